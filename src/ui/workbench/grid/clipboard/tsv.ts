/** A cell with a tab, a line break or a quote at its start is quoted, as Excel and Sheets do. */
const quoted = (text: string): string =>
  /[\t\r\n]|^"/u.test(text) ? `"${text.replace(/"/gu, '""')}"` : text;

/** Rows of texts as tab-separated text. */
export const toTsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join("\t")).join("\r\n");

/** Tab-separated text as rows of texts; a quoted cell may hold tabs and line breaks. The last line break ends a row. */
export function fromTsv(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/\r\n?/gu, "\n");
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= plain.length) {
    const [cell, end] = plain[at] === '"' ? quotedCell(plain, at) : openCell(plain, at);
    row.push(cell);
    if (plain[end] !== "\t") {
      rows.push(row);
      row = [];
      if (end >= plain.length - 1) break;
    }
    at = end + 1;
  }
  return rows;
}

function openCell(text: string, from: number): readonly [string, number] {
  let end = from;
  while (end < text.length && text[end] !== "\t" && text[end] !== "\n") end += 1;
  return [text.slice(from, end), end];
}

/** A quote that is never closed, or has something behind it, is a letter like any other. */
function quotedCell(text: string, from: number): readonly [string, number] {
  const closing = /"(?:[^"]|"")*"(?=[\t\n]|$)/uy;
  closing.lastIndex = from;
  const found = closing.exec(text)?.[0];
  if (found === undefined) return openCell(text, from);
  return [found.slice(1, -1).replace(/""/gu, '"'), from + found.length];
}
