import { beforeAll, expect, test } from "vitest";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import type { Meter } from "../../../src/local/google/run/meter.ts";
import { typeLabelled } from "../../samples/labelled.ts";
import { sheetOf } from "../grid.ts";
import { LAN, type Office, officeOver, START, said, setUpOffice, twinOf } from "../office.ts";
import { SHEET, tracked } from "./tracking-office.ts";

const MILESTONES = 4;
let base: Office;
beforeAll(async () => {
  base = await setUpOffice();
});

function officeWith(units: number): Office {
  const office = officeOver(twinOf(base.book), memoryDrive());
  const milestone = (index: number) => ({
    Mã: `M-${index}`,
    "Phong trào": "QB-2026",
    Việc: "khác",
    "Áp dụng cho": "Sở Tư pháp",
    "Thời hạn": `ngày ${10 + index}/3/2026`,
  });
  sheetOf(office.book, "Đơn vị").maxRows = units + 10;
  typeLabelled(
    office.book,
    new Map<string, readonly Readonly<Record<string, string>>[]>([
      [
        "Đơn vị",
        Array.from({ length: units }, (_, index) => ({
          Mã: `STP-${index}`,
          Tên: `Sở Tư pháp số ${index}`,
          Loại: "Sở Tư pháp",
        })),
      ],
      [
        "Phong trào",
        [
          {
            Mã: "QB-2026",
            "Tên phong trào": "Phong trào thi đua năm 2026",
            Loại: "thường xuyên",
            "Đơn vị ban hành": "STP-0",
            "Từ ngày": "01/01/2026",
            "Đến ngày": "31/12/2026",
            "Loại văn bản": "Kế hoạch",
          },
        ],
      ],
      ["Mốc", Array.from({ length: MILESTONES }, (_, index) => milestone(index))],
    ]),
    START,
  );
  return office;
}

function costOf(office: Office, now: number, wanted: string): Meter {
  const lan = office.clerk(LAN, { now: () => now });
  lan.call("tracking");
  expect(said(lan)).toContain(wanted);
  return lan.meter();
}

test("the service calls are the same, one by one, for 10, 100 and 700 units: first run, quiet run, and when all change", () => {
  const later = START + 30 * 86_400_000;
  const costs = [10, 100, 700].map((units) => {
    const office = officeWith(units);
    const rows = units * MILESTONES;
    // A sheet that has to grow asks for its size and for more: the only calls that many rows cost.
    sheetOf(office.book, SHEET).maxRows = 700 * MILESTONES + 2;
    const meters = [
      costOf(office, START, `${rows} phần việc, thêm ${rows} dòng, 0 quá hạn`),
      costOf(office, START, `${rows} phần việc, thêm 0 dòng, 0 quá hạn`),
      costOf(office, later, `${rows} phần việc, thêm 0 dòng, ${rows} quá hạn`),
    ];
    expect(tracked(office)).toHaveLength(rows);
    for (const { simulatedMs } of meters) expect(simulatedMs).toBeLessThan(30_000);
    return meters.map(({ calls }) => calls);
  });
  const [first] = costs;
  // The rows; the line of the log is added in one moment.
  expect(first?.[0]?.["Range.setValues"]).toBe(1);
  expect(first?.[0]?.["Sheet.appendRow"]).toBe(1);
  expect(first?.[1]?.["Range.setValues"]).toBeUndefined();
  for (const cost of costs) expect(cost).toEqual(first);
});
