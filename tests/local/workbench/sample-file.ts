import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeBook } from "../../../src/local/session/make-book.ts";

/** 5 March 2026, 08:00 in Viet Nam. */
export const START = Date.UTC(2026, 2, 5, 1);

const all = mkdtempSync(join(tmpdir(), "thi-dua-so-"));
process.on("exit", () => rmSync(all, { recursive: true, force: true }));

/** A new empty folder; it goes when the tests end. */
export const folder = (): string => mkdtempSync(join(all, "so-"));

let made: Promise<string> | undefined;

async function make(): Promise<string> {
  const path = join(folder(), "so.xlsx");
  await makeBook({ path, sample: "plans", now: () => START }, () => undefined);
  return path;
}

/** A copy of the sample office's book in a folder of its own. */
export async function sampleFile(): Promise<string> {
  made ??= make();
  const path = join(folder(), "so.xlsx");
  copyFileSync(await made, path);
  return path;
}
