import { owedTables, trackingCells } from "../../src/app/tracking/update-tracking.ts";
import { parseBook } from "../../src/core/book/parsed-book.ts";
import { addDays } from "../../src/core/calendar/day.ts";
import type { Cell } from "../../src/core/table/cell.ts";
import { parseTable } from "../../src/core/table/parse-table.ts";
import { tracking } from "../../src/core/tables/deadline/tracking.ts";
import { owedToday } from "../../src/core/tracking/owed/owed-now.ts";
import type { Book } from "../../src/local/book/model/book-model.ts";
import { plainOf } from "../../src/local/book/model/stored.ts";
import { cpuOf } from "./measure.ts";

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
export function benchTracking(book: Book): void {
  const cells = cellsOf(book);
  const runs = [1, 2, 3].map(() => {
    const { ms, result } = cpuOf(() => {
      const read = parseBook(cells, [], owedTables).book;
      parseTable(tracking, cells(tracking.sheet), []);
      return owedToday(read, "2026-11-27").owed.map(trackingCells);
    });
    return { ms, owed: result.length, late: result.filter(({ state }) => state === "quá hạn").length };
  });
  const [first, ...rest] = runs.map(({ ms }) => ms.toFixed(0));
  console.log(
    `tracking, pure: ${runs[0]?.owed} obligations, ${runs[0]?.late} overdue: CPU ${first} ms, then ${rest.join(", ")} ms`,
  );
}
