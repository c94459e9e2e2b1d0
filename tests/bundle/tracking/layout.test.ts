import { describe, expect, test } from "vitest";
import { columnOf, rowsOf, sheetOf } from "../grid.ts";
import { LAN, MINH, type Office, said } from "../office.ts";
import {
  clerksRows,
  type Hand,
  OWN,
  rowOf,
  SHEET,
  sortRows,
  tracked,
  trackedSorted,
  trackingOffice,
  typeCell,
  typeRow,
  update,
} from "./tracking-office.ts";

const at = ({ book }: Office, header: string): number => columnOf(book, SHEET, header);

describe.each<[string, Hand, string]>([
  ["a key's column moved", (hand, office) => hand.moveColumn(SHEET, at(office, "Đơn vị"), 9), ""],
  [
    "our columns moved apart",
    (hand, office) => {
      hand.moveColumn(SHEET, at(office, "⚙Hạn"), 1);
      hand.moveColumn(SHEET, at(office, "⚙Điểm"), 3);
    },
    "",
  ],
  ["the clerk's own column moved", (hand, office) => hand.moveColumn(SHEET, at(office, OWN), 1), ""],
  ["a header renamed", (_hand, office) => office.types(SHEET, 1, "Mốc", "Việc phải nộp"), "Việc phải nộp"],
  ["our header renamed", (_hand, office) => office.types(SHEET, 1, "⚙Hạn", "Hạn cuối"), "Hạn cuối"],
  ["a header emptied", (_hand, office) => office.types(SHEET, 1, "⚙Trạng thái", ""), ""],
])("%s", (_name, act, renamed) => {
  test("before the first run and between two: the same rows under their own columns", async () => {
    const quiet = await trackingOffice();
    update(quiet);
    for (const runsBefore of [0, 1]) {
      const office = await trackingOffice();
      if (runsBefore === 1) update(office);
      act(office.hand, office);
      const words = update(office);
      expect(words).toContain(`12 phần việc, thêm ${runsBefore === 0 ? 9 : 0} dòng, 3 quá hạn, 1 dòng`);
      const old = new Map([
        ["Việc phải nộp", "Mốc"],
        ["Hạn cuối", "⚙Hạn"],
        ["", "⚙Trạng thái"],
      ]);
      const rows = tracked(office).map((row) =>
        JSON.stringify(
          Object.entries(row)
            .map(([header, value]) => [old.get(header) ?? header, value] as const)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        ),
      );
      expect(rows.sort()).toEqual(trackedSorted(quiet));
      // What the clerk called it stays so.
      if (renamed !== "") expect(at(office, renamed)).toBeGreaterThan(0);
    }
  });
});

describe("a sorted sheet", () => {
  test.each([
    ["Đơn vị", false],
    ["⚙Trạng thái", true],
    ["⚙Hạn", true],
    [OWN, false],
  ] as const)("by %s (down: %s): every row keeps what clerks wrote beside it", async (header, down) => {
    const quiet = await trackingOffice();
    update(quiet);
    const office = await trackingOffice();
    update(office);
    sortRows(office, header, down);
    const order = tracked(office);
    update(office);
    expect(trackedSorted(office)).toEqual(trackedSorted(quiet));
    // Our run sorts nothing back.
    expect(tracked(office)).toEqual(order);
  });

  test("an entry made after sorting lands in its own row, and the next sort moves it with it", async () => {
    const office = await trackingOffice();
    update(office);
    sortRows(office, "⚙Hạn", true);
    const row = rowOf(office, "M-SK", "STP-B");
    typeCell(office, row, "Ngày nhận", "05/3/2026");
    typeCell(office, row, OWN, "chị Tám");
    sortRows(office, OWN, true);
    update(office);
    const [found] = tracked(office).filter((one) => one["Mốc"] === "M-SK" && one["Đơn vị"] === "STP-B");
    expect(found).toMatchObject({ "Ngày nhận": 46086, [OWN]: "chị Tám", "⚙Trạng thái": "đúng hạn" });
  });
});

test("rows hidden by a filter are kept up like the others", async () => {
  const quiet = await trackingOffice();
  update(quiet);
  const office = await trackingOffice();
  const hidden = [2, 4, 5];
  for (const row of hidden)
    Object.assign(sheetOf(office.book, SHEET).rows[row - 1] ?? {}, { attributes: ' hidden="1"' });
  update(office);
  expect(trackedSorted(office)).toEqual(trackedSorted(quiet));
  const { rows } = sheetOf(office.book, SHEET);
  expect(rows.flatMap((row, index) => (row?.attributes === ' hidden="1"' ? [index + 1] : []))).toEqual(
    hidden,
  );
});

test("two clerks at once: the second is told to wait, then adds nothing twice", async () => {
  const quiet = await trackingOffice();
  update(quiet);
  const right = trackedSorted(quiet);
  const office = await trackingOffice();
  const minh = office.clerk(MINH, {});
  const lan = office.clerk(LAN, {
    faults: [{ method: "Range.setValues", nth: 4, edit: () => void minh.call("tracking") }],
  });
  lan.call("tracking");
  expect(said(minh)).toBe("Có người đang chạy một lệnh khác trên sổ này. Đợi giây lát rồi chạy lại.");
  expect(said(lan)).toContain("thêm 9 dòng");
  expect(trackedSorted(office)).toEqual(right);
  minh.call("tracking");
  expect(minh.toasts()[minh.toasts().length - 1]?.message).toContain("thêm 0 dòng");
  expect(trackedSorted(office)).toEqual(right);
});

test("a clerk at the keyboard while another runs the command: what she typed counts", async () => {
  const office = await trackingOffice();
  const lan = office.clerk(LAN, {
    // Behind the last look at the sheet before the rows are added.
    faults: [
      {
        method: "Range.getValues",
        nth: 10,
        edit: () =>
          typeRow(office, { Mốc: "M-SK", "Đơn vị": "STP-A", "Ngày nhận": "04/3/2026", [OWN]: "chị Chín" }),
      },
    ],
  });
  lan.call("tracking");
  expect(clerksRows(office).filter((row) => row.includes("chị Chín"))).toHaveLength(1);
  update(office);
  const mine = rowsOf(office.book, SHEET).filter((row) => row["Mốc"] === "M-SK" && row["Đơn vị"] === "STP-A");
  expect(mine.filter((row) => row["⚙Trạng thái"] === "đúng hạn")).toEqual([
    expect.objectContaining({ [OWN]: "chị Chín", "Ngày nhận": 46085 }),
  ]);
});

test("the last row's unit corrected just before rows are added below it: the old row does not come back", async () => {
  const office = await trackingOffice();
  const correct = (): void => typeCell(office, rowOf(office, "M-THANG", "CUM-1"), "Đơn vị", "STP-A");
  const lan = office.clerk(LAN, { faults: [{ method: "Range.setValues", nth: 4, edit: correct }] });
  lan.call("tracking");
  const rows = clerksRows(office);
  expect(rows).toHaveLength(4);
  expect(rows.filter((row) => row.includes("anh Sáu"))).toEqual([expect.stringContaining("STP-A")]);
});
