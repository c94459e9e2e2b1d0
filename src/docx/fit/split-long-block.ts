/** As many lines of recipients as the signature beside them is high: these stay together with it. */
const BESIDE = 11;
/** A list that is hardly longer stays whole. */
const WHOLE = 15;

const ROW = /<w:tr(?: [^<>]*)?>(?:(?!<w:tbl>|<\/w:tr>).)*<\/w:tr>/gs;
const CELL = /<w:tc(?: [^<>]*)?>(<w:tcPr>.*?<\/w:tcPr>)?(.*?)<\/w:tc>/gs;
const PARAGRAPH = /<w:p(?: [^<>]*)?>.*?<\/w:p>/gs;
const KEPT = /<w:keepNext(?: w:val="(?:1|true|on)")?\/>/;

/**
 * Lets a row that is kept together break where its first cell is long: forty recipients beside a signature would else leave
 * the page before it blank. The first lines stay with the signature, the others follow in a row of their own.
 */
export const splitLongBlock = (xml: string): string => xml.replace(ROW, splitRow);

/** The list goes on without the air that the block has above it. */
const closeAbove = (properties: string): string =>
  /^<w:tcPr><w:tcW [^<>]*\/><\/w:tcPr>$/.test(properties)
    ? properties.replace("</w:tcPr>", '<w:tcMar><w:top w:w="0" w:type="dxa"/></w:tcMar></w:tcPr>')
    : properties;

function splitRow(row: string): string {
  if (!row.includes("<w:cantSplit") || !KEPT.test(row)) return row;
  const cells = [...row.matchAll(CELL)].map(([whole, properties = "", inside = ""]) => ({
    whole,
    properties,
    paragraphs: inside.match(PARAGRAPH) ?? [],
  }));
  const [first, ...others] = cells;
  if (first === undefined || first.paragraphs.length <= WHOLE) return row;
  const cell = (properties: string, paragraphs: readonly string[]): string =>
    `<w:tc>${properties}${paragraphs.join("")}</w:tc>`;
  const loose = first.paragraphs.slice(BESIDE).map((paragraph) => paragraph.replace(KEPT, ""));
  const above = row.replace(first.whole, () => cell(first.properties, first.paragraphs.slice(0, BESIDE)));
  const below = [
    cell(closeAbove(first.properties), loose),
    ...others.map(({ properties }) => cell(closeAbove(properties), ["<w:p/>"])),
  ];
  return `${above}<w:tr>${below.join("")}</w:tr>`;
}
