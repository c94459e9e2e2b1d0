import { firstPart } from "../../core/text/quote.ts";
import type { Ports } from "../../ports/ports.ts";

/** Names of files are cut off at so many letters (local/drive/file-name.ts). */
const LONGEST = 80;

/** A file that was made, and where it lies. */
export interface MadeFile {
  readonly name: string;
  readonly link: string;
}

/**
 * Stores a workbook: into the file that this key had before, so that its link holds, else into a new one.
 * @param key tells the file apart from all others of the book
 */
export function storeFile(
  { papers }: Pick<Ports, "papers">,
  key: string,
  title: string,
  bytes: Uint8Array,
): MadeFile {
  const name = firstPart(title, LONGEST).part;
  const file = { key, name, bytes, source: key, as: "xlsx" } as const;
  const before = papers.find(key);
  const updated = before === undefined ? undefined : papers.update(before.id, file);
  // Another clerk's, or deleted: this clerk makes one of his own.
  const { link } = updated === undefined || "refused" in updated ? papers.create(file) : updated;
  return { name, link };
}
