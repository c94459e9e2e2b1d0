import type { Place, Reading } from "../reader/reading.ts";
import { foldText } from "../text/fold.ts";
import type { TakenWords } from "./proposal.ts";

/** The paragraphs of a paper's own part that stand in these places, as they stand. */
export const wordsAt = (
  { paragraphs }: Pick<Reading, "paragraphs">,
  ...places: readonly Place[]
): readonly string[] =>
  paragraphs.filter(({ place, part }) => part === 0 && places.includes(place)).map(({ text }) => text);

/** Words of the paper itself. */
export const fromPaper = (...words: readonly string[]): readonly TakenWords[] =>
  words.filter((each) => each !== "").map((each) => ({ words: each, where: "văn bản" as const }));

/** The paragraphs of the head in which these names stand, whole or in part; a name may stand on two lines. */
export function headWords(reading: Reading, names: readonly string[]): readonly TakenWords[] {
  const wanted = names.map(foldText).filter((name) => name !== "");
  const bears = (line: string): boolean => {
    const text = foldText(line);
    return text.length > 2 && wanted.some((name) => name.includes(text) || text.includes(name));
  };
  const head = wordsAt(reading, "head", "issuer").filter(bears);
  const source = reading.agency?.source?.words ?? "";
  return fromPaper(...(head.length > 0 ? head : [source]));
}

/** What the paper says it is about: kind, title and abstract, each as it stands. */
export const subjectLines = (reading: Reading): readonly string[] => wordsAt(reading, "title", "abstract");

/**
 * The same in one folded line, for finders. A letter's “V/v” is left out, and so is what the reader took for the kind's
 * name: “báo cáo | tổng kết phong trào …”.
 */
export function subjectOf(reading: Reading): string {
  const { kind, abstract } = reading;
  const isLetter = kind?.value === "Công văn";
  const lines = subjectLines(reading).join(" ");
  const stated = lines === "" ? `${isLetter ? "" : (kind?.value ?? "")} ${abstract?.value ?? ""}` : lines;
  return foldText(stated).replace(/^\(?(?:v\/v|về việc|trích yếu)\s*[:.]?\s*/u, "");
}
