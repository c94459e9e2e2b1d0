import { expect, test } from "vitest";
import { openBook } from "../../../../src/app/book/read/open-book.ts";
import { writeSheet } from "../../../../src/app/book/write/write-sheets.ts";
import { LAN, type MemoryOffice, memoryOffice } from "../../memory-office.ts";

const found = (key: string) => ({
  severity: "lỗi",
  sheet: "Mốc",
  row: "2",
  column: "Thời hạn",
  key,
  message: `Sai ở ${key}.`,
  fix: "Sửa.",
  rule: "thu",
});

function put(office: MemoryOffice, keys: readonly string[]): void {
  const lan = office.clerk(LAN, {});
  const { results } = openBook(lan, new Set(["results"])).book;
  writeSheet(lan, { table: results, replaced: keys.map(found) });
}

const shown = ({ rows }: MemoryOffice) =>
  rows("Kết quả kiểm tra").map((row) => [row["Điều gì"], row["Bỏ qua"]]);

const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["the same rows", ["A", "B", "C"], ["A", "B", "C"]],
  ["rows in another order", ["A", "B", "C"], ["C", "B", "A"]],
  ["fewer rows", ["A", "B", "C"], ["B"]],
  ["more rows", ["B"], ["A", "B", "C", "D"]],
  ["none", ["A", "B"], []],
  ["other rows", ["A", "B"], ["C", "D", "E"]],
];

test.each(cases)(
  "%s in place of those before: a clerk's reason stays beside its own row",
  (_name, before, after) => {
    const office = memoryOffice({});
    put(office, before);
    for (const [index, key] of before.entries())
      office.types("Kết quả kiểm tra", index + 2, "Bỏ qua", `lý do ${key}`);
    put(office, after);
    expect(shown(office)).toEqual(
      after.map((key) => [`Sai ở ${key}.`, before.includes(key) ? `lý do ${key}` : undefined]),
    );
  },
);

test("a column of the clerks' own and the order of the columns do not matter", () => {
  const office = memoryOffice({});
  const { hand } = office;
  put(office, ["A", "B"]);
  hand.insertColumn("Kết quả kiểm tra", 2);
  hand.type("Kết quả kiểm tra", 1, 2, "Ai sửa");
  hand.type("Kết quả kiểm tra", 3, 2, "chị Minh");
  hand.moveColumn("Kết quả kiểm tra", office.columnOf("Kết quả kiểm tra", "Điều gì"), 1);
  put(office, ["B", "C"]);
  expect(office.rows("Kết quả kiểm tra")).toMatchObject([
    { "Điều gì": "Sai ở B.", "Ai sửa": "chị Minh" },
    { "Điều gì": "Sai ở C." },
  ]);
  expect(office.rows("Kết quả kiểm tra")[1]).not.toHaveProperty("Ai sửa");
});

test("a sheet that is not there is left alone", () => {
  const office = memoryOffice({});
  const { workbook } = office.clerk(LAN, {});
  workbook.renameSheet("Kết quả kiểm tra", "Của tôi");
  put(office, ["A"]);
  expect(office.rows("Của tôi")).toEqual([]);
});
