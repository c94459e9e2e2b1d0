import { quoted } from "../../text/quote.ts";
import type { Head } from "../head/read-head.ts";
import type { Line } from "../lines/line.ts";
import type { PlacedParagraph, Unsure } from "../reading.ts";
import type { Source } from "../taken.ts";
import { impossibleDaysIn } from "./impossible-days.ts";
import { numberingDoubts } from "./numbering.ts";

/** Places in which a day is the paper's own saying. */
const SAYS: ReadonlySet<PlacedParagraph["place"]> = new Set([
  "attached-to",
  "basis",
  "opening",
  "outline",
  "table",
  "closing",
  "other",
]);

const UNPLACED = "Chưa rõ đoạn này thuộc phần nào của văn bản; giữ nguyên.";

/** What is doubtful of each paragraph by itself: it has no place, or names a day that there is not. */
function paragraphDoubts(each: PlacedParagraph, paragraph: number): readonly Unsure[] {
  const source = { paragraph, words: each.text };
  if (!SAYS.has(each.place)) return [];
  return [
    ...(each.place === "other" ? [{ what: "đoạn", source, why: UNPLACED }] : []),
    ...impossibleDaysIn(each.text).map((words) => ({
      what: "ngày",
      source,
      why: `Trên lịch không có ${quoted(words)}: đối chiếu với văn bản gốc.`,
    })),
  ];
}

/** Numbers of the outline that do not follow on, part by part. */
function rankDoubts(paragraphs: readonly PlacedParagraph[]): readonly Unsure[] {
  const parts = new Set(paragraphs.map(({ part }) => part));
  return [...parts].flatMap((part) => {
    const own = paragraphs.flatMap((each, at) =>
      each.part === part && each.rank !== undefined ? [{ each, at }] : [],
    );
    const doubts = numberingDoubts(
      own.map(({ each: { number = "", rank } }) => ({ number, isArticle: rank === "Điều" })),
    );
    return own.flatMap(({ each, at }, index): readonly Unsure[] => {
      const why = doubts[index];
      return why === undefined ? [] : [{ what: "cấp", source: { paragraph: at, words: each.text }, why }];
    });
  });
}

/** Where a head gives two numbers or two days, and which one is taken. */
function headDoubts(
  { number, placeDate, otherNumbers, otherDates }: Head,
  sourceAt: (line: number) => Source,
): readonly Unsure[] {
  const told = (what: string, other: string, taken: string, line: Line): Unsure => ({
    what,
    source: sourceAt(line.at),
    why: `Đầu văn bản có hai ${what}: ${quoted(taken)} và ${quoted(other)}; đang lấy ${quoted(taken)}.`,
  });
  return [
    ...(number === undefined
      ? []
      : otherNumbers.map(({ value, line }) => told("số", value, number.value, line))),
    ...(placeDate === undefined
      ? []
      : otherDates.map(({ line }) => told("ngày", line.text, placeDate.line.text, line))),
  ];
}

/** What a clerk should look at in a paper, in the order of its paragraphs within each kind of doubt. */
export function doubtsOf(
  head: Head,
  paragraphs: readonly PlacedParagraph[],
  sourceAt: (line: number) => Source,
): readonly Unsure[] {
  return [...headDoubts(head, sourceAt), ...paragraphs.flatMap(paragraphDoubts), ...rankDoubts(paragraphs)];
}
