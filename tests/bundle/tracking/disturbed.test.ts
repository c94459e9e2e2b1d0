import { describe, expect, test } from "vitest";
import { sampled, sweepNote } from "../../sweep.ts";
import { LAN, type Office } from "../office.ts";
import { disturbed, hands, undisturbed } from "./tracking-hands.ts";
import { add, running, SHEET, set, tracked, trackingOffice, typeCell, typeRow } from "./tracking-office.ts";

const monthly = "khác – Cụm, Khu vực thi đua · M-THANG";

/**
 * Rows are there, six of them alike but for their month; their days have moved, and two rows were typed without a month,
 * the first and the last of the sheet.
 */
async function moved(): Promise<Office> {
  const office = await running();
  set(office, "Mốc", "M-THANG", "Thời hạn", "ngày 20 hằng tháng");
  set(office, "Mốc", "M-THANG", "Áp dụng cho", "Cụm, Khu vực thi đua");
  for (const [row, key] of [
    [6, "CUM-2"],
    [7, "CUM-3"],
  ] as const)
    add(office, "Đơn vị", row, { Mã: key, Tên: `Cụm ${key}`, Loại: "Cụm, Khu vực thi đua" });
  for (const [index, row] of tracked(office).entries())
    if (row["Mốc"] === "M-THANG") typeCell(office, index + 2, "Mốc", monthly);
  office.hand.insertRows(SHEET, 2, 1);
  // Labels, as the dropdown gives them: no cell is brought up to date before the rows are.
  typeCell(office, 2, "Mốc", monthly);
  typeCell(office, 2, "Đơn vị", "Cụm CUM-2 · CUM-2");
  typeCell(office, 2, "Ghi chú", "cụm mới");
  typeRow(office, { Mốc: monthly, "Đơn vị": "Cụm CUM-3 · CUM-3", "Ngày nhận": "05/3/2026" });
  return office;
}

/** How often the command reads or writes cells when nobody disturbs it. */
async function callsOf(make: () => Promise<Office>, method: string): Promise<number> {
  const lan = (await make()).clerk(LAN, {});
  lan.call("tracking");
  return lan.meter().calls[method] ?? 0;
}

describe.each([
  ["in the first run", trackingOffice, 99],
  // What is read before Theo dõi is the same then.
  ["in a later run", moved, 6],
])("%s", (_when, make, most) => {
  describe.each(hands)("another clerk %s", (_name, act) => {
    test.each(["Range.getValues", "Range.setValues"])(
      "before any %s: nothing is lost, doubled or mixed up",
      async (method) => {
        const right = await undisturbed(make, act);
        const count = await callsOf(make, method);
        // Rows of the log are added by a call of their own.
        expect(count).toBeGreaterThan(3);
        const bad: string[] = [];
        const nths = Array.from({ length: count }, (_, index) => index + 1).slice(-most - 1);
        for (const nth of sampled("tracking", nths))
          bad.push(...(await disturbed(make, act, right, { method, nth })));
        expect(bad, sweepNote("tracking")).toEqual([]);
      },
    );
  });
});
