import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { paperPathOf, papersIn } from "../../../../src/local/workbench/files/papers-in.ts";
import { folderWith } from "./folder-with.ts";

const book = "so.xlsx";

test("papers are the files of the book's folder that the product makes", () => {
  const folder = folderWith([
    ...[book, "so (bản gốc 2026-03-05 0800).xlsx", ".~lock.so.xlsx#", "~$so.xlsx", "so.xlsx.ghi-nho"],
    ...["Kế hoạch.docx", "Hạn.ICS", "Mẫu đơn vị.xlsx", "Kế hoạch.pdf", "ghi-chu.txt", "so-cu.xlsx"],
  ]);
  mkdirSync(join(folder, "thư mục.docx"));
  const papers = papersIn(join(folder, book));
  expect(papers.map(({ name, kind }) => `${kind} ${name}`).sort()).toEqual([
    "docx Kế hoạch.docx",
    "ics Hạn.ICS",
    "pdf Kế hoạch.pdf",
    "xlsx Mẫu đơn vị.xlsx",
    "xlsx so-cu.xlsx",
  ]);
  expect(papers.every(({ size, madeAt }) => size === 1 && madeAt > 0)).toBe(true);
});

test.each([
  "../so.xlsx",
  "so.xlsx",
  "",
  ".",
  "..",
  "con/x.docx",
  "/etc/passwd",
  "khong-co.docx",
  "Kế\u0000hoạch.docx",
])("an id that leads elsewhere is no paper: %j", (id) => {
  const folder = folderWith([book, "x.docx"]);
  expect(paperPathOf(join(folder, book), id)).toBeUndefined();
});

test("what only leads to a file elsewhere is no paper", () => {
  const folder = folderWith([book]);
  const other = folderWith(["mat.docx"]);
  symlinkSync(join(other, "mat.docx"), join(folder, "mat.docx"));
  expect(papersIn(join(folder, book))).toEqual([]);
});

test("workbooks in the product's own folder are papers, those of other folders are not", () => {
  const folder = folderWith([book]);
  for (const name of ["Mẫu báo về - Thi đua 2026", "Mẫu báo về - cũ".normalize("NFD"), "Riêng"]) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "Phòng A.xlsx"), "x");
  }
  mkdirSync(join(folder, "Mẫu báo về - Thi đua 2026", "con.xlsx"));
  const other = folderWith(["mat.xlsx"]);
  symlinkSync(other, join(folder, "Mẫu báo về - nơi khác"));
  const papers = papersIn(join(folder, book));
  expect(papers.map(({ id }) => id.normalize()).sort()).toEqual([
    "Mẫu báo về - Thi đua 2026/Phòng A.xlsx",
    "Mẫu báo về - cũ/Phòng A.xlsx",
  ]);
  expect(new Set(papers.map(({ name }) => name))).toEqual(new Set(["Phòng A.xlsx"]));
  for (const { id } of papers) expect(paperPathOf(join(folder, book), id)).toBe(join(folder, id));
  expect(paperPathOf(join(folder, book), "Riêng/Phòng A.xlsx")).toBeUndefined();
});

test("a name in decomposed letters is found by its own id", () => {
  const name = "Kế hoạch.docx".normalize("NFD");
  const folder = folderWith([book]);
  writeFileSync(join(folder, name), "x");
  const [paper] = papersIn(join(folder, book));
  expect(paperPathOf(join(folder, book), paper?.id ?? "")).toBe(join(folder, paper?.name ?? "?"));
});
