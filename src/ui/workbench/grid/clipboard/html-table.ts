const escaped = (text: string): string =>
  text
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;")
    .replace(/\n/gu, "<br>");

/** Rows of texts as a table that Excel, Sheets and Word take. */
export const toHtml = (rows: readonly (readonly string[])[]): string =>
  `<meta charset="utf-8"><table>${rows
    .map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join("")}</tr>`)
    .join("")}</table>`;

const BLOCK = /^(?:P|DIV|LI|TR|H[1-6]|UL|OL)$/u;

/** The text of a cell: breaks and paragraphs are line breaks, other white space is one space. */
function textOf(cell: Element): string {
  let text = "";
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) text += (node.nodeValue ?? "").replace(/[ \t\r\n]+/gu, " ");
    else if (node instanceof Element) {
      if (/^(?:STYLE|SCRIPT|TEMPLATE)$/u.test(node.tagName)) return;
      if (node.tagName === "BR") text += "\n";
      const isBlock = BLOCK.test(node.tagName);
      if (isBlock && text !== "" && !text.endsWith("\n")) text += "\n";
      for (const child of node.childNodes) walk(child);
      if (isBlock && !text.endsWith("\n")) text += "\n";
    }
  };
  for (const child of cell.childNodes) walk(child);
  return text
    .replace(/ *\n */gu, "\n")
    .replace(/\u00A0/gu, " ")
    .trim();
}

/** No table of ours is as wide; what claims more is not believed. */
const MOST_SPANNED = 1000;

/**
 * The first table of an HTML text as rows of texts; what spans several columns or rows leaves the others empty.
 * Undefined where there is no table. The text is parsed apart: nothing of it is loaded or run.
 */
export function fromHtml(html: string): readonly (readonly string[])[] | undefined {
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (table === null) return undefined;
  const rows: string[][] = [];
  /** Columns that a cell above holds still, by how many rows. */
  const held: number[] = [];
  for (const line of table.rows) {
    const row: string[] = [];
    const skip = (): void => {
      while ((held[row.length] ?? 0) > 0) {
        held[row.length] = (held[row.length] ?? 0) - 1;
        row.push("");
      }
    };
    for (const cell of line.cells) {
      skip();
      const span = Math.min(cell.colSpan, MOST_SPANNED);
      for (let across = 0; across < span; across += 1) {
        held[row.length] = Math.min(cell.rowSpan, MOST_SPANNED) - 1;
        row.push(across === 0 ? textOf(cell) : "");
      }
    }
    skip();
    rows.push(row);
  }
  return rows.length === 0 ? undefined : rows;
}
