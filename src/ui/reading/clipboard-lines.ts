import type { SourceLine } from "../../core/reader/lines/line.ts";
import { besideIn, boldIn, isKept, isMark, isSilent, isTab } from "./clipboard-look.ts";
import { itemMark, type OpenList, openList, wordMark } from "./clipboard-marks.ts";
import { type LineWriter, lineWriter, type TextLook } from "./line-writer.ts";

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);

/** How text looks at a place, and the list that is open there. */
interface Around extends TextLook {
  readonly list: OpenList | undefined;
}

function writeChildren(writer: LineWriter, element: Element, around: Around): void {
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) writer.text(node.nodeValue ?? "", around);
    else if (node instanceof Element && !isSilent(node)) writeElement(writer, node, around);
  }
}

function writeElement(writer: LineWriter, element: Element, outer: Around): void {
  const around: Around = {
    ...outer,
    bold: boldIn(element, outer.bold),
    kept: isKept(element, outer.kept),
    beside: besideIn(element) ?? outer.beside,
  };
  if (element.tagName === "BR") writer.sign("\n");
  else if (isTab(element)) writer.sign("\t");
  else if (isMark(element)) writer.mark(wordMark(element.textContent ?? ""));
  else if (!BLOCKS.has(element.tagName)) writeChildren(writer, element, around);
  else {
    writer.end(outer);
    if (element.tagName === "TABLE") writer.add(tableLines(element, around));
    else if (element.tagName === "OL" || element.tagName === "UL") writeList(writer, element, around);
    else writeChildren(writer, element, around);
    writer.end(around);
  }
}

/** The items of a list, and the lists that Google Docs sets beside the item to which they belong. */
function writeList(writer: LineWriter, element: Element, around: Around): void {
  const list = openList(element);
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) writer.text(child.nodeValue ?? "", around);
    if (!(child instanceof Element) || isSilent(child)) continue;
    if (child.tagName === "LI") writer.item(itemMark(list, child, around.list));
    writeElement(writer, child, { ...around, list });
    writer.item("");
  }
}

function linesIn(element: Element, around: Around): readonly SourceLine[] {
  const writer = lineWriter();
  writeElement(writer, element, around);
  writer.end(around);
  return writer.lines;
}

/** The rows of a table itself, not of those inside it. */
const rowsOf = (table: Element): readonly Element[] =>
  [...table.children].flatMap((child) => {
    if (child.tagName === "TR") return [child];
    return /^T(?:HEAD|BODY|FOOT)$/u.test(child.tagName) ? [...child.children] : [];
  });

/** A table: a frame of one column by its paragraphs, any other by its rows, with the paragraphs of a cell below one another. */
function tableLines(table: Element, around: Around): readonly SourceLine[] {
  const inCell: Around = { ...around, list: undefined };
  const caption = [...table.children].filter(({ tagName }) => tagName === "CAPTION");
  const rows = rowsOf(table).map((row) =>
    [...row.children].filter((cell) => !isSilent(cell)).map((cell) => linesIn(cell, inCell)),
  );
  const above = caption.flatMap((each) => linesIn(each, inCell));
  if (rows.every((cells) => cells.length <= 1)) return [...above, ...rows.flat(2)];
  const beside = around.beside === undefined ? {} : { beside: around.beside };
  return [
    ...above,
    ...rows.map((row): SourceLine => {
      const cells = row.map((lines) => lines.map(({ text }) => text).join("\n"));
      return cells.length <= 1
        ? { text: cells.join(""), ...beside }
        : { text: cells.join(" | "), cells, ...beside };
    }),
  ];
}

/**
 * The HTML that Word or Google Docs put into the clipboard, as lines for the reader: whole paragraphs with their bold, lists with the
 * marks that are shown, tables row by row. The HTML is only taken apart: nothing of it is run, loaded or shown.
 */
export function clipboardLines(html: string): readonly SourceLine[] {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  return linesIn(body, { bold: false, kept: false, beside: undefined, list: undefined });
}
