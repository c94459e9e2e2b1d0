import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { freeFileName } from "../../../src/local/drive/file-name.ts";
import { folderDrive } from "../../../src/local/drive/folder-drive.ts";

test.each([
  ["Kế hoạch", [], "Kế hoạch.docx"],
  ["Kế hoạch.docx", [], "Kế hoạch.docx"],
  ["12/KH-STP: a?", [], "12-KH-STP- a-.docx"],
  [" .. ", [], "Không tên.docx"],
  ["../../x", [], "-..-x.docx"],
  ["A", ["A.docx", "A (2).docx"], "A (3).docx"],
  ["x".repeat(300), [], `${"x".repeat(80)}.docx`],
])("%s", (title, taken, name) => {
  expect(freeFileName(title, taken)).toBe(name);
});

test("the folder is made with the first paper, and links are file addresses", () => {
  const folder = join(mkdtempSync(join(tmpdir(), "so-thi-dua-")), "Văn bản");
  const drive = folderDrive(folder);
  expect(existsSync(folder)).toBe(false);
  drive.write("Kế hoạch.docx", Uint8Array.from([1, 2]));
  expect([...readFileSync(new URL(drive.link("Kế hoạch.docx")))]).toEqual([1, 2]);
  drive.remove("Kế hoạch.docx");
  drive.remove("Kế hoạch.docx");
  expect(existsSync(join(folder, "Kế hoạch.docx"))).toBe(false);
  rmSync(folder, { recursive: true });
});
