import PizZip from "pizzip";

/**
 * The zip of a Word file, or null when the bytes are none: pizzip throws on anything that is not a whole zip, and
 * which of its errors it was does not matter to a reader. The bytes are copied first, because pizzip tells a
 * Uint8Array by `instanceof`, which fails for one from another realm.
 */
export function openDocx(bytes: Uint8Array): PizZip | null {
  try {
    const zip = new PizZip(Uint8Array.from(bytes));
    return zip.file(mainPart(zip))?.asText().includes("<w:document") ? zip : null;
  } catch {
    return null;
  }
}

const OFFICE_DOCUMENT = /<Relationship\b[^>]*\/officeDocument"[^>]*>/;

/** Path of the part that holds the body; ECMA-376 part 2 leaves it to the package's relations. */
export function mainPart(zip: PizZip): string {
  const relation = zip.file("_rels/.rels")?.asText().match(OFFICE_DOCUMENT)?.[0];
  const target = relation?.match(/\bTarget="\/?([^"]+)"/)?.[1];
  return target ?? "word/document.xml";
}
