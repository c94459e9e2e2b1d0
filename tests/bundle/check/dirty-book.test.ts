import { beforeAll, expect, test } from "vitest";
import { store } from "../../../src/local/book/model/cells.ts";
import type { Stored } from "../../../src/local/book/model/stored.ts";
import { columnOf, rowsOf, rowWhere, sheetOf, valueAt } from "../grid.ts";
import { LAN, type Office, sampleOffice } from "../office.ts";
import { pictureOf } from "../picture.ts";
import { dirt } from "./dirt.ts";

const results = "Kết quả kiểm tra";

type Row = Readonly<Record<string, unknown>>;

const said = (row: Row): string =>
  [row["Sheet"], row["Dòng"], row["Cột"], row["Quy tắc"], row["Điều gì"]].join("|");

/** What the check says of the sample office as it is. */
let usual: ReadonlySet<string>;
beforeAll(async () => {
  const office = await sampleOffice();
  office.clerk(LAN, {}).call("check");
  usual = new Set(rowsOf(office.book, results).map(said));
});

/** The findings that were not there before. */
function newFindings({ book }: Office): readonly Row[] {
  return rowsOf(book, results).filter((row) => !usual.has(said(row)));
}

/** Puts content into one cell by its row's key, whatever a clerk's keyboard would make of it. */
function put(office: Office, sheet: string, key: string, header: string, content: Stored): number {
  const row = rowWhere(office.book, sheet, "Mã", key);
  store(sheetOf(office.book, sheet), row, columnOf(office.book, sheet, header), content);
  return row;
}

test.each(dirt)("$name is found at its place, and the cell stays as it was", async (wrong) => {
  const office = await sampleOffice();
  const row = put(office, wrong.sheet, wrong.key, wrong.header, wrong.content);
  const lan = office.clerk(LAN, {});
  lan.call("check");
  const here = newFindings(office).filter(
    (found) =>
      found["Sheet"] === wrong.sheet &&
      found["Dòng"] === String(row) &&
      String(found["Quy tắc"]).startsWith("o."),
  );
  expect(here).toEqual([
    expect.objectContaining({ Mức: wrong.severity, Cột: wrong.header, Mã: wrong.key, "Quy tắc": wrong.rule }),
  ]);
  expect(`${here[0]?.["Điều gì"]} ${here[0]?.["Cách sửa"]}`).toContain(wrong.says);
  const at = columnOf(office.book, wrong.sheet, wrong.header) - 1;
  expect(sheetOf(office.book, wrong.sheet).rows[row - 1]?.values[at] ?? null).toEqual(wrong.content);
});

test("a key that two rows bear is found in both, and neither is changed", async () => {
  const office = await sampleOffice();
  const { book, hand } = office;
  const row = rowWhere(book, "Đơn vị", "Mã", "STP-TV");
  hand.type("Đơn vị", row, 1, "stp-qb");
  office.clerk(LAN, {}).call("check");
  const doubled = newFindings(office).filter((found) => found["Quy tắc"] === "dong.trung");
  expect(doubled.map((found) => [found["Sheet"], found["Dòng"]])).toContainEqual(["Đơn vị", String(row)]);
  expect(rowsOf(book, "Đơn vị")[row - 2]).toMatchObject({ Mã: "stp-qb" });
});

test("a phase outside its campaign is found in its row", async () => {
  const office = await sampleOffice();
  const { book, types } = office;
  const row = rowsOf(book, "Đợt").findIndex((phase) => phase["Phong trào"] === "TV-2021") + 2;
  types("Đợt", row, "Đến", "31/12/2030");
  office.clerk(LAN, {}).call("check");
  expect(newFindings(office)).toContainEqual(
    expect.objectContaining({
      Sheet: "Đợt",
      Dòng: String(row),
      "Điều gì": expect.stringContaining("31/12/2030") as unknown,
    }),
  );
});

test("decomposed letters mean the same key, and are understood", async () => {
  const office = await sampleOffice();
  const { book } = office;
  const unit = rowsOf(book, "Đơn vị").find((row) => /[àáâãđè-ỹ]/u.test(String(row["Cụm/khối"])));
  const name = String(unit?.["Tên"]).normalize("NFD");
  expect(name).not.toBe(name.normalize("NFC"));
  put(office, "Phong trào", "QB-2017", "Đơn vị ban hành", name);
  office.clerk(LAN, {}).call("check");
  const ofCells = newFindings(office).filter((row) => String(row["Quy tắc"]).startsWith("o."));
  expect(ofCells).toEqual([]);
  const row = rowWhere(book, "Phong trào", "Mã", "QB-2017");
  const column = columnOf(book, "Phong trào", "Đơn vị ban hành");
  expect(valueAt(book, "Phong trào", row, column)).toBe(`${unit?.["Tên"]} · ${unit?.["Mã"]}`);
});

test.each([
  ["50,000 characters", "ấ".repeat(50_000)],
  ["emoji and other scripts", "🏆👩‍⚖️ 人 \u200b اختبار"],
  ["a line break and a tab", "dòng 1\ndòng 2\tcột"],
])("%s in a free text breaks nothing and stays as it was", async (_name, text) => {
  const office = await sampleOffice();
  const row = put(office, "Đề nghị", String(rowsOf(office.book, "Đề nghị")[0]?.["Mã"]), "Thành tích", text);
  const lan = office.clerk(LAN, {});
  lan.call("check");
  expect(lan.alerts()).toEqual([]);
  // Other rules may have a word on it; as a cell of this column it is sound.
  expect(
    newFindings(office).filter((found) =>
      /^(?:trang|cot|dong)\.|thieu|khong-phai/u.test(String(found["Quy tắc"])),
    ),
  ).toEqual([]);
  expect(rowsOf(office.book, "Đề nghị")[row - 2]?.["Thành tích"]).toBe(text);
});

test.each([
  ["50,000 characters", "ấ".repeat(50_000)],
  ["emoji", "🏆".repeat(300)],
])("%s where a key should stand give one finding that a cell can hold", async (_name, text) => {
  const office = await sampleOffice();
  put(office, "Mốc", "TV-HS-KT", "Phong trào", text);
  const lan = office.clerk(LAN, {});
  lan.call("check");
  const [found] = newFindings(office).filter(
    (each) => each["Quy tắc"] === "o.ma-khong-co" && each["Cột"] === "Phong trào",
  );
  expect(String(found?.["Điều gì"]).length).toBeLessThan(200);
  // No emoji is cut in half.
  expect(String(found?.["Điều gì"])).not.toMatch(/\p{Surrogate}/u);
});

test("all of it at once: every finding at its place, nothing lost, and mended again the book is clean", async () => {
  const office = await sampleOffice();
  const clean = pictureOf(office.book, [results, "Nhật ký"]);
  const places = dirt
    .filter(({ header, key }, index) => dirt.findIndex((d) => d.header === header && d.key === key) === index)
    .map((wrong) => {
      const row = rowWhere(office.book, wrong.sheet, "Mã", wrong.key);
      const old = sheetOf(office.book, wrong.sheet).rows[row - 1]?.values[
        columnOf(office.book, wrong.sheet, wrong.header) - 1
      ];
      put(office, wrong.sheet, wrong.key, wrong.header, wrong.content);
      return { ...wrong, row, old: old ?? null };
    });
  const lan = office.clerk(LAN, {});
  lan.call("check");
  const found = newFindings(office).map((each) =>
    [each["Sheet"], each["Dòng"], each["Cột"], each["Quy tắc"]].join("|"),
  );
  for (const { sheet, row, header, rule } of places)
    expect(found).toContain([sheet, row, header, rule].join("|"));
  for (const { sheet, key, header, old } of places) put(office, sheet, key, header, old);
  office.clerk(LAN, {}).call("check");
  expect(newFindings(office)).toEqual([]);
  const marks = (line: string): boolean => /\|(?:lỗi|cảnh báo|gợi ý):/u.test(line);
  const after = pictureOf(office.book, [results, "Nhật ký"]).filter((line) => !marks(line));
  expect(after.filter((line) => !clean.includes(line))).toEqual([]);
});
