import { owedTables, trackingCells } from "../src/app/tracking/update-tracking.ts";
import { parseBook } from "../src/core/book/parsed-book.ts";
import { addDays } from "../src/core/calendar/day.ts";
import type { Cell } from "../src/core/table/cell.ts";
import { parseTable } from "../src/core/table/parse-table.ts";
import { tracking } from "../src/core/tables/deadline/tracking.ts";
import { owedToday } from "../src/core/tracking/owed/owed-now.ts";
import type { Book } from "../src/local/book/model/book-model.ts";
import { plainOf } from "../src/local/book/model/sheet-model.ts";
import type { Host } from "../src/local/host.ts";
import { boardOffice } from "./bench-board.ts";

/** The cells of a book as they come from the workbook port, days and texts only. */
function cellsOf(book: Book): (sheet: string) => readonly (readonly Cell[])[] {
  const sheets = new Map(
    book.sheets.map(({ name, rows }) => [
      name,
      rows.map((row) =>
        (row?.values ?? []).map((value): Cell => {
          const plain = plainOf(value);
          const isDay = plain === value && typeof plain === "number" && plain > 40_000;
          return isDay ? { day: addDays("1899-12-30", plain) } : (plain ?? "");
        }),
      ),
    ]),
  );
  return (sheet) => sheets.get(sheet) ?? [];
}

/** What is our own of it, without any host: the book parsed, *Theo dõi* parsed once more, everything owed worked out. */
function benchPure(book: Book): void {
  const cells = cellsOf(book);
  const runs = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    const read = parseBook(cells, [], owedTables).book;
    parseTable(tracking, cells(tracking.sheet), []);
    const { owed } = owedToday(read, "2026-11-27");
    const late = owed.map(trackingCells).filter(({ state }) => state === "quá hạn").length;
    const { user, system } = process.cpuUsage(before);
    return { ms: (user + system) / 1000, owed: owed.length, late };
  });
  const [first, ...rest] = runs.map(({ ms }) => ms.toFixed(0));
  console.log(
    `tracking, pure: ${runs[0]?.owed} obligations, ${runs[0]?.late} overdue: CPU ${first} ms, then ${rest.join(", ")} ms`,
  );
}

/** One line per size and run of *Cập nhật theo dõi*: rows made, nothing changed, and a day later. */
export async function benchTracking(hostOver: (book: Book, daysLater: number) => Host): Promise<void> {
  for (const [units, milestones] of [
    [63, 6],
    [700, 40],
  ] as const) {
    const book = await boardOffice(units, milestones, (made) => hostOver(made, 0));
    for (const [name, days] of [
      ["rows made", 0],
      ["nothing changed", 0],
      ["a week later", 7],
    ] as const) {
      const host = hostOver(book, days);
      host.resetMeter();
      const before = process.cpuUsage();
      host.call("tracking");
      const { user, system } = process.cpuUsage(before);
      const { total, cellsRead, cellsWritten, simulatedMs } = host.meter();
      console.log(
        `tracking, ${units} units × ${milestones} milestones, ${name}: ${total} calls, ${cellsRead} cells read, ${cellsWritten} written, Google ${(simulatedMs / 1000).toFixed(1)} s, CPU ${((user + system) / 1000).toFixed(0)} ms`,
      );
    }
    benchPure(book);
  }
}
