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

/** @param id path in the folder of papers, with “/” */
function shown(folder: string, id: string): PaperShown | undefined {
  const name = id.slice(id.lastIndexOf("/") + 1);
  // What only leads to a file elsewhere is none of ours.
  const stat = lstatSync(join(folder, id), { throwIfNoEntry: false });
  if (stat?.isFile() !== true) return undefined;
  return {
    id,
    name,
    kind: kinds[extname(name).toLowerCase()] ?? "other",
    size: stat.size,
    madeAt: stat.mtimeMs,
  };
}

/** What folders of units' workbooks begin with (app/forms/send-item.ts); other folders are none of ours. */
const ownFolder = "Mẫu báo về";

/** Names of a folder; of the product's own folders there with what lies in them. */
function pathsIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() && entry.name.normalize().startsWith(ownFolder)
      ? readdirSync(join(folder, entry.name)).map((name) => `${entry.name}/${name}`)
      : [entry.name],
  );
}

/**
 * The papers of a book: files of its folder, and of the product's own folders there, that are of a kind which the product makes.
 * @throws a fault of the file system
 */
export function papersIn(book: string): readonly PaperShown[] {
  const folder = papersFolderOf(book);
  return pathsIn(folder)
    .filter((path) => extname(path).toLowerCase() in kinds && !isNoPaper(basename(path), book))
    .flatMap((path) => shown(folder, path) ?? []);
}

/** The path of a paper by its id; undefined: there is none. An id that leads elsewhere is none either. */
export function paperPathOf(book: string, id: string): string | undefined {
  const paper = papersIn(book).find((each) => each.id === id);
  return paper === undefined ? undefined : join(papersFolderOf(book), paper.id);
}
