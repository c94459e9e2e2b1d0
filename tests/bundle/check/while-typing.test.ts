import { expect, test } from "vitest";
import { storedAt } from "../../../src/local/book/model/cells.ts";
import { plainOf } from "../../../src/local/book/model/stored.ts";
import { LAN, type Office, sampleOffice } from "../office.ts";

/** The hidden marks of a row of *Mốc*, found by its header. */
function marksAt(office: Office, row: number): unknown {
  const sheet = office.book.sheetByName("Mốc");
  const header = sheet?.rows[0]?.values.map((value) => plainOf(value)) ?? [];
  return sheet === undefined ? undefined : plainOf(storedAt(sheet, row, header.indexOf("⚙Đánh dấu") + 1));
}

test("an edited cell is judged at once, in two reads and one write; corrected, its colour goes", async () => {
  const office = await sampleOffice();
  const host = office.clerk(LAN, {});
  host.typeIn("Mốc", 3, 4, [["đăng kí nhầm"]]);
  expect(marksAt(office, 3)).toBe("|lỗi:Việc|");
  const { calls } = host.meter();
  expect([calls["Range.getValues"], calls["Range.setValues"]]).toEqual([2, 1]);
  host.typeIn("Mốc", 3, 4, [["đăng ký"]]);
  expect(marksAt(office, 3) ?? "").toBe("");
});

test("a pasted block costs no more than a cell, and other rows are not touched", async () => {
  const office = await sampleOffice();
  const host = office.clerk(LAN, {});
  const before = marksAt(office, 2);
  host.typeIn(
    "Mốc",
    30,
    1,
    Array.from({ length: 300 }, (_, row) => [`M-${row}`, "QB-2017", "một"]),
  );
  expect(marksAt(office, 30)).toBe("|lỗi:Đợt|");
  expect(marksAt(office, 329)).toBe("|lỗi:Đợt|");
  expect(marksAt(office, 2)).toEqual(before);
  const { calls } = host.meter();
  expect([calls["Range.getValues"], calls["Range.setValues"]]).toEqual([2, 1]);
});

test("typing in a header, in a sheet of the system's or in a clerk's own sheet changes nothing", async () => {
  const office = await sampleOffice();
  const host = office.clerk(LAN, {});
  host.typeIn("Mốc", 1, 4, [["Công việc"]]);
  host.typeIn("Nhật ký", 2, 1, [["x"]]);
  expect(host.meter().calls["Range.setValues"]).toBeUndefined();
});

test.each(["Range.getValues", "Range.setValues"])(
  "a fault in %s never stands in the clerk's way",
  async (method) => {
    const office = await sampleOffice();
    const host = office.clerk(LAN, {
      faults: [
        {
          method,
          nth: 1,
          when: "before",
          message: "We're sorry, a server error occurred. Please wait a bit and try again.",
        },
      ],
    });
    expect(() => host.typeIn("Mốc", 3, 4, [["đăng kí nhầm"]])).not.toThrow();
  },
);

test("edits that get no run are coloured by the check all the same, as if each had been judged", async () => {
  const words = ["đăng kí nhầm", "khác", "đăng kí nhầm", "đăng kí nhầm", "khác"];
  const edits = words.map((text, index) => ({ sheet: "Mốc", row: index + 2, column: 4, texts: [[text]] }));
  const [quick, slow] = [await sampleOffice(), await sampleOffice()];
  const [hasty, patient] = [quick.clerk(LAN, {}), slow.clerk(LAN, {})];
  for (const { sheet, row, column, texts } of edits) patient.typeIn(sheet, row, column, texts);
  hasty.typeQuickly(edits);
  const marks = (office: Office): readonly unknown[] => edits.map(({ row }) => marksAt(office, row));
  expect(marks(quick)).not.toEqual(marks(slow));
  for (const host of [hasty, patient]) host.call("check");
  expect(marks(quick)).toEqual(marks(slow));
});
