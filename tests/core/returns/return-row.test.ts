import fc from "fast-check";
import { expect, test } from "vitest";
import type { Return } from "../../../src/core/returns/return.ts";
import { returnKey, returnOfRow, rowOfReturn } from "../../../src/core/returns/return-row.ts";
import { unitColumns } from "../../../src/core/returns/unit-columns.ts";
import type { Cell } from "../../../src/core/table/cell.ts";
import { returns } from "../../../src/core/tables/deadline/returns.ts";
import { returnsBook } from "./returns-book.ts";

/** The row as the sheet would hold it, read again. */
function readAgain(cells: Readonly<Record<string, Cell>>) {
  const byHeader = Object.fromEntries(
    Object.entries(returns.columns).map(([key, { header }]) => [header, cells[key] ?? ""]),
  );
  const { book } = returnsBook({ "Báo về": [byHeader] });
  const [row] = book.returns.rows;
  if (row === undefined) throw new Error("the row is not read");
  return returnOfRow(book, row);
}

const word = fc.constantFrom("", "Trần Thị Hoa", "Số hóa 100%", "=1+1", "12/BC-PTP", "98,5");
const day = fc.constantFrom<Cell>("", { day: "2026-03-04" });
const choices: Readonly<Record<string, fc.Arbitrary<Cell>>> = {
  award: fc.constantFrom("", "GK"),
  kind: fc.constantFrom("công trình", "giao ước"),
  subject: fc.constantFrom("tập thể", "cá nhân"),
};

const reported = fc.constantFrom("tracking", "registrations", "targets", "nominations").chain((table) => {
  const columns = unitColumns[table as Return["table"]];
  const cells = fc.record(
    Object.fromEntries(
      columns.map((column): [string, fc.Arbitrary<Cell>] => [
        column,
        choices[column] ??
          (["received", "date", "submitted", "born", "from", "to"].includes(column) ? day : word),
      ]),
    ),
  );
  const targets = {
    tracking: "M-2|tháng 02/2026",
    registrations: "DK-1",
    targets: "Hồ sơ đúng hạn",
    nominations: "DN-1",
  };
  return fc.record({
    key: fc.constant("BV-1"),
    table: fc.constant(table as Return["table"]),
    unit: fc.constant("PTP-1"),
    campaign: fc.constant("QB-2026"),
    target: fc.constant(targets[table as Return["table"]]),
    cells,
    sent: fc.option(cells),
    by: fc.constant("hoa@example.gov.vn"),
    at: fc.constant("05/03/2026 08:00:00"),
    source: fc.constant("ptp-1.xlsx"),
  });
});

test("a report that went through its row of Báo về is the same report", () => {
  fc.assert(
    fc.property(reported, (ret) => {
      expect(readAgain(rowOfReturn(ret))).toEqual({ ret });
    }),
    { numRuns: 60 },
  );
});

test("typed by hand, what the row does not say is guessed", () => {
  const typed = { unit: "PTP-1", campaign: "QB-2026" };
  const cells = (row: Readonly<Record<string, Cell>>) => {
    const read = readAgain({ ...typed, ...row });
    return "ret" in read ? read.ret.cells : read;
  };
  expect(cells({ kind: "đăng ký", content: "Bản giao ước thi đua" })).toMatchObject({ kind: "giao ước" });
  expect(cells({ kind: "đăng ký", content: "LĐTT", award: "GK" })).toMatchObject({ kind: "danh hiệu" });
  expect(cells({ kind: "đăng ký", content: "Số hóa" })).toMatchObject({ kind: "công trình" });
  expect(cells({ kind: "đề nghị khen thưởng", content: "Phòng Tư pháp Ba Đồn" })).toMatchObject({
    subject: "tập thể",
  });
  expect(cells({ kind: "đề nghị khen thưởng", content: "Trần Thị Hoa" })).toMatchObject({
    subject: "cá nhân",
  });
  expect(cells({ kind: "văn bản đã gửi", milestone: "M-1", paper: "12/BC", link: "https://a.vn/1" })).toEqual(
    {
      paper: "12/BC; https://a.vn/1",
    },
  );
});

test("what is typed wins over what is kept beside it, and a kept text beyond reading is told", () => {
  const row = {
    unit: "PTP-1",
    kind: "đề nghị khen thưởng",
    content: "Hoa",
    details: '{"name":"Lan","merit":"x"}',
  };
  expect(readAgain(row)).toMatchObject({ ret: { cells: { name: "Hoa", merit: "x" } } });
  expect(readAgain({ ...row, details: "{" })).toHaveProperty("unread");
  expect(readAgain({ ...row, sent: '{"a":{"day":"x"}}' })).toHaveProperty("unread");
  expect(readAgain({ unit: "PTP-1" })).toHaveProperty("unread");
});

test("a key is that of what is said, and another one for whatever else is said", () => {
  const said = { unit: "PTP-1", table: "tracking", target: "M-1|" } as const;
  const keys = [
    returnKey(said, "t-1"),
    returnKey({ ...said, unit: "PTP-2" }, "t-1"),
    returnKey({ ...said, target: "M-2|" }, "t-1"),
    returnKey(said, "t-2"),
  ];
  expect(new Set(keys).size).toBe(4);
  expect(returnKey({ ...said }, "t-1")).toBe(keys[0]);
});
