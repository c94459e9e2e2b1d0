import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { saveBook } from "../../src/local/book/graft/save-book.ts";
import { openBook } from "../../src/local/book/read/open-book.ts";
import { cutGrid } from "../bundle/office.ts";
import { folder, thidua } from "./thidua.ts";

const made = join(folder(), "mau.xlsx");
let making: Promise<void> | undefined;

/** Four cells of five in the sample's file are empty rows at the end: reading and writing them is what a line costs. */
async function makeSample(): Promise<void> {
  await thidua("sample", made);
  const book = await openBook(readFileSync(made));
  cutGrid(book);
  writeFileSync(made, await saveBook(book));
}

/** A folder with the sample office as so.xlsx, made once by the command line itself and cut to the rows in use. */
export async function sampleFolder(): Promise<{ readonly at: string; readonly book: string }> {
  making ??= makeSample();
  await making;
  const at = folder();
  const book = join(at, "so.xlsx");
  copyFileSync(made, book);
  return { at, book };
}
