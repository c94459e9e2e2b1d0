import type { RichText } from "../../core/text/rich-text.ts";

/**
 * Marks before characters of another look: code points that Unicode keeps for a program's own use and that no text
 * holds (noncharacters, Unicode 15, 23.7). They never leave the file: `setRichRuns` turns each into a run.
 */
const FIRST_MARK = 0xfdd0;
const MARK = /[\ufdd0-\ufdd3]/;
const MARKS = /[\ufdd0-\ufdd3]/g;

const markOf = (bold: boolean, italic: boolean): string =>
  String.fromCharCode(FIRST_MARK + (bold ? 1 : 0) + (italic ? 2 : 0));

/** A rich text as one text with marks; each line begins and ends in the template's own look. */
export function markedText({ runs }: RichText): string {
  const PLAIN = markOf(false, false);
  return runs
    .map(({ text, bold = false, italic = false }) => {
      const mark = markOf(bold, italic);
      const own = text.replace(MARKS, "");
      return mark === PLAIN || own === "" ? own : own.replace(/[^\n]+/g, `${mark}$&${PLAIN}`);
    })
    .join("");
}

const TEXT = /<w:t(?: [^<>]*)?>([^<]*)<\/w:t>/g;

/** Every run that holds marks, parted into runs of one look each: the run's own with bold or italic on top of it. */
export const setRichRuns = (xml: string): string =>
  MARK.test(xml)
    ? xml
        .split(/(?<=<\/w:r>)/)
        .map((piece) => (MARK.test(piece) ? partRun(piece) : piece))
        .join("")
    : xml;

/** A stretch of XML that ends with a run; what stands before that run stays. */
function partRun(piece: string): string {
  const start = Math.max(piece.lastIndexOf("<w:r>"), piece.lastIndexOf("<w:r "));
  const run = piece.slice(start);
  const [opening = ""] = /^<w:r(?: [^<>]*)?>/.exec(run) ?? [];
  const [properties = ""] = /^<w:rPr>[\s\S]*?<\/w:rPr>|^<w:rPr\/>/.exec(run.slice(opening.length)) ?? [];
  const inside = run.slice(opening.length + properties.length, -"</w:r>".length);
  const made = inside.replace(TEXT, (_text, text: string) => {
    const parts = text.split(/(?=[\ufdd0-\ufdd3])/).filter((part) => part !== "");
    return parts
      .map((part) => {
        const look = MARK.test(part) ? part.charCodeAt(0) - FIRST_MARK : 0;
        const shown = part.replace(MARKS, "");
        return shown === ""
          ? ""
          : `</w:r>${opening}${withLook(properties, look)}<w:t xml:space="preserve">${shown}</w:t></w:r>${opening}${properties}`;
      })
      .join("");
  });
  const empty = `${opening}${properties}</w:r>`;
  return piece.slice(0, start) + `${opening}${properties}${made}</w:r>`.split(empty).join("");
}

/** The schema wants w:b and w:i behind w:rStyle and w:rFonts, before all other properties. */
function withLook(properties: string, look: number): string {
  if (look === 0) return properties;
  const bold = look % 2 === 1 ? "<w:b/><w:bCs/>" : "";
  const italic = look >= 2 ? "<w:i/><w:iCs/>" : "";
  const inside = properties.replace(/^<w:rPr\/?>|<\/w:rPr>$/g, "");
  const [first = ""] = /^(?:<w:rStyle [^>]*>)?(?:<w:rFonts [^>]*>)?/.exec(inside) ?? [];
  const own = (pattern: RegExp, added: string, text: string): string =>
    added === "" ? text : text.replace(pattern, "");
  const rest = own(
    /<w:i(?:Cs)?(?: [^>]*)?\/>/g,
    italic,
    own(/<w:b(?:Cs)?(?: [^>]*)?\/>/g, bold, inside.slice(first.length)),
  );
  const [kept = ""] = look === 2 ? (/^(?:<w:b(?:Cs)?(?: [^>]*)?\/>)*/.exec(rest) ?? []) : [];
  return `<w:rPr>${first}${kept}${bold}${italic}${rest.slice(kept.length)}</w:rPr>`;
}
