import { lastStart } from "../package/xml-place.ts";

const BEFORE_TABLE = "</w:p><w:tbl>";
const KEPT = /<w:keepNext(?: w:val="(?:1|true|on)")?\/>/;

/**
 * Ties the paragraph in front of a table that is kept together to that table, so that a signature block never
 * stands alone on a page (Nghị định 30/2020/NĐ-CP's form; office practice). Which paragraph comes last is known
 * only after rendering.
 */
export function keepWithTable(xml: string): string {
  let kept = "";
  let done = 0;
  for (let end = xml.indexOf(BEFORE_TABLE); end !== -1; end = xml.indexOf(BEFORE_TABLE, end + 1)) {
    const firstInTable = xml.slice(end, xml.indexOf("</w:p>", end + BEFORE_TABLE.length));
    const start = lastStart(xml, "w:p", end);
    const paragraph = xml.slice(start, end);
    if (!KEPT.test(firstInTable) || paragraph.includes("<w:keepNext")) continue;
    kept += xml.slice(done, start) + withKeepNext(paragraph);
    done = end;
  }
  return kept + xml.slice(done);
}

/** The schema wants w:keepNext right after w:pStyle, before every other property. */
function withKeepNext(paragraph: string): string {
  if (!paragraph.includes("<w:pPr>")) {
    return paragraph.replace(/^<w:p[^>]*>/, "$&<w:pPr><w:keepNext/></w:pPr>");
  }
  return paragraph.replace(/<w:pPr>(?:<w:pStyle [^>]*>)?/, "$&<w:keepNext/>");
}
