import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { freeFileName } from "./file-name.ts";
import type { LocalDrive } from "./local-drive.ts";

/** “./van-ban/Kế hoạch.docx”: where a file lies as seen from the book's folder; its address where no path leads there. */
function besideBook(book: string, file: string): string {
  const path = relative(dirname(resolve(book)), file);
  // On another drive of Windows.
  if (isAbsolute(path)) return pathToFileURL(file).href;
  const steps = path.split(sep).join("/");
  return steps.startsWith("../") ? steps : `./${steps}`;
}

/**
 * Papers as files of one folder, made when the first is written. Links to them start from the book: it may be moved with
 * its papers.
 * @param book path of the book's file
 * @param flat all files side by side in that one folder
 */
export function folderDrive(folder: string, book: string, flat: boolean): LocalDrive {
  const root = resolve(folder);
  return {
    flat,
    freeName: freeFileName,
    read: (fileName) => {
      const path = join(root, fileName);
      return existsSync(path) ? readFileSync(path) : undefined;
    },
    write: (fileName, bytes) => {
      const path = join(root, fileName);
      mkdirSync(dirname(path), { recursive: true });
      // Whoever is killed in the middle leaves a paper whole or none.
      const draft = join(dirname(path), `.${basename(path)}.moi`);
      writeFileSync(draft, bytes, { flush: true });
      renameSync(draft, path);
    },
    remove: (fileName) => rmSync(join(root, fileName), { force: true }),
    link: (fileName) => besideBook(book, fileName === undefined ? root : join(root, fileName)),
  };
}
