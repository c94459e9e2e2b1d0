import { describe, expect, test } from "vitest";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import { sampled, sweepNote } from "../../sweep.ts";
import { LAN, type Office, officeOver, twinOf } from "../office.ts";
import { disturbed, hands, undisturbed } from "./tracking-hands.ts";
import { add, running, SHEET, set, tracked, trackingOffice, typeCell, typeRow } from "./tracking-office.ts";

const monthly = "khác – Cụm, Khu vực thi đua · M-THANG";

/**
 * Rows are there, six of them alike but for their month; their days have moved, and two rows were typed without a month,
 * the first and the last of the sheet.
 */
async function move(): Promise<Office> {
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

let once: Promise<Office> | undefined;

/** A twin of that office, which costs a whole run to make. */
async function moved(): Promise<Office> {
  once ??= move();
  return officeOver(twinOf((await once).book), memoryDrive());
}

/** How often the command reads and writes cells when nobody disturbs it. */
async function callsOf(make: () => Promise<Office>): Promise<Readonly<Record<string, number>>> {
  const lan = (await make()).clerk(LAN, {});
  lan.call("tracking");
  return lan.meter().calls;
}

describe.each([
  ["in the first run", trackingOffice, 99],
  // What is read before Theo dõi is the same then.
  ["in a later run", moved, 6],
])("%s", (_when, make, most) => {
  let calls: ReturnType<typeof callsOf> | undefined;
  describe.each(hands)("another clerk %s", (_name, act) => {
    let alone: ReturnType<typeof undisturbed> | undefined;
    test.each(["Range.getValues", "Range.setValues"])(
      "before any %s: nothing is lost, doubled or mixed up",
      async (method) => {
        alone ??= undisturbed(make, act);
        calls ??= callsOf(make);
        const right = await alone;
        const count = (await calls)[method] ?? 0;
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
