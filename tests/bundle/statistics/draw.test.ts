import { beforeAll, expect, test } from "vitest";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import { awardOffice } from "../award-office.ts";
import { sheetOf, valueAt } from "../grid.ts";
import { asked, cutGrid, LAN, type Office, officeOver, said, twinOf } from "../office.ts";

let base: Office;
beforeAll(async () => {
  base = await awardOffice();
  cutGrid(base.book);
}, 120_000);
const anew = (): Office => officeOver(twinOf(base.book), memoryDrive());

const SHEET = "Thống kê khen";
const column = ({ book }: Office, at: number): readonly string[] =>
  Array.from({ length: sheetOf(book, SHEET).rows.length }, (_, row) =>
    String(valueAt(book, SHEET, row + 1, at) ?? ""),
  );

test("the sheet shows the same figures as the door, with two charts", () => {
  const office = anew();
  const lan = office.clerk(LAN, {});
  lan.call("awardStatistics");
  const { whole, years } = asked(lan, { verb: "statistics.read", campaign: "" });
  expect(said(lan)).toContain(`${whole.all} lượt khen`);
  const names = column(office, 1);
  const total = column(office, 6);
  for (const { name, year, figures } of years)
    expect(total[names.indexOf(year === null ? name : `Năm ${name}`)], name).toBe(String(figures.all));
  expect(sheetOf(office.book, SHEET).layout.charts).toHaveLength(2);
});

test("drawn again it is the same sheet; the calls do not grow with the awards", () => {
  const office = anew();
  const first = office.clerk(LAN, {});
  first.call("awardStatistics");
  const before = column(office, 6);
  const again = office.clerk(LAN, {});
  again.call("awardStatistics");
  expect(column(office, 6)).toEqual(before);
  const calls = (host: typeof again) =>
    Object.values(host.meter().calls).reduce((sum, count) => sum + count, 0);
  const few = calls(again);
  const { book, hand } = office;
  const from = sheetOf(book, "Lịch sử khen");
  const last = from.rows.length;
  for (let row = 1; row <= 200; row += 1) {
    hand.type("Lịch sử khen", last + row, 1, `Người Thứ ${row}`);
    office.types("Lịch sử khen", last + row, "Hình thức", "GK");
    office.types("Lịch sử khen", last + row, "Năm", "2024");
  }
  const many = office.clerk(LAN, {});
  many.call("awardStatistics");
  expect(said(many)).toContain("lượt khen");
  expect(calls(many)).toBeLessThanOrEqual(few + 2);
});

test("somebody else's sheet of that name is left alone", () => {
  const office = anew();
  office.book.sheets.push({
    ...structuredClone({ ...sheetOf(office.book, "Hướng dẫn"), file: undefined }),
    id: 9999,
    name: SHEET,
  });
  const lan = office.clerk(LAN, {});
  const before = valueAt(office.book, SHEET, 1, 1);
  lan.call("awardStatistics");
  expect(said(lan)).toContain("không vẽ đè");
  expect(valueAt(office.book, SHEET, 1, 1)).toBe(before);
});
