import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const program = join(import.meta.dirname, "../../build/thidua.mjs");

/** How one command line ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Types one command line, as `npm run -s thidua --` passes it on. */
export function thidua(...words: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...words], { encoding: "utf8" }, (fault, out, err) => {
      resolve({ code: fault === null ? 0 : Number(fault.code), out, err });
    });
  });
}

const all = mkdtempSync(join(tmpdir(), "thi-dua-"));
process.on("exit", () => rmSync(all, { recursive: true, force: true }));

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
