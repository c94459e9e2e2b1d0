import { lastStart } from "../package/xml-place.ts";

const BEFORE_TABLE = "</w:p><w:tbl>";
const KEPT = /<w:keepNext(?: w:val="(?:1|true|on)")?\/>/;

/** Lines of the body that stand above a signature at least: with three it makes a poor last page. */
const ENOUGH = 4;
const LETTERS_IN_LINE = 85;
/** A paragraph of up to some eight lines is not parted either. */
const SHORT = 700;

/**
 * Ties the end of the body to a table that is kept together, so that a signature block never stands alone on a page, nor
 * with a line or two (Nghị định 30/2020/NĐ-CP's form; office practice). Which paragraphs come last is known only after
 * rendering.
 */
export function keepWithTable(xml: string): string {
  let kept = "";
  let done = 0;
  for (let end = xml.indexOf(BEFORE_TABLE); end !== -1; end = xml.indexOf(BEFORE_TABLE, end + 1)) {
    const firstInTable = xml.slice(end, xml.indexOf("</w:p>", end + BEFORE_TABLE.length));
    if (!KEPT.test(firstInTable)) continue;
    const from = startOfEnd(xml, end, done);
    kept += xml.slice(done, from) + tied(xml.slice(from, end));
    done = end;
  }
  return kept + xml.slice(done);
}

const letters = (paragraph: string): number => paragraph.replace(/<[^<>]*>/g, "").length;

const linesIn = (paragraph: string): number => Math.ceil(letters(paragraph) / LETTERS_IN_LINE);

/** Where those paragraphs begin that stand right before `end` and have together lines enough; not before `least`. */
function startOfEnd(xml: string, end: number, least: number): number {
  let from = lastStart(xml, "w:p", end);
  let lines = linesIn(xml.slice(from, end));
  while (lines < ENOUGH && xml.endsWith("</w:p>", from)) {
    const before = lastStart(xml, "w:p", from);
    const paragraph = xml.slice(before, from);
    if (before < least || paragraph.includes("<w:sectPr") || KEPT.test(paragraph)) break;
    from = before;
    lines += linesIn(paragraph);
  }
  return from;
}

/** These paragraphs, each kept to the next, the short ones in one piece. */
const tied = (paragraphs: string): string =>
  paragraphs.replace(/<w:p(?: [^<>]*)?>.*?(?:<\/w:p>|$)/gs, (paragraph) =>
    paragraph.includes("<w:keepNext") ? paragraph : withKeepNext(paragraph),
  );

/** The schema wants w:keepNext right after w:pStyle and w:keepLines behind it, before every other property. */
function withKeepNext(paragraph: string): string {
  const lines = letters(paragraph) <= SHORT && !paragraph.includes("<w:keepLines") ? "<w:keepLines/>" : "";
  const kept = `<w:keepNext/>${lines}`;
  if (!paragraph.includes("<w:pPr>")) return paragraph.replace(/^<w:p[^>]*>/, `$&<w:pPr>${kept}</w:pPr>`);
  return paragraph.replace(/<w:pPr>(?:<w:pStyle [^>]*>)?/, `$&${kept}`);
}
