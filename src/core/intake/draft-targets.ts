import type { Reading } from "../reader/reading.ts";
import { printedDecimal } from "../text/decimal.ts";
import { firstCapital } from "../text/first-capital.ts";
import { foldKey } from "../text/fold.ts";
import { type DraftRow, draftRow } from "./draft.ts";
import type { PartParagraph } from "./plan-parts.ts";

/** A name longer than this is no name; it ends with a word. */
const LONGEST = 90;
/** Fewer words than this say nothing by themselves. */
const FEWEST = 4;

function upToWord(words: string): string {
  return words.length <= LONGEST ? words : words.slice(0, LONGEST + 1).replace(/\s+\S*$/u, "");
}

const FIGURE = /(?<![\d,.])\d+(?:[.,]\d+)?(?:\s*(?:[-–]|đến)\s*\d+(?:[.,]\d+)?)?\s*%?/u;
const LEADS = /^(?:(?:từ|trên|dưới|ít nhất|tối thiểu|không dưới|đạt|phấn đấu|đảm bảo|bảo đảm|có)\s+)+/iu;
const tidy = (words: string): string =>
  words
    .replace(/[{}:“”"]/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/^[\s,;.-]+|[\s,;.-]+$/gu, "");

/** A clause as its paragraph has it, without a word that the reader cut in two. */
function wholeWords(clause: string, paragraph: string): string {
  const at = paragraph.indexOf(clause);
  const isCut = at >= 0 && /^\p{L}/u.test(paragraph.slice(at + clause.length));
  return isCut ? clause.replace(/\s+\S*$/u, "") : clause;
}

/** What is reached, in the words of its clause; a short one with what its paragraph begins with. */
function nameOf(clause: string, paragraph: string): string {
  const own = tidy(tidy(clause.replace(FIGURE, " ")).replace(LEADS, ""));
  if (own.split(" ").length >= FEWEST) return firstCapital(upToWord(own));
  const head = tidy(paragraph.split(/[(;:]/u)[0] ?? "")
    .split(" ")
    .slice(0, 10)
    .join(" ");
  return firstCapital(upToWord(`${tidy(head.replace(FIGURE, " "))} – ${own}`));
}

/** “03 – 05”, “8 đến 10”: the figure as it is written. */
const assignedOf = (clause: string, value: number): string =>
  /\d+\s*(?:[-–]|đến)\s*\d+/u.exec(clause)?.[0] ?? printedDecimal(String(value));

/** “công trình” of “công trình, dự án trọng điểm, thiết thực …”. */
const measureOf = (unit: string): string =>
  unit === "%"
    ? unit
    : (unit.split(/,|\s(?:có|trong|để|cho|của|được|trở|tiêu biểu|trọng điểm)(?!\p{L})/u)[0] ?? "").trim();

const NAME = "Tên chỉ tiêu lấy từ câu của văn bản: đọc lại, rút gọn cho dễ gọi.";

/** *Chỉ tiêu*: each figure that the plan sets, named by its clause; of two with one name the first. */
export function draftTargets(
  { targets, paragraphs }: Reading,
  plan: readonly PartParagraph[],
): readonly DraftRow[] {
  const inPlan = new Set(plan.map(({ at }) => at));
  const named = new Set<string>();
  return targets.flatMap(({ text, value, unit, source }): readonly DraftRow[] => {
    const { body, text: whole } = paragraphs[source.paragraph] ?? { body: "", text: "" };
    const paragraph = body ?? whole;
    const name = nameOf(wholeWords(text, paragraph), paragraph);
    if (!inPlan.has(source.paragraph) || name === "" || named.has(foldKey(name))) return [];
    named.add(foldKey(name));
    const cells = { name, assigned: assignedOf(text, value), measure: measureOf(unit) };
    return [draftRow(source.paragraph, cells, ...(named.size === 1 ? [{ column: "name", why: NAME }] : []))];
  });
}
