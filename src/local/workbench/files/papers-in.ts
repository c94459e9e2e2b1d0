import { lstatSync, readdirSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import type { PaperShown } from "../protocol.ts";

const kinds: Readonly<Record<string, PaperShown["kind"]>> = {
  ".docx": "docx",
  ".xlsx": "xlsx",
  ".ics": "ics",
  ".pdf": "pdf",
};

/** Where the papers of a book lie: beside it (local/session/open-host.ts). */
export const papersFolderOf = (book: string): string => dirname(book);

/** The book itself, its dated copies, and what programs keep beside a file that they hold open. */
function isNoPaper(name: string, book: string): boolean {
  const own = basename(book);
  const stem = own.slice(0, own.length - extname(own).length);
  return name === own || /^[.~]/u.test(name) || (name.startsWith(`${stem} (`) && /\.xlsx$/iu.test(name));
}

function shown(folder: string, name: string): PaperShown | undefined {
  // What only leads to a file elsewhere is none of ours.
  const stat = lstatSync(join(folder, name), { throwIfNoEntry: false });
  if (stat?.isFile() !== true) return undefined;
  return {
    id: name,
    name,
    kind: kinds[extname(name).toLowerCase()] ?? "other",
    size: stat.size,
    madeAt: stat.mtimeMs,
  };
}

/**
 * The papers of a book: files of its folder that are of a kind which the product makes.
 * @throws a fault of the file system
 */
export function papersIn(book: string): readonly PaperShown[] {
  const folder = papersFolderOf(book);
  return readdirSync(folder)
    .filter((name) => extname(name).toLowerCase() in kinds && !isNoPaper(name, book))
    .flatMap((name) => shown(folder, name) ?? []);
}

/** The path of a paper by its id; undefined: there is none. An id that leads elsewhere is none either. */
export function paperPathOf(book: string, id: string): string | undefined {
  const paper = papersIn(book).find((each) => each.id === id);
  return paper === undefined ? undefined : join(papersFolderOf(book), paper.name);
}
