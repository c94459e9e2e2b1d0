import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { saveBook } from "../../../src/local/book/graft/save-book.ts";
import { typeSamples } from "../../../src/local/session/sample-rows.ts";
import { remindOffice } from "../../bundle/reminder/remind-office.ts";
import { folder } from "../thidua.ts";

/** “25/11/2026”, so many days from this machine's today: sending goes by the true clock. */
function dayFromNow(days: number): string {
  const shown = new Date(Date.now() + (7 * 3600 + days * 86_400) * 1000).toISOString().slice(0, 10);
  return shown.split("-").reverse().join("/");
}

/** The office of five units as a file, at work whatever day the test runs on. */
export async function remindFile(): Promise<{ readonly at: string; readonly book: string }> {
  const office = await remindOffice();
  const daysOff = office.book.sheetByName("Ngày nghỉ");
  if (daysOff === undefined) throw new Error("no sheet Ngày nghỉ");
  daysOff.rows.length = 1;
  const working = [-1, 0, 1].map((days) => ({ Ngày: dayFromNow(days), Loại: "làm bù", "Lý do": "trực" }));
  typeSamples(office.book, new Map([["Ngày nghỉ", working]]), Date.now());
  const at = folder();
  const book = join(at, "so.xlsx");
  writeFileSync(book, await saveBook(office.book));
  return { at, book };
}
