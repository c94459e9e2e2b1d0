const PARAGRAPH_OR_TEXT = /<w:p[ />]|<w:t(?: [^>]*)?>([^<]*)/g;

/**
 * Number, from 1, of the paragraph that holds the character at `offset`, where docxtemplater counts: characters of
 * text only, as they stand in the XML ("&amp;" is five).
 */
export function paragraphAt(xml: string, offset: number): number {
  let paragraph = 0;
  let seen = 0;
  for (const [, text] of xml.matchAll(PARAGRAPH_OR_TEXT)) {
    if (text === undefined) paragraph += 1;
    else seen += text.length;
    if (seen > offset) break;
  }
  return paragraph;
}
