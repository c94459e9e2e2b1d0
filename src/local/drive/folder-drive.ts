import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { freeFileName } from "./file-name.ts";
import type { LocalDrive } from "./local-drive.ts";

/** Papers as files of one folder, made when the first is written. */
export function folderDrive(folder: string): LocalDrive {
  const root = resolve(folder);
  return {
    freeName: freeFileName,
    read: (fileName) => {
      const path = join(root, fileName);
      return existsSync(path) ? readFileSync(path) : undefined;
    },
    write: (fileName, bytes) => {
      mkdirSync(root, { recursive: true });
      writeFileSync(join(root, fileName), bytes);
    },
    remove: (fileName) => rmSync(join(root, fileName), { force: true }),
    link: (fileName) => pathToFileURL(fileName === undefined ? root : join(root, fileName)).href,
  };
}
