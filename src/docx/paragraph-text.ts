import { decodeEntities } from "./xml-entities.ts";

const TOKEN = /<(\/?)([\w:]+)(?:[^>"']|"[^"]*"|'[^']*')*>|[^<]+/g;

/** Inside these nothing is printed text: properties, the second copy of a drawing's text, moved-away text. */
const SILENT = new Set(["w:pPr", "w:rPr", "mc:Fallback", "w:moveFrom"]);

const PRINTED = new Map([
  ["w:tab", "\t"],
  ["w:ptab", "\t"],
  ["w:br", "\n"],
  ["w:cr", "\n"],
  ["w:noBreakHyphen", "-"],
]);

/**
 * Text of every paragraph of a part's XML in document order: tables row by row, cell by cell. A tab is "\t", a line
 * break "\n". A paragraph inside another (text box) follows the one that holds it.
 */
export function paragraphTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  const open: number[] = [];
  let silent: string | undefined;
  let inText = false;
  for (const [token, slash, name] of xml.matchAll(TOKEN)) {
    const opens = slash === "" && !token.endsWith("/>");
    const here = open[open.length - 1];
    if (silent !== undefined) {
      if (slash === "/" && name === silent) silent = undefined;
    } else if (name === undefined) {
      if (inText && here !== undefined) texts[here] += decodeEntities(token);
    } else if (SILENT.has(name)) {
      if (opens) silent = name;
    } else if (name === "w:t") {
      inText = opens;
    } else if (name === "w:p") {
      if (slash === "/") open.pop();
      else texts.push("");
      if (opens) open.push(texts.length - 1);
    } else if (slash === "" && here !== undefined) {
      texts[here] += PRINTED.get(name) ?? "";
    }
  }
  return texts;
}
