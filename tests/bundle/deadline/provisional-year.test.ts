import { expect, test } from "vitest";
import { daysBetween } from "../../../src/core/calendar/day.ts";
import { rowsOf, rowWhere } from "../grid.ts";
import { LAN, type Office, said, sampleOffice, settleDeadlines, setUp } from "../office.ts";

const serial = (day: Parameters<typeof daysBetween>[1]): number => daysBetween("1899-12-30", day);
const of2027 = ({ book }: Office): readonly unknown[] =>
  rowsOf(book, "Ngày nghỉ").flatMap((row) => {
    const day = Number(row["Ngày"]);
    return day >= serial("2027-01-01") && day <= serial("2027-12-31") ? [[day, row["Tình trạng"]]] : [];
  });

const takeOut = ({ book, hand }: Office, day: number): void => {
  hand.deleteRows("Ngày nghỉ", rowWhere(book, "Ngày nghỉ", "Ngày", day), 1);
};

test("provisional days that the office took out, or corrected, do not come back", async () => {
  const office = await sampleOffice();
  expect(of2027(office)).toHaveLength(12);
  takeOut(office, serial("2027-02-10"));
  const kept = of2027(office);
  setUp(office.clerk(LAN, {}));
  expect(of2027(office)).toEqual(kept);
});

test("a book without a row of that year gets them all", async () => {
  const office = await sampleOffice();
  const shipped = of2027(office);
  for (const [day] of shipped as readonly (readonly [number])[]) takeOut(office, day);
  setUp(office.clerk(LAN, {}));
  expect(of2027(office)).toEqual(shipped);
});

test("*Tính thời hạn* tells the years whose days off are not announced, in the toast and beside the day", async () => {
  const office = await sampleOffice();
  const { types, reads } = office;
  const lan = office.clerk(LAN, {});
  lan.call("deadlines");
  expect(said(lan)).not.toContain("trang Ngày nghỉ");
  const write = (row: number, words: string): void => types("Mốc", row, "Thời hạn", words);
  write(2, "01 ngày làm việc kể từ ngày 05/02/2027");
  write(3, "01 ngày làm việc kể từ ngày 28/4/2028");
  settleDeadlines(lan);
  expect([2, 3].map((row) => reads("Mốc", row, "⚙Hạn"))).toEqual([
    serial("2027-02-11"),
    serial("2028-05-03"),
  ]);
  expect(said(lan)).toMatch(/Lịch nghỉ năm 2027 .* tạm tính; .* chưa ghi Tết Nguyên đán năm 2028 .*\./u);
  expect(reads("Mốc", 2, "⚙Cách tính")).toContain("Lịch nghỉ năm 2027 ở trang Ngày nghỉ mới là tạm tính");
  expect(reads("Mốc", 3, "⚙Cách tính")).toContain("01/5: nghỉ Quốc tế lao động 01/5, tự tính");
});
