import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { standingFile } from "../../../src/local/cli/words/standing-file.ts";

test("a file whose name has letters and marks apart is found by the name as it is typed, and nothing else is touched", () => {
  const folder = mkdtempSync(join(tmpdir(), "thi-dua-ten-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const apart = join(folder, "Sổ thi đua năm 2026.xlsx".normalize("NFD"));
  writeFileSync(apart, "");
  expect(standingFile(join(folder, "Sổ thi đua năm 2026.xlsx"))).toBe(apart);
  for (const typed of [apart, join(folder, "Sổ khác.xlsx"), "Tính thời hạn", "không có/sổ.xlsx", "so.xlsx"])
    expect(standingFile(typed)).toBe(typed);
});
