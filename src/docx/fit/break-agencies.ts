import { numberAttribute } from "../package/xml-place.ts";
import { availableWidth } from "./available-width.ts";
import { boldTextWidth } from "./text-width.ts";

/** Where the name of a place begins within that of an agency. */
const PLACE = / (?=(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|(?<!THỊ )XÃ|PHƯỜNG|ĐẶC KHU) )/gu;

/** Names of agencies are set in 12 to 13 pt (NĐ 30/2020, Phụ lục I, II.2); what a style says is not read here. */
const POINTS = 13;

/** A paragraph whose text stands in one run, and was not broken by the office itself. */
const ONE_TEXT = /<w:t(?: [^<>]*)?>([^<]+)<\/w:t>/g;

/** The name in lines that end before a place; one line where it fits, or names no place. */
function linesOf(name: string, fits: (line: string) => boolean): readonly string[] {
  const last = fits(name) ? undefined : [...name.matchAll(PLACE)].pop()?.index;
  if (last === undefined) return [name];
  return [...linesOf(name.slice(0, last), fits), name.slice(last + 1)];
}

/**
 * Breaks the names of agencies in a paper's head before TỈNH, THÀNH PHỐ, HUYỆN … where they do not fit on a line: broken by
 * the width alone, “SỞ TƯ PHÁP TỈNH QUẢNG” leaves “BÌNH” on the next. A break that the office typed stays as it is.
 */
export function breakAgencies(xml: string): string {
  const table = xml.search(/<w:tbl[ >]/);
  const end = xml.indexOf("</w:tc>");
  // The head is a table at the very beginning.
  if (table === -1 || end < table || /<w:t[ >]/.test(xml.slice(0, table))) return xml;
  const cell = xml.slice(table, end).replace(/<w:p>.*?<\/w:p>/gs, (paragraph, at: number) => {
    const [only, ...more] = [...paragraph.matchAll(ONE_TEXT)];
    const name = only?.[1] ?? "";
    if (more.length > 0 || paragraph.includes("<w:br") || name !== name.toUpperCase()) return paragraph;
    const width = availableWidth(xml, table + at);
    const size = numberAttribute(paragraph.match(/<w:sz [^>]*>/)?.[0], "w:val");
    if (width === undefined) return paragraph;
    const lines = linesOf(name, (line) => boldTextWidth(line, (size ?? 2 * POINTS) / 2) <= width);
    return paragraph.replace(`>${name}<`, `>${lines.join('</w:t><w:br/><w:t xml:space="preserve">')}<`);
  });
  return xml.slice(0, table) + cell + xml.slice(end);
}
