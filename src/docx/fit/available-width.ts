import { lastStart, numberAttribute } from "../package/xml-place.ts";

/** What Word pads a cell with on either side when the file does not say: 0.08 inch. */
const DEFAULT_PADDING = 115;

/** Width in twips in which the paragraph at `place` is set: its cell without padding, or the page without margins. */
export function availableWidth(xml: string, place: number): number | undefined {
  const cell = lastStart(xml, "w:tc", place);
  return cell > xml.lastIndexOf("</w:tc>", place) ? cellWidth(xml, cell, place) : textWidth(xml, place);
}

function cellWidth(xml: string, cell: number, place: number): number | undefined {
  const width = numberAttribute(xml.slice(cell, place).match(/<w:tcW [^>]*>/)?.[0], "w:w");
  const table = xml.slice(lastStart(xml, "w:tbl", cell), place);
  const margins =
    xml.slice(cell, place).match(/<w:tcMar>.*?<\/w:tcMar>/s) ??
    table.match(/<w:tblCellMar>.*?<\/w:tblCellMar>/s);
  const side = (names: string): number =>
    numberAttribute(margins?.[0].match(new RegExp(`<w:(?:${names}) [^>]*>`))?.[0], "w:w") ?? DEFAULT_PADDING;
  return width === undefined ? undefined : width - side("left|start") - side("right|end");
}

function textWidth(xml: string, place: number): number | undefined {
  const section = xml.indexOf("<w:sectPr", place);
  const properties = section === -1 ? "" : xml.slice(section);
  const page = numberAttribute(properties.match(/<w:pgSz [^>]*>/)?.[0], "w:w");
  const margins = properties.match(/<w:pgMar [^>]*>/)?.[0];
  const left = numberAttribute(margins, "w:left");
  const right = numberAttribute(margins, "w:right");
  if (page === undefined || left === undefined || right === undefined) return undefined;
  return page - left - right;
}
