/**
 * What a spreadsheet would run as a formula when it opens the file: a text that begins with one of these signs, also behind
 * blanks, and in their full-width forms (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const runs = /^'*[ \t\r\n]*[=+\-@＝＋－＠\t\r\n]/u;

/** A text that no spreadsheet runs; every other stays. One apostrophe more, so that it can be taken off again. */
export const defused = (text: string): string => (runs.test(text) ? `'${text}` : text);

/** A text that was defused, for engines that read the files: to be replaced by its first group. */
export const defusedPattern = "^'('*[ \\t\\r\\n]*[=+\\-@＝＋－＠\\t\\r\\n])";

/** A cell of a file: a text, a number, or nothing. */
export type FileCell = string | number | null;

function field(cell: FileCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = defused(cell);
  return /[",\r\n]/u.test(text) ? `"${text.replace(/"/gu, '""')}"` : text;
}

/** One line by RFC 4180, with its end. */
export const csvLine = (cells: readonly FileCell[]): string => `${cells.map(field).join(",")}\r\n`;
