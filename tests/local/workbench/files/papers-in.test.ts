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

test("a name in decomposed letters is found by its own id", () => {
  const name = "Kế hoạch.docx".normalize("NFD");
  const folder = folderWith([book]);
  writeFileSync(join(folder, name), "x");
  const [paper] = papersIn(join(folder, book));
  expect(paperPathOf(join(folder, book), paper?.id ?? "")).toBe(join(folder, paper?.name ?? "?"));
});
