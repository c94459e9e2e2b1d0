import { readdirSync, statSync } from "node:fs";
import { dirname, extname, join, resolve } from "node:path";
import type { FolderShown } from "../protocol.ts";

/** A folder with more entries than this is no place for books. */
const most = 2_000;

const inOrder = (one: { readonly name: string }, other: { readonly name: string }): number =>
  one.name.localeCompare(other.name, "vi");

/**
 * What a folder of this machine holds for who looks for a book. The path of a file shows the folder it lies in.
 * @throws a fault of the file system
 */
export function folderShown(path: string): FolderShown {
  const asked = resolve(path);
  const folder = statSync(asked).isDirectory() ? asked : dirname(asked);
  const names = readdirSync(folder).filter((name) => !/^[.~$]/u.test(name));
  const folders: { name: string; path: string }[] = [];
  const books: { name: string; path: string; changedAt: number }[] = [];
  for (const name of names.slice(0, most)) {
    const at = join(folder, name);
    // What leads nowhere, or to where this person may not look, is not there for him.
    const stat = statSync(at, { throwIfNoEntry: false });
    if (stat?.isDirectory() === true) folders.push({ name, path: at });
    else if (stat?.isFile() === true && extname(name).toLowerCase() === ".xlsx")
      books.push({ name, path: at, changedAt: stat.mtimeMs });
  }
  return {
    path: folder,
    ...(dirname(folder) === folder ? {} : { above: dirname(folder) }),
    folders: folders.sort(inOrder),
    books: books.sort(inOrder),
  };
}
