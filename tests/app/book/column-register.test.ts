import { describe, expect, test } from "vitest";
import { openBook } from "../../../src/app/book/read/open-book.ts";
import { LAN, type MemoryOffice, memoryOffice } from "../memory-office.ts";
import { actsBefore, type CallSeen } from "../port-calls.ts";
import { milestones } from "./changing-hands.ts";

const anew = (): MemoryOffice => memoryOffice({ Mốc: milestones });
const wanted = new Set(["milestones", "nominations"] as const);

/** Opens the book; which tables it found, and what it asked for. */
function opened(office: MemoryOffice, happens: Parameters<MemoryOffice["clerk"]>[1]) {
  const lan = office.clerk(LAN, happens);
  const { book } = openBook(lan, wanted);
  const shown = book.milestones.rows.map(({ values }) => [values.key, values.deadline]);
  return { shown, calls: lan.calls.map(({ method, on }) => `${method} ${on}`.trim()), seen: lan.calls };
}

const right = milestones.map((row) => [row.Mã, row["Thời hạn"]]);
// A sheet of few columns is read to the end of its grid, without the question where it ends.
const known = ["memo.get cot", "workbook.readColumns Mốc", "workbook.read Đề nghị"];

test("a book that set-up laid is read without asking for any mark", () => {
  const { shown, calls } = opened(anew(), {});
  expect(shown).toEqual(right);
  expect(calls).toEqual(known);
});

const changes: readonly (readonly [string, (office: MemoryOffice) => void])[] = [
  ["moved", ({ hand }) => hand.moveColumn("Mốc", 1, 6)],
  ["renamed", ({ hand }) => hand.type("Mốc", 1, 1, "Số hiệu")],
  ["put in", ({ hand }) => hand.insertColumn("Mốc", 2)],
];

describe.each(changes)("a column %s", (_name, act) => {
  test("the marks of this sheet alone are asked for, once", () => {
    const office = anew();
    act(office);
    const first = opened(office, {});
    expect(first.shown).toEqual(right);
    expect(first.calls.filter((call) => call.includes("columnMarks"))).toHaveLength(1);
    const second = opened(office, {});
    expect(second.shown).toEqual(right);
    expect(second.calls).toEqual(known);
  });

  const quiet = anew();
  act(quiet);
  const { seen } = opened(quiet, {});
  test.each(seen.map(({ nth, method }: CallSeen) => [nth, method]))(
    "and moved again before call %i, %s: cells and columns are of one moment",
    (nth) => {
      const office = anew();
      act(office);
      const { shown } = opened(
        office,
        actsBefore(nth, () => office.hand.moveColumn("Mốc", 2, 5)),
      );
      expect(shown).toEqual(right);
      expect(opened(office, {}).shown).toEqual(right);
    },
  );
});

test.each([1, 2, 5])("a row %i rows below the last one is read, too", (below) => {
  const office = anew();
  const row = milestones.length + 1 + below;
  office.hand.type("Mốc", row, office.columnOf("Mốc", "Mã"), "M-XA");
  expect(opened(office, {}).shown.map(([key]) => key)).toContain("M-XA");
});

test("a header typed beside the last column is noticed; columns far off stay the clerk's own", () => {
  const office = anew();
  const width = office.book.readHeader("Mốc").length;
  office.hand.type("Mốc", 1, width + 4, "Ghi riêng");
  expect(opened(office, {}).calls).toEqual(known);
  office.hand.type("Mốc", 1, width + 1, "Số hiệu");
  const { shown, calls } = opened(office, {});
  expect(shown).toEqual(right);
  expect(calls.filter((call) => call.includes("columnMarks"))).toHaveLength(1);
});

test("a list whose rows the system puts in a new order is read with all that stands beside it", () => {
  const office = anew();
  const width = office.book.readHeader("Kết quả kiểm tra").length;
  office.hand.type("Kết quả kiểm tra", 2, width + 5, "ghi riêng");
  const { book } = openBook(office.clerk(LAN, {}), new Set(["results"] as const));
  expect(book.results.header).toHaveLength(width + 5);
});

test("two headers that say the same are told apart by their marks, however often they are exchanged", () => {
  const office = anew();
  const { hand, columnOf } = office;
  hand.insertColumn("Mốc", 1);
  hand.type("Mốc", 1, 1, "Mã");
  for (let turn = 0; turn < 3; turn += 1) {
    expect(opened(office, {}).shown).toEqual(right);
    hand.moveColumn("Mốc", columnOf("Mốc", "Mã"), 2);
  }
});

test.each(["", "{", "[]", "null", '{"Mốc":[1]}', '{"Mốc":["x",[1,2]]}', '{"Mốc":["x",[1],"2"]}'])(
  "a register that reads %j is as none",
  (text) => {
    const office = anew();
    office.clerk(LAN, {}).memo.set("cot", text);
    expect(opened(office, {}).shown).toEqual(right);
  },
);
