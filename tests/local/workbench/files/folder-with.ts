import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder with these files of one letter each; gone after the test. */
export function folderWith(names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "thi-dua-tep-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of names) writeFileSync(join(folder, name), "x");
  return folder;
}
