import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { toPdf } from "../../../src/local/session/to-pdf.ts";
import { folder } from "../workbench/sample-file.ts";

const path = process.env["PATH"] ?? "";
afterEach(() => {
  process.env["PATH"] = path;
});

const patient =
  "LibreOffice chạy lâu quá nên đã bị dừng. Hãy đóng bớt chương trình rồi xuất lại, hoặc mở tệp bằng Word rồi lưu thành PDF.";

test.each<readonly [string, string, number, string]>([
  ["does not end", "exec sleep 60", 300, `Chưa xuất được PDF từ ke-hoach.docx. ${patient}`],
  [
    "lacks Java and says why",
    'echo "Warning: failed to launch javaldx - java may not function correctly" >&2; echo "source file could not be loaded" >&2',
    60_000,
    "Chưa xuất được PDF từ ke-hoach.docx. source file could not be loaded",
  ],
])("a LibreOffice that %s: the paper is named, and what is told helps", async (_, does, patience, told) => {
  const at = folder();
  const bin = join(at, "bin");
  mkdirSync(bin);
  writeFileSync(join(bin, "soffice"), `#!/bin/sh\n${does}\n`);
  chmodSync(join(bin, "soffice"), 0o755);
  process.env["PATH"] = `${bin}:/usr/bin:/bin`;
  const said: string[] = [];
  expect(await toPdf([join(at, "ke-hoach.docx")], at, patience, (line) => said.push(line))).toBe(false);
  expect(said).toEqual([told]);
});
