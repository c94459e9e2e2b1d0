import { expect, test } from "vitest";
import { replaceRows } from "../../../src/app/book/replace-rows.ts";
import { results } from "../../../src/core/tables/campaign/results.ts";
import { LAN, type MemoryOffice, memoryOffice } from "../memory-office.ts";

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

const put = (office: MemoryOffice, keys: readonly string[]): void =>
  replaceRows(office.clerk(LAN, {}), results, keys.map(found));

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
