import { decodeEntities } from "../../../opc/xml-entities.ts";

const ATTRIBUTE = /([^\s=<>/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of a start tag, entities decoded, prefixes kept. */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", double, single] of tag.matchAll(ATTRIBUTE))
    found.set(name, decodeEntities(double ?? single ?? ""));
  return found;
}

/** Whether an attribute of a kind that XML Schema calls boolean says yes. */
export const isTrue = (value: string | undefined): boolean =>
  value === "1" || value === "true" || value === "on";

const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/;
/** Characters XML cannot hold are written _x0001_ (ECMA-376 part 1, 22.4.2.4 “bstr”). */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Text content as it is meant: line ends as XML 1.0 §2.11 says, entities, CDATA, escaped characters. */
export function decodeText(written: string): string {
  if (!/[\r&<_]/.test(written)) return written;
  const plain = written
    .replace(/\r\n?/g, "\n")
    .split(CDATA)
    .map((part, index) => (index % 2 === 1 ? part : decodeEntities(part)))
    .join("");
  return plain.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The same within a formula, which knows no escaped characters. */
export function decodeFormula(written: string): string {
  if (!/[\r&<]/.test(written)) return written;
  return written
    .replace(/\r\n?/g, "\n")
    .split(CDATA)
    .map((part, index) => (index % 2 === 1 ? part : decodeEntities(part)))
    .join("");
}

/** Text for between two tags or for an attribute. */
export function encodeXml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) =>
    letter === "&" ? "&amp;" : letter === "<" ? "&lt;" : letter === ">" ? "&gt;" : "&quot;",
  );
}

/** What XML 1.0 §2.2 cannot hold, carriage returns, and what would read as an escape. */
const NOT_XML = /[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** Text of a cell: what XML cannot hold, a carriage return and what would read as an escape are escaped. */
export function encodeText(text: string): string {
  return encodeXml(
    text.replace(
      NOT_XML,
      (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    ),
  );
}

/** A rule of a sheet with its formulas changed; as it is written where none is another. */
export const inFormulas = (xml: string, change: (formula: string) => string): string =>
  xml.replace(/(<(?:[\w.-]+:)?formula[12]?>)([^<]*)(?=<)/g, (whole, tag: string, written: string) => {
    const formula = decodeFormula(written);
    const now = change(formula);
    return now === formula ? whole : tag + encodeXml(now);
  });
