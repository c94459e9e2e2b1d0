import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { folder, thidua } from "./thidua.ts";

const made = join(folder(), "mau.xlsx");
let making: Promise<unknown> | undefined;

/** A folder with the sample office as so.xlsx, made once by the command line itself. */
export async function sampleFolder(): Promise<{ readonly at: string; readonly book: string }> {
  making ??= thidua("sample", made);
  await making;
  const at = folder();
  const book = join(at, "so.xlsx");
  copyFileSync(made, book);
  return { at, book };
}
