import { describe, expect, test } from "vitest";
import { openBook } from "../../../../src/app/book/read/open-book.ts";
import type { SheetWritten } from "../../../../src/app/book/write/sheet-change.ts";
import { writeSheet } from "../../../../src/app/book/write/write-sheets.ts";
import { type Clerk, LAN, type MemoryOffice, memoryOffice } from "../../memory-office.ts";
import { actsBefore, type CallSeen, effectsIn, type Happening } from "../../port-calls.ts";
import { disturbances, milestones } from "../changing-hands.ts";

const anew = (): MemoryOffice => memoryOffice({ Mốc: milestones });

/** Writes into each row's own column whose it is. */
function write(ports: Clerk): SheetWritten {
  const { milestones: table } = openBook(ports, new Set(["milestones"])).book;
  return writeSheet(ports, { table, cells: ({ key }) => ({ reason: `của ${key}` }) });
}

/** What clerks typed, row by row; what the book writes is left out. */
const typed = ({ rows }: MemoryOffice) =>
  rows("Mốc").map((row) =>
    Object.entries(row)
      .filter(([header]) => !header.startsWith("⚙"))
      .sort(),
  );

/** Rows in which something stands that was worked out for another row. */
const astray = ({ rows }: MemoryOffice) =>
  rows("Mốc").filter((row) => row["⚙Cách tính"] !== undefined && row["⚙Cách tính"] !== `của ${row["Mã"]}`);

const quiet = anew();
const lan = quiet.clerk(LAN, {});
write(lan);

test("each row gets its own cell, and what clerks typed stays", () => {
  expect(quiet.rows("Mốc").map((row) => row["⚙Cách tính"])).toEqual(milestones.map(({ Mã }) => `của ${Mã}`));
  expect(typed(quiet)).toEqual(typed(anew()));
});

test("written again, nothing is written", () => {
  const again = quiet.clerk(LAN, {});
  write(again);
  expect(effectsIn(again.calls)).toEqual([]);
});

describe.each(disturbances)("another clerk $name", ({ act }) => {
  test.each(lan.calls.map(({ nth, method }) => [nth, method]))(
    "before call %i, %s: ours lands in its own rows alone, and hers stays",
    (nth) => {
      const untouched = anew();
      act(untouched);
      const office = anew();
      write(
        office.clerk(
          LAN,
          actsBefore(nth, () => act(office)),
        ),
      );
      expect(typed(office)).toEqual(typed(untouched));
      expect(astray(office)).toEqual([]);
    },
  );
});

/** From the first call behind our reading to the one that writes. */
const between = lan.calls.slice(2, lan.calls.findIndex(({ method }) => method === "workbook.writeBlock") + 1);

test.each(between.map(({ nth, method }) => [nth, method]))(
  "a row whose words change before call %i, %s, is left alone and named",
  (nth) => {
    const office = anew();
    const { conflicts } = write(
      office.clerk(
        LAN,
        actsBefore(nth, () => office.types("Mốc", "M-3", "Thời hạn", "trước ngày 30/3/2026")),
      ),
    );
    expect(conflicts).toContainEqual({
      sheet: "Mốc",
      row: 4,
      key: "M-3",
      title: expect.stringMatching(/^đăng ký – /u) as unknown,
      columns: ["Thời hạn"],
    });
    expect(office.reads("Mốc", "M-3", "⚙Cách tính")).toBe("");
    expect(office.reads("Mốc", "M-4", "⚙Cách tính")).toBe("của M-4");
  },
);

test("of two rows alike, the one that nobody typed into keeps what was worked out for it", () => {
  const alike = ["chị Minh", "anh Hải"].map((who) => ({ ...milestones[0], Mã: "", "Sổ tay": who }));
  const office = memoryOffice({ Mốc: alike.map(({ "Sổ tay": _, ...row }) => row) });
  const own = office.columnOf("Mốc", "⚙Đánh dấu") + 1;
  office.hand.type("Mốc", 1, own, "Sổ tay");
  alike.forEach((row, index) => {
    office.hand.type("Mốc", index + 2, own, row["Sổ tay"]);
  });
  const lan = office.clerk(LAN, {});
  const { milestones: table } = openBook(lan, new Set(["milestones"])).book;
  office.types("Mốc", 2, "Thời hạn", "trước ngày 30/3/2026");
  const { conflicts } = writeSheet(lan, { table, cells: ({ at }) => ({ reason: `của dòng ${at}` }) });
  expect(conflicts).toEqual([
    { sheet: "Mốc", row: 2, key: "", title: expect.any(String) as unknown, columns: [] },
  ]);
  expect(office.rows("Mốc").map((row) => [row["Sổ tay"], row["⚙Cách tính"]])).toEqual([
    ["chị Minh", undefined],
    ["anh Hải", "của dòng 3"],
  ]);
});

test("rows put in just before the write and sorted to the end behind it take nothing of ours along", () => {
  const office = anew();
  const first = lan.calls.find(({ method }) => method === "workbook.writeBlock")?.nth;
  const happens: Happening = {
    before: ({ nth }) => {
      if (nth === first) office.hand.insertRows("Mốc", 2, 2);
    },
    after: ({ nth }) => {
      if (nth !== first) return;
      office.hand.sortRows("Mốc", ([a], [b]) => Number((a ?? "") === "") - Number((b ?? "") === ""));
    },
  };
  write(office.clerk(LAN, happens));
  expect(astray(office)).toEqual([]);
  expect(office.reads("Mốc", "M-1", "⚙Cách tính")).toBe("của M-1");
});

test("our column moved just before the write and again behind it: a cell in its place that alone told its line is put back", () => {
  const office = memoryOffice({});
  const read = office.clerk(LAN, {});
  const { settings: table } = openBook(read, new Set(["settings"])).book;
  const untouched = office.rows("Cấu hình");
  const move = (to: number): void =>
    office.hand.moveColumn("Cấu hình", office.columnOf("Cấu hình", "Giá trị"), to);
  let writes = 0;
  const isFirst = ({ method }: CallSeen): boolean => method === "workbook.writeBlock" && writes === 0;
  const clerk = office.clerk(LAN, {
    before: (call) => {
      if (isFirst(call)) move(1);
    },
    after: (call) => {
      if (!isFirst(call)) return;
      writes += 1;
      move(4);
    },
  });
  writeSheet(clerk, {
    table,
    cells: ({ values }) => (values["name"] === "Ký hiệu cơ quan" ? { value: "STP" } : undefined),
  });
  const withoutValue = (rows: typeof untouched) => rows.map(({ "Giá trị": _, ...row }) => row);
  expect(withoutValue(office.rows("Cấu hình"))).toEqual(withoutValue(untouched));
});
