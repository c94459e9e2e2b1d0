import type { RichText } from "../../core/text/rich-text.ts";

const TEXT = '<w:t xml:space="preserve">';
const END = "</w:t></w:r>";
const BREAK = "<w:r><w:br/></w:r>";

/**
 * A text as XML that may stand within a w:t. "\n" becomes a line break, bold and italic a run of their own; both part
 * the run in which the text stands.
 * @param look properties of that run; undefined where a text cannot be parted: it is printed plain, on one line
 */
export function printedText(text: string | RichText, look: string | undefined): string {
  const runs = typeof text === "string" ? [{ text }] : text.runs;
  if (look === undefined) return runs.map((run) => escaped(run.text)).join("");
  const begin = `<w:r>${look}${TEXT}`;
  const newLine = END + BREAK + begin;
  return runs
    .map(({ text: own, bold = false, italic = false }) => {
      const lines = own.split("\n").map(escaped);
      if (!bold && !italic) return lines.join(newLine);
      const [before, behind] = [`${END}<w:r>${withLook(look, bold, italic)}${TEXT}`, END + begin];
      return lines.map((line) => (line === "" ? "" : before + line + behind)).join(newLine);
    })
    .join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);

/** The schema wants w:b and w:i behind w:rStyle and w:rFonts, before all other properties. */
function withLook(properties: string, isBold: boolean, isItalic: boolean): string {
  const bold = isBold ? "<w:b/><w:bCs/>" : "";
  const italic = isItalic ? "<w:i/><w:iCs/>" : "";
  const inside = properties.replace(/^<w:rPr(?: [^<>]*)?>|<\/w:rPr>$/g, "");
  const [first = ""] = /^(?:<w:rStyle [^>]*>)?(?:<w:rFonts [^>]*>)?/.exec(inside) ?? [];
  const own = (pattern: RegExp, added: string, text: string): string =>
    added === "" ? text : text.replace(pattern, "");
  const rest = own(
    /<w:i(?:Cs)?(?: [^>]*)?\/>/g,
    italic,
    own(/<w:b(?:Cs)?(?: [^>]*)?\/>/g, bold, inside.slice(first.length)),
  );
  const [kept = ""] = isBold ? [] : (/^(?:<w:b(?:Cs)?(?: [^>]*)?\/>)*/.exec(rest) ?? []);
  return `<w:rPr>${first}${kept}${bold}${italic}${rest.slice(kept.length)}</w:rPr>`;
}
