import { appendFileSync, existsSync, readFileSync, statSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Book } from "../book/model/book-model.ts";
import { faultCode, whyNot } from "../disk/why-not.ts";
import { folderDrive } from "../drive/folder-drive.ts";
import type { LocalDrive } from "../drive/local-drive.ts";
import type { Alert, Shown } from "../google/run/run.ts";
import { pushedCode, type Script, scriptOf } from "../google/script.ts";
import { type Host, makeHost } from "../host.ts";
import { folderOutbox } from "../mail/folder-outbox.ts";
import { WrongUse } from "./wrong-use.ts";

const isRoot = (folder: string): boolean => existsSync(join(folder, "appsscript/appsscript.json"));

/**
 * The project's root: this file is built into a folder of it, and stands deeper in it where it runs as it is written. Measurements
 * are built elsewhere and started in it.
 */
function findRoot(from: string): string {
  if (isRoot(from)) return from;
  return dirname(from) === from ? process.cwd() : findRoot(dirname(from));
}

const root = findRoot(dirname(fileURLToPath(import.meta.url)));

/** A file of the project by its path from the root. */
export function projectFile(path: string): string {
  return join(root, path);
}

/** What is said where a file of the built program is not there: only a clone, which has the package's own file, can be built. */
export const notBuilt = (): string =>
  existsSync(projectFile("package.json"))
    ? "Chưa dựng chương trình. Chạy: npm run build"
    : "Thiếu tệp của chương trình. Giải nén lại toàn bộ tệp .zip, rồi chạy chương trình ở thư mục vừa giải nén.";

function built(name: string): string {
  const path = projectFile(`appsscript/${name}`);
  if (!existsSync(path)) throw new WrongUse(notBuilt());
  return readFileSync(path, "utf8");
}

/**
 * The script as the build compiled it (scripts/keep-compiled.mjs); only slower where that is not there, or a file is not
 * the one that the build wrote.
 */
function pushedScript(): Script {
  const files: string[] = [];
  const text = pushedCode((name) => {
    const code = built(name);
    const { size, mtimeMs } = statSync(projectFile(`appsscript/${name}`));
    files.push(`${size}-${mtimeMs}`);
    return code;
  });
  const kept = projectFile(`build/${files.join("-")}.v8`);
  return scriptOf(text, existsSync(kept) ? readFileSync(kept) : undefined);
}

export interface HostChoices {
  /** Path of the book's file. */
  readonly path: string;
  /** Folder in which papers are written, the book's own without it; letters go to its folder “hop-thu-di”. */
  readonly papers?: string;
  /** All files side by side in that folder, as whoever names one expects; else some lie in folders of their own there. */
  readonly flat?: boolean;
  readonly user: string | undefined;
  /** The clock; without it this machine's own. */
  readonly now?: (() => number) | undefined;
  /** Whether the clerk said yes to questions beforehand. */
  readonly yes?: boolean;
  /** Asks the clerk, where there is a screen to ask on. */
  readonly confirm?: ((alert: Alert) => boolean) | undefined;
  /** Takes what the script shows, as it is shown. */
  readonly show?: ((shown: Shown) => void) | undefined;
  /** Keeps what the script remembers for good at once (memo-file.ts); without it, when the book is saved. */
  readonly remember?: ((key: string, value: string) => void) | undefined;
}

let script: Script | undefined;

/** Where whoever helps finds what broke off in the script's own words; a clerk reads sentences. */
const logFile = join(tmpdir(), "thi-dua.log");

/** A line of the script's log; a disk that takes none must not stop a command. */
export function keepLog(line: string): void {
  try {
    appendFileSync(logFile, `${new Date().toISOString()} ${line}\n`);
  } catch (fault) {
    console.error(`Chưa ghi được ${logFile}: ${whyNot(faultCode(fault) ?? "")}`);
  }
}

/** Letters stay on this machine until the clerk sends them, so the larger of Google's two allowances holds. */
const WORKSPACE_RECIPIENTS = 1500;

/** The folder of letters, in the folder of papers. */
export const outboxOf = (papers: string): string => join(papers, "hop-thu-di");

/** Loads the compiled bundle over the book, exactly as it is pushed to Google. */
export function openHost(book: Book, choices: HostChoices): Host {
  const papers = choices.papers ?? dirname(choices.path);
  const drive: LocalDrive = folderDrive(papers, choices.path, choices.flat === true);
  script ??= pushedScript();
  return makeHost({
    book,
    user: choices.user ?? `${userInfo().username}@may-nay`,
    now: choices.now ?? (() => Date.now()),
    timeZone: "Asia/Ho_Chi_Minh",
    pages: (name) => built(`${name}.html`),
    drive,
    outbox: folderOutbox(outboxOf(papers)),
    mailPerDay: WORKSPACE_RECIPIENTS,
    remember: choices.remember,
    log: keepLog,
    script,
    confirm: choices.confirm ?? (() => choices.yes === true),
    show: choices.show,
  });
}
