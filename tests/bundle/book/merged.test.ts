import { beforeAll, expect, test } from "vitest";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import { headersOf, rowsOf, rowWhere, sheetOf } from "../grid.ts";
import { asked, LAN, type Office, officeOver, said, sampleOffice, twinOf } from "../office.ts";

let base: Office;
beforeAll(async () => {
  base = await sampleOffice();
});

const anew = (): Office => officeOver(twinOf(base.book), memoryDrive());
const columnOf = ({ book }: Office, header: string): number => headersOf(book, "Mốc").indexOf(header) + 1;

/** What clerks wrote in *Mốc*, row by row, but in the rows from here to there. */
const words = ({ book }: Office, without: readonly number[]): readonly unknown[] =>
  rowsOf(book, "Mốc").flatMap((row, index) =>
    without.includes(index + 2) ? [] : [Object.entries(row).filter(([header]) => !header.startsWith("⚙"))],
  );

function runs(office: Office, ...commands: readonly string[]): string {
  const lan = office.clerk(LAN, { confirm: () => true });
  for (const command of commands) lan.call(command);
  return said(lan);
}

test("a row merged from end to end: each empty cell is told with the cure, no other row changes, and the check says why it could not mark it", () => {
  const office = anew();
  const before = words(office, [4]);
  office.hand.merge("Mốc", { top: 4, left: 1, bottom: 4, right: headersOf(office.book, "Mốc").length });
  expect(runs(office, "check")).toContain("trang đó có ô gộp: chọn cả trang");
  const lan = office.clerk(LAN, {});
  const missing = asked(lan, { verb: "check" }).filter(
    ({ sheet, row, rule }) => sheet === "Mốc" && row === 4 && rule === "o.thieu",
  );
  expect(missing.map(({ column }) => column)).toContain("Thời hạn");
  expect(missing.every(({ fix }) => fix.includes("bỏ gộp"))).toBe(true);
  runs(office, "deadlines", "tracking", "setUp");
  expect(words(office, [4])).toEqual(before);
  delete sheetOf(office.book, "Mốc").layout.merges;
  expect(runs(office, "check")).not.toContain("ô gộp");
});

test("cells merged in a column that is worked out: what could not be written is told, the others stand", () => {
  const office = anew();
  runs(office, "deadlines");
  const due = columnOf(office, "⚙Hạn");
  const dated = rowsOf(office.book, "Mốc").flatMap((row, index) =>
    row["⚙Hạn"] === undefined ? [] : [index + 2],
  );
  const first = dated.find((row) => dated.includes(row + 1)) ?? 0;
  const days = (): readonly unknown[] => rowsOf(office.book, "Mốc").map((row) => row["⚙Hạn"]);
  const before = [words(office, []), days()];
  office.hand.merge("Mốc", { top: first, left: due, bottom: first + 1, right: due });
  expect(runs(office, "deadlines")).toContain("trang đó có ô gộp");
  const merged = days();
  expect(merged[first - 1]).toBeUndefined();
  delete sheetOf(office.book, "Mốc").layout.merges;
  expect(runs(office, "deadlines")).not.toContain("ô gộp");
  expect([words(office, []), days()]).toEqual(before);
});

test("a header merged over two columns: both are known by their marks, none is added", () => {
  const office = anew();
  const column = columnOf(office, "Thời hạn");
  const before = [rowsOf(office.book, "Mốc").length, headersOf(office.book, "Mốc").length];
  const found = asked(office.clerk(LAN, {}), { verb: "check" }).length;
  office.hand.merge("Mốc", { top: 1, left: column, bottom: 1, right: column + 1 });
  runs(office, "setUp", "deadlines", "tracking");
  expect([rowsOf(office.book, "Mốc").length, headersOf(office.book, "Mốc").length]).toEqual(before);
  expect(asked(office.clerk(LAN, {}), { verb: "check" })).toHaveLength(found);
  expect(rowWhere(office.book, "Mốc", "Mã", rowsOf(office.book, "Mốc")[0]?.["Mã"] ?? "")).toBe(2);
});
