import { expect, test } from "vitest";
import type { Meter } from "../../../src/local/google/run/meter.ts";
import { typeLabelled } from "../../samples/labelled.ts";
import { asked, LAN, START } from "../office.ts";
import { remindOffice } from "./remind-office.ts";

/** One step of an office in which so many units more are overdue. */
async function stepOf(more: number): Promise<Meter> {
  const office = await remindOffice();
  const units = Array.from({ length: more }, (_, index) => ({
    Mã: `PTP-${index + 10}`,
    Tên: `Phòng Tư pháp ${index + 10}`,
    Loại: "Phòng Tư pháp",
    Email: `ptp${index + 10}@example.gov.vn`,
  }));
  typeLabelled(office.book, new Map([["Đơn vị", units]]), START);
  const lan = office.clerk(LAN, {});
  // The first look of a book's life gives it its memory.
  office.book.properties.set("thu-nhac", "1");
  expect(asked(lan, { verb: "remind.step" })).toMatchObject({ sent: 5 + more, finished: true });
  return lan.meter();
}

test("one letter more costs six calls and little more than half a second, of which the mail itself 0.3 s", async () => {
  const [few, many] = [await stepOf(0), await stepOf(10)];
  const perLetter = Object.entries(many.calls).flatMap(([name, count]) => {
    const more = count - (few.calls[name] ?? 0);
    return more === 0 ? [] : [[name, more / 10] as const];
  });
  expect(new Map(perLetter)).toEqual(
    new Map([
      ["Lock.tryLock", 1],
      ["Properties.getProperties", 1],
      ["Properties.setProperty", 1],
      ["SpreadsheetApp.flush", 1],
      ["Lock.releaseLock", 1],
      ["MailApp.sendEmail", 1],
    ]),
  );
  expect((many.simulatedMs - few.simulatedMs) / 10).toBeLessThan(600);
});
