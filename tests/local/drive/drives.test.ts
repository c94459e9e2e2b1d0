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
  ["Đợt #1 đạt 80%", [], "Đợt -1 đạt 80-.docx"],
  [" .. ", [], "Không tên.docx"],
  ["../../x", [], "-..-x.docx"],
  ["A", ["A.docx", "A (2).docx"], "A (3).docx"],
  ["x".repeat(300), [], `${"x".repeat(80)}.docx`],
])("%s", (title, taken, name) => {
  expect(freeFileName(title, ".docx", taken)).toBe(name);
});

test("a workbook keeps its own ending", () => {
  expect(freeFileName("Mẫu báo về.xlsx", ".xlsx", ["Mẫu báo về.xlsx"])).toBe("Mẫu báo về (2).xlsx");
});

test("the folder is made with the first paper, and links lead there from the book", () => {
  const at = mkdtempSync(join(tmpdir(), "so-thi-dua-"));
  const folder = join(at, "Văn bản");
  const drive = folderDrive(folder, join(at, "so.xlsx"), false);
  expect(existsSync(folder)).toBe(false);
  drive.write("Kế hoạch.docx", Uint8Array.from([1, 2]));
  expect(drive.link("Kế hoạch.docx")).toBe("./Văn bản/Kế hoạch.docx");
  expect([...readFileSync(join(at, drive.link("Kế hoạch.docx")))]).toEqual([1, 2]);
  expect(folderDrive(at, join(folder, "so.xlsx"), false).link("a.docx")).toBe("../a.docx");
  drive.write("Mẫu báo về/Phòng A.xlsx", Uint8Array.from([3]));
  expect([...readFileSync(join(at, drive.link("Mẫu báo về/Phòng A.xlsx")))]).toEqual([3]);
  drive.remove("Kế hoạch.docx");
  drive.remove("Kế hoạch.docx");
  expect(existsSync(join(folder, "Kế hoạch.docx"))).toBe(false);
  rmSync(at, { recursive: true });
});
