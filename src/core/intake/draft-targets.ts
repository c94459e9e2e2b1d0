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

const FIGURE =
  /(?:(?:từ|trên|dưới|ít nhất|tối thiểu|không dưới)\s+)?(?<![\d,.])\d+(?:[.,]\d+)?\s*%?(?:\s*(?:[-–]|đến)\s*\d+(?:[.,]\d+)?)?\s*%?/iu;
const LEADS = /^(?:(?:đạt|phấn đấu|đảm bảo|bảo đảm|có|với|là)\s+)+/iu;
/** Words that begin something and do not end a name. */
const DANGLING =
  /(?:[\s,]+(?:và|hoặc|của|cho|với|các|những|có|đến|trong|để|theo|tại|về|được|do|là|ở|trên|từ|một))+$/iu;
const tidy = (words: string): string =>
  words
    .replace(/\([^()]*\)?/gu, " ")
    .replace(/[{}:“”"()]/gu, " ")
    .replace(/(?<!\p{L})trở lên(?!\p{L})/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/^[\s,;.-]+|[\s,;.-]+$/gu, "");

const named = (words: string): string =>
  firstCapital(tidy(upToWord(tidy(tidy(words).replace(LEADS, ""))).replace(DANGLING, "")));

const isEnough = (words: string): boolean => named(words).split(" ").length >= FEWEST;

/** A clause up to the next mark that closes one, though a comma stood in it or the reader cut it off. */
function wholeClause(clause: string, paragraph: string): string {
  const at = paragraph.indexOf(clause);
  if (at < 0) return clause;
  const behind = paragraph.slice(at + clause.length).split(/[;.:()]|\s+và\s+(?=\d)/u)[0] ?? "";
  return `${clause}${behind}`;
}

/** What is reached, in the words of its clause; where these are few, behind the words that lead to it. */
function nameOf(clause: string, paragraph: string): string {
  const at = paragraph.indexOf(clause);
  const isCut = at >= 0 && /^\p{L}/u.test(paragraph.slice(at + clause.length));
  const without = (words: string): string =>
    tidy((words.split(/\s+và\s+(?=\d)/u)[0] ?? "").replace(FIGURE, " "));
  const own = without(clause);
  if (!isCut && isEnough(own)) return named(own);
  const whole = without(wholeClause(clause, paragraph));
  if (isEnough(whole)) return named(whole);
  const before = tidy(paragraph.slice(0, Math.max(0, at)).split(/[;.]/u).pop() ?? "").replace(FIGURE, " ");
  const head = named(before.replace(/\s+(?:được giao|trên|từ)$/u, ""));
  return head === "" ? named(whole) : `${head} – ${whole.replace(LEADS, "")}`;
}

/** “03 – 05”, “8 đến 10”: the figure as it is written. */
function assignedOf(clause: string, value: number): string {
  const [, from, joined = "", to] = /(\d+)(?:\s*%)?(\s*(?:[-–]|đến)\s*)(\d+)/u.exec(clause) ?? [];
  return from === undefined ? printedDecimal(String(value)) : `${from}${joined}${to}`;
}

/** “công trình” of “công trình, dự án trọng điểm, thiết thực …”. */
const measureOf = (unit: string): string =>
  unit === "%"
    ? unit
    : (unit.split(/,|\s(?:có|trong|để|cho|của|được|trở|cấp|tiêu biểu|trọng điểm)(?!\p{L})/u)[0] ?? "").trim();

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
    const name = nameOf(text, paragraph);
    if (!inPlan.has(source.paragraph) || name === "" || named.has(foldKey(name))) return [];
    named.add(foldKey(name));
    const cells = { name, assigned: assignedOf(text, value), measure: measureOf(unit) };
    return [draftRow(source.paragraph, cells, ...(named.size === 1 ? [{ column: "name", why: NAME }] : []))];
  });
}
