import type { Ports } from "../../ports/ports.ts";
import type { Workbook } from "../../ports/workbook.ts";
import { momentText } from "../book/write-log.ts";

/**
 * Whether a sheet that the system draws as a whole may be wiped: it is missing, empty, or begins with our own sentence. A
 * tab whose name differs only in case stands in the way: Sheets takes the two names for one.
 */
export function mayDrawOver(workbook: Workbook, sheet: string, opening: string): boolean {
  // Asking for all names costs a call each; a sheet that is drawn again is known without.
  const [first] = workbook.readHeader(sheet);
  if (typeof first === "string" && first.startsWith(opening)) return true;
  const lower = sheet.toLowerCase();
  const named = workbook.sheetNames().find((name) => name.normalize("NFC").toLowerCase() === lower);
  if (named !== sheet) return named === undefined;
  return workbook.read(sheet).length === 0;
}

/** “Cập nhật lúc 05/03/2026 08:00 bởi lan@sotuphap.vn” */
export function updatedText({ clock, user }: Pick<Ports, "clock" | "user">): string {
  const who = user.email();
  return `Cập nhật lúc ${momentText(clock.now()).slice(0, -3)}${who === "" ? "" : ` bởi ${who}`}`;
}
