import { lastStart } from "../package/xml-place.ts";

/** What must hold a paragraph (ECMA-376 part 1, 17.4.65 for cells); a section that prints nothing may leave none. */
const EMPTY_HOLDER =
  /(<w:(?:tc|txbxContent|sdtContent|hdr|ftr|footnote|comment)(?: [^<>]*)?>|<\/w:tcPr>)(?=\s*<\/w:(?:tc|txbxContent|sdtContent|hdr|ftr|footnote|comment)>)/g;
/** A table must have a paragraph behind it where something ends with it. */
const TABLE_AT_END = /<\/w:tbl>(?=\s*<\/w:(?:tc|body|txbxContent|footnote|comment)>)/g;
const EMPTY_TEXT = /<w:t xml:space="preserve"><\/w:t>/g;

/** Mends what sections that print nothing leave behind: tables without rows, cells without a paragraph, empty texts. */
export const mendedXml = (xml: string): string =>
  withoutEmptyTables(xml)
    .replace(EMPTY_HOLDER, "$1<w:p/>")
    .replace(TABLE_AT_END, "</w:tbl><w:p/>")
    .replace(EMPTY_TEXT, "<w:t/>");

const TABLE_END = "</w:tbl>";
const NO_ROW = /<(?:\/w:tblGrid|\/w:tblPr|w:tblGrid\/|w:tbl(?: [^<>]*)?)>\s*$/;

function withoutEmptyTables(xml: string): string {
  let mended = "";
  let done = 0;
  for (let end = xml.indexOf(TABLE_END); end !== -1; end = xml.indexOf(TABLE_END, end + 1)) {
    if (!NO_ROW.test(xml.slice(Math.max(done, end - 200), end))) continue;
    const upTo = xml.slice(done, end);
    mended += upTo.slice(0, lastStart(upTo, "w:tbl", upTo.length));
    done = end + TABLE_END.length;
  }
  return mended + xml.slice(done);
}

/**
 * Numbers the drawings of a part from `first` on: Word wants no number twice in a file, and a section repeats them.
 * @returns the XML and the next free number
 */
export function numberedDrawings(
  xml: string,
  first: number,
): { readonly xml: string; readonly next: number } {
  let next = first;
  const numbered = xml.replace(/(<wp:docPr (?:[^<>]* )?id=")[^"]*/g, (_, before: string) => {
    next += 1;
    return `${before}${next - 1}`;
  });
  return { xml: numbered, next };
}
