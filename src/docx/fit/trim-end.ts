import { lastStart } from "../package/xml-place.ts";

/** What shows on a page: text, a picture, a table, a field. */
const SHOWN = /<w:t(?: [^<>]*)?>[^<]|<w:(?:drawing|pict|object|tbl|fldChar|fldSimple)[ >]/;
const BREAK = '<w:br w:type="page"/>';

/**
 * Drops the empty last page that a loop leaves which ends each turn with a page break, or with a section of its own
 * (a landscape page for each person): the last turn needs none.
 */
export const trimEnd = (body: string): string => withoutLastSection(withoutLastBreak(body));

function withoutLastBreak(body: string): string {
  const at = body.lastIndexOf(BREAK);
  return at === -1 || SHOWN.test(body.slice(at)) ? body : body.slice(0, at) + body.slice(at + BREAK.length);
}

/** The last paragraph that ends a section gives its section to the body, where nothing is shown behind it. */
function withoutLastSection(body: string): string {
  const ownEnd = body.lastIndexOf("</w:sectPr></w:pPr>");
  const own = lastStart(body, "w:sectPr", ownEnd);
  const last = lastStart(body, "w:sectPr", body.length);
  if (own === -1 || own >= last || SHOWN.test(body.slice(ownEnd, last))) return body;
  const properties = body.slice(own, ownEnd + "</w:sectPr>".length);
  const paragraphEnd = body.indexOf("</w:p>", ownEnd) + "</w:p>".length;
  const behind = body.slice(paragraphEnd, last).includes("<w:sectPr") ? undefined : paragraphEnd;
  if (behind === undefined) return body;
  const end = body.indexOf("</w:sectPr>", last) + "</w:sectPr>".length;
  return (
    body.slice(0, own) + body.slice(ownEnd + "</w:sectPr>".length, behind) + properties + body.slice(end)
  );
}
