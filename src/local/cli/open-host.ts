import { existsSync, readFileSync } from "node:fs";
import { userInfo } from "node:os";
import { fileURLToPath } from "node:url";
import type { Book } from "../book/book-model.ts";
import { folderDrive } from "../drive/folder-drive.ts";
import type { LocalDrive } from "../drive/local-drive.ts";
import { type Host, makeHost } from "../host.ts";
import { WrongUse } from "./wrong-use.ts";

/** The project's root, from the built file build/thidua.mjs. */
const root = new URL("../", import.meta.url);

/** A file of the project by its path from the root. */
export function projectFile(path: string): string {
  return fileURLToPath(new URL(path, root));
}

function built(name: string): string {
  const path = projectFile(`appsscript/${name}`);
  if (!existsSync(path)) throw new WrongUse("Chưa dựng chương trình. Chạy: npm run build");
  return readFileSync(path, "utf8");
}

export interface HostChoices {
  /** Folder in which papers are written. */
  readonly papers: string;
  readonly user: string | undefined;
}

/** Loads the compiled bundle over the book, exactly as it is pushed to Google. */
export function openHost(book: Book, choices: HostChoices): Host {
  const drive: LocalDrive = folderDrive(choices.papers);
  return makeHost({
    book,
    user: choices.user ?? `${userInfo().username}@may-nay`,
    now: () => Date.now(),
    timeZone: "Asia/Ho_Chi_Minh",
    pages: (name) => built(`${name}.html`),
    drive,
    bundle: built("Code.js"),
    confirm: () => false,
  });
}
