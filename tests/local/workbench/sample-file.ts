import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saveBook } from "../../../src/local/book/graft/save-book.ts";
import { lastRow } from "../../../src/local/book/model/cells.ts";
import { openBook } from "../../../src/local/book/read/open-book.ts";
import { makeBook } from "../../../src/local/session/make-book.ts";

/** 5 March 2026, 08:00 in Viet Nam. */
export const START = Date.UTC(2026, 2, 5, 1);

const all = mkdtempSync(join(tmpdir(), "thi-dua-so-"));
process.on("exit", () => rmSync(all, { recursive: true, force: true }));

/** A new empty folder; it goes when the tests end. */
export const folder = (): string => mkdtempSync(join(all, "so-"));

let made: Promise<string> | undefined;

/** Rows that stay free below what is filled in: tests type there. */
const FREE = 80;

/** The sample office's book without most of its empty rows, whose drawing, reading and writing is what a step costs. */
async function make(): Promise<string> {
  const path = join(folder(), "so.xlsx");
  await makeBook({ path, sample: "plans", now: () => START }, () => undefined);
  const book = await openBook(readFileSync(path));
  for (const sheet of book.sheets) {
    sheet.maxRows = Math.min(sheet.maxRows, lastRow(sheet) + FREE);
    sheet.rows.length = Math.min(sheet.rows.length, sheet.maxRows);
  }
  writeFileSync(path, await saveBook(book));
  return path;
}

/** A copy of the sample office's book in a folder of its own. */
export async function sampleFile(): Promise<string> {
  made ??= make();
  const path = join(folder(), "so.xlsx");
  copyFileSync(await made, path);
  return path;
}
