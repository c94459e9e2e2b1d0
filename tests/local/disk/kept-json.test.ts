import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keptJson, keptLines } from "../../../src/local/disk/kept-json.ts";

test.each<readonly [string, unknown]>([
  ['{"a":1}', { a: 1 }],
  ["null", null],
  ["", undefined],
  ['{"a":', undefined],
])("%s holds %j", (text, value) => {
  expect(keptJson(text)).toEqual(value);
});

test("a line that a kill cut off is left out, those around it stand", () => {
  const folder = mkdtempSync(join(tmpdir(), "thi-dua-dong-"));
  const file = join(folder, "so.xlsx.nhat-ky");
  writeFileSync(file, '{"book":"x"}\n{"ops":[{"text":"Phòng\n{"ops":[]}\n\n[1]\n');
  expect(keptLines(file)).toEqual([{ book: "x" }, { ops: [] }, [1]]);
  rmSync(folder, { recursive: true });
});
