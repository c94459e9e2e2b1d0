import type { Line } from "./line.ts";
import { markOf } from "./mark.ts";
import { type Paragraph, paragraphOf } from "./paragraph.ts";

const ENDED = /[.;:!?…]["”»’)]*$/u;
const LOWER_FIRST = /^[“"(]?\p{Ll}|^[,;.)”]/u;
/** Words and signs that no paragraph ends with. */
const OPEN_END =
  /(?:[,(/–-]|(?<!\p{L})(?:của|và|với|các|những|cho|tại|theo|về|do|là|để|trong|từ|đến|trên|nhằm|hoặc|bằng|vào|số|ngày|tháng|năm|Ủy|Uỷ|Hội đồng|Thi đua -|Sở|Bộ|tỉnh|huyện|xã))$/u;
const CAPITALS = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;

/** From so many lines on a text has a width of its own. */
const ENOUGH = 8;
const [NARROWEST, WIDEST] = [50, 130];

/** The width at which a text is broken by hand; undefined where each line is a paragraph. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const lengths = lines
    .filter(({ cells }) => cells.length === 0)
    .map(({ text }) => text.length)
    .sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  if (lengths.length < ENOUGH || width < NARROWEST || width > WIDEST) return undefined;
  return lengths.filter((length) => length > width * 0.8).length > lengths.length * 0.25 ? width : undefined;
}

/** Whether a line goes on with the paragraph before it. */
function goesOn(before: string, last: string, line: Line, width: number | undefined): boolean {
  const { rank, text } = markOf(line.text);
  // “giai đoạn 2021” at the end of a line, “- 2025” at the beginning of the next
  if (rank !== "đoạn") return rank === "gạch -" && /\d{4}$/u.test(before) && /^\d{4}(?!\d)/u.test(text);
  const isWide = width !== undefined && last.length + (line.text.split(" ")[0] ?? "").length >= width * 0.78;
  if (ENDED.test(before)) return false;
  if (CAPITALS.test(before)) return !line.gap && CAPITALS.test(line.text) && markOf(before).rank !== "đoạn";
  if (CAPITALS.test(line.text)) return false;
  if (LOWER_FIRST.test(line.text)) return true;
  if (OPEN_END.test(before)) return !line.gap || isWide || /[,(]$/u.test(before);
  return isWide && !line.gap && !line.strong;
}

/** Lines as paragraphs: what was broken by hand, or by the end of a page, is put together again. Rows of a table stay apart. */
export function joinLines(lines: readonly Line[], isWhole: boolean): readonly Paragraph[] {
  const width = isWhole ? undefined : wrapWidth(lines);
  const paragraphs: { texts: string[]; last: string; first: Line; at: number[] }[] = [];
  for (const line of lines) {
    const open = paragraphs[paragraphs.length - 1];
    const mayJoin =
      open !== undefined && open.first.cells.length === 0 && line.cells.length === 0 && !isWhole;
    const tail = open === undefined ? "" : open.last;
    const head = open !== undefined && open.texts.length === 1 ? open.last : tail;
    if (open !== undefined && mayJoin && goesOn(head, tail, line, width)) {
      open.texts.push(line.text);
      open.at.push(line.at);
      open.last = line.text;
    } else paragraphs.push({ texts: [line.text], last: line.text, first: line, at: [line.at] });
  }
  return paragraphs.map(({ texts, first, at }) => ({
    ...paragraphOf(first),
    text: texts.join(" "),
    lines: at,
  }));
}
