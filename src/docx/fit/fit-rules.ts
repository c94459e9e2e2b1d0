import { scanPart } from "../package/scan-part.ts";
import { lastStart, numberAttribute } from "../package/xml-place.ts";
import { availableWidth } from "./available-width.ts";
import { lastLineWidth } from "./text-width.ts";

/** The decree wants the line below agency and abstract 1/3 to 1/2 as long as the text, centred … */
const SHARE = 7 / 20;
/** … and below tiêu ngữ as long as the text (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.1 and II.2). */
const MOTTO = /^\s*Độc lập - Tự do - Hạnh phúc\s*$/;

/** Below a last line of one short word a third of it would be a dot: 1 cm. */
const SHORTEST = 567;

const HOLDS_TEXT = /<w:t[ >]/;

/** Size of the body, in half-points, when the text above does not carry its own. */
const DEFAULT_HALF_POINTS = 28;

/**
 * Fits every line drawn as the border of an empty, indented paragraph to the last line of the paragraph above it. No
 * template can hold the right length: names of agencies differ, abstracts more so.
 */
export function fitRules(xml: string): string {
  let fitted = "";
  let done = 0;
  for (let border = xml.indexOf("<w:pBdr>"); border !== -1; border = xml.indexOf("<w:pBdr>", border + 1)) {
    const start = lastStart(xml, "w:p", border);
    const end = xml.indexOf("</w:p>", border);
    const rule = xml.slice(start, end);
    const indent = HOLDS_TEXT.test(rule) ? undefined : indentFor(xml, start);
    if (indent === undefined) continue;
    fitted += xml.slice(done, start) + rule.replace(/<w:ind [^>]*>/, indent);
    done = end;
  }
  return fitted + xml.slice(done);
}

/** New w:ind of the rule that begins at `start`; undefined when nothing above it tells how long it should be. */
function indentFor(xml: string, start: number): string | undefined {
  const end = xml.lastIndexOf("</w:p>", start);
  if (end === -1) return undefined;
  const above = xml.slice(lastStart(xml, "w:p", end), start);
  const width = availableWidth(xml, start);
  if (width === undefined || above.includes("<w:tc")) return undefined;
  const text = scanPart("", above)[0]?.text ?? "";
  const size = (numberAttribute(above.match(/<w:sz [^>]*>/)?.[0], "w:val") ?? DEFAULT_HALF_POINTS) / 2;
  const share = MOTTO.test(text) ? 1 : SHARE;
  const length = Math.max(SHORTEST, share * lastLineWidth(text, size, width));
  const indent = Math.max(0, Math.round((width - length) / 2));
  return `<w:ind w:left="${indent}" w:right="${indent}"/>`;
}
