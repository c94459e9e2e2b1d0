/** “| Nội dung | Thời gian |”. */
const PIPED = /^\s*\|.*\|\s*$/u;
/** A run of blanks that may part two columns. */
const WIDE = /\t\s*|\u0020{3,}/gu;
/** Room left for a number or a day to be filled in by hand parts nothing: “ngày     tháng 8 năm 2021”, “Số:      /KH-STP”. */
const OPEN_BEFORE = /(?:ngày|tháng|năm|số\s?:?|…|_|\.{2})$/iu;
const OPEN_AFTER = /^(?:tháng|năm\s|\/|[.…_])/iu;

/** A mark of rank with room behind it, as a tab stop leaves it: “1.   Mục đích” is one column. */
const MARK_ALONE = /^(?:Điều \d{1,3}|[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,3}|\p{Ll})[.)/:]$|^[-–—+•●▪·*]$/u;

/** A sentence that a tab stop parts from the next is no column. */
const SENTENCE = /^.{60,}[.;:!?]$/su;

/** The columns of a line that is set in two or more; empty where it is one. Blanks at its beginning are its indent. */
export function columnsOf(line: string): readonly string[] {
  if (PIPED.test(line)) {
    const cells = line.trim().slice(1, -1).split("|");
    return cells.map((cell) => cell.trim());
  }
  const text = line.trim();
  const parts: string[] = [];
  let from = 0;
  for (const { index = 0, 0: blanks } of text.matchAll(WIDE)) {
    const [before, after] = [text.slice(from, index), text.slice(index + blanks.length)];
    if (OPEN_BEFORE.test(before.slice(-12).trimEnd()) || OPEN_AFTER.test(after.slice(0, 12))) continue;
    parts.push(before.trim());
    from = index + blanks.length;
  }
  if (parts.length === 0) return [];
  const [first = ""] = parts;
  if (parts.length === 1 && (MARK_ALONE.test(first) || SENTENCE.test(first))) return [];
  return [...parts, text.slice(from).trim()];
}
