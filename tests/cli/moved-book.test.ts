import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { saveBook } from "../../src/local/book/graft/save-book.ts";
import { fileLinkOf } from "../../src/local/book/model/file-link.ts";
import { openBook } from "../../src/local/book/read/open-book.ts";
import { openPackage } from "../../src/opc/opc-package.ts";
import { rowsOf } from "../bundle/grid.ts";
import { sampleFolder } from "./sample-book.ts";
import { folder, thidua } from "./thidua.ts";

/** Where the file's own formulas lead that lead to papers. */
function linksOf(book: string): readonly string[] {
  const parts = openPackage(readFileSync(book));
  return parts.paths
    .filter((path) => path.startsWith("xl/worksheets/sheet"))
    .flatMap((path) => [...parts.text(path).matchAll(/<f>(HYPERLINK\([^<]*)<\/f>/gu)])
    .map(([, formula = ""]) => fileLinkOf(formula.replaceAll("&quot;", '"')) ?? "")
    .filter((link) => link !== "");
}

test("a book that is moved with its folder still opens its papers, with Vietnamese names and spaces", async () => {
  const { at, book } = await sampleFolder();
  const out = join(at, "Văn bản 2017");
  mkdirSync(out);
  expect(
    (await thidua("write", book, "--paper", "ke-hoach", "--campaign", "QB-2017", "--out", out)).code,
  ).toBe(0);
  const moved = join(folder(), "Sở Tư pháp");
  renameSync(at, moved);
  const links = linksOf(join(moved, "so.xlsx"));
  // In the register, in the campaign's row and in the log.
  expect(links).toEqual(Array(3).fill("./Văn bản 2017/ke-hoach-QB-2017.docx"));
  for (const link of links) expect(existsSync(join(moved, link))).toBe(true);
  expect(
    (
      await thidua(
        "write",
        join(moved, "so.xlsx"),
        "--paper",
        "ke-hoach",
        "--campaign",
        "QB-2017",
        "--out",
        join(moved, "Văn bản 2017"),
      )
    ).out,
  ).toContain("Không có gì thay đổi.");
});

test("the address that an earlier version wrote stays, and gives way when the paper is made again", async () => {
  const { at, book } = await sampleFolder();
  const write = ["write", book, "--paper", "ke-hoach", "--campaign", "QB-2017", "--out", at] as const;
  await thidua(...write);
  const old = `file://${at}/ke-hoach-QB-2017.docx`;
  const opened = await openBook(readFileSync(book));
  for (const sheet of opened.sheets)
    for (const row of sheet.rows)
      row?.values.forEach((value, column) => {
        if (value === "./ke-hoach-QB-2017.docx") row.values[column] = old;
      });
  writeFileSync(book, await saveBook(opened));
  const linkNow = async () => rowsOf(await openBook(readFileSync(book)), "Sổ văn bản")[0]?.["⚙Liên kết"];
  await thidua("check", book);
  expect(await linkNow()).toBe(old);
  await thidua(...write);
  expect(await linkNow()).toBe("./ke-hoach-QB-2017.docx");
});

test("one click makes the plan and tells where it lies, from the folder she stands in", async () => {
  const { at, book } = await sampleFolder();
  const { out } = await thidua("run", book, "Tạo kế hoạch", "--select", "Phong trào!A3");
  const [said, way] = out.trim().split("\n");
  expect(said).toMatch(/^Đã tạo “Quyết định kèm Kế hoạch · /u);
  const [, path = ""] = /^Quyết định kèm Kế hoạch · .+: (\S+\.docx)$/u.exec(way ?? "") ?? [];
  expect(path.startsWith(relative(process.cwd(), at))).toBe(true);
  expect(existsSync(path)).toBe(true);
});
