import { type ChildProcess, execFile, fork } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shortLived } from "../short-lived.ts";

/** The built command line. */
export const program = join(import.meta.dirname, "../../build/thidua.mjs");

/** How one command line ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Types one command line, as `npm run -s thidua --` passes it on. */
export function thidua(...words: readonly string[]): Promise<Ended> {
  return typed({ words });
}

/** The same on a machine whose programs are only those of one folder, or several with ":" between. */
export function thiduaWith(path: string, ...words: readonly string[]): Promise<Ended> {
  return typed({ words, path });
}

/** The same typed in another folder, by names relative to it. */
export function thiduaIn(folder: string, ...words: readonly string[]): Promise<Ended> {
  return typed({ words, folder });
}

/** The same in a process that does nothing else, as a clerk's terminal starts it. */
export function thiduaAlone(...words: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...shortLived, program, ...words],
      { encoding: "utf8" },
      (fault, out, err) => {
        resolve({ code: fault === null ? 0 : Number(fault.code), out, err });
      },
    );
  });
}

/** The same with a text on its standard input. */
export function thiduaFed(input: string, ...words: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [...shortLived, program, ...words],
      { encoding: "utf8" },
      (fault, out, err) => {
        resolve({ code: fault === null ? 0 : Number(fault.code), out, err });
      },
    );
    child.stdin?.end(input);
  });
}

let terminal: ChildProcess | undefined;
let count = 0;
const waiting = new Map<number, (ended: Ended) => void>();

function typed(line: {
  readonly words: readonly string[];
  readonly path?: string;
  readonly folder?: string;
}): Promise<Ended> {
  terminal ??= open();
  const id = count++;
  terminal.send({ id, line });
  return new Promise((resolve) => waiting.set(id, resolve));
}

function open(): ChildProcess {
  const child = fork(join(import.meta.dirname, "terminal.mjs"), [program]);
  child.on("message", ({ id, ended }: { readonly id: number; readonly ended: Ended }) => {
    waiting.get(id)?.(ended);
    waiting.delete(id);
  });
  // What a dead terminal owes is an error, not a wait.
  child.on("exit", (code) => {
    terminal = undefined;
    for (const resolve of waiting.values()) resolve({ code: code ?? -1, out: "", err: "the terminal died" });
    waiting.clear();
  });
  child.unref();
  child.channel?.unref();
  return child;
}

const all = mkdtempSync(join(tmpdir(), "thi-dua-"));
process.on("exit", () => {
  terminal?.kill();
  rmSync(all, { recursive: true, force: true });
});

/** A new empty folder; it goes when the tests end. */
export function folder(): string {
  return mkdtempSync(join(all, "so-"));
}
/** Names and bytes of a folder's files, to see whether a command wrote. */
export function contentOf(path: string): readonly (readonly [string, string])[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): readonly [string, string] => {
      const file = join(entry.parentPath, entry.name);
      return [file, readFileSync(file).toString("base64")];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Vietnamese, one line, ended as a sentence: what a wrong use is answered with. */
export const oneSentence =
  /^[^\n]*[àáảãạăắằẳẵặâấầẩẫậđèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵ][^\n]*\n$/iu;
