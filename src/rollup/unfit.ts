import type { ReadBook } from "../core/book/parsed-book.ts";
import type { Day } from "../core/calendar/day.ts";
import type { ParsedTable } from "../core/table/parse-table.ts";
import { quoted } from "../core/text/quote.ts";
import { owedToday } from "../core/tracking/owed/owed-now.ts";
import type { Unfit } from "./fact.ts";

/** What of a book's sheets goes into totals. */
const counted = [
  "campaigns",
  "units",
  "milestones",
  "tracking",
  "registrations",
  "targets",
  "nominations",
  "awardHistory",
] as const;

/** Whether a row of *Theo dõi* is nobody's, for its unit or its milestone is not in the book. */
function isNobodys({ book: { tracking } }: ReadBook, sheet: string, column: string): boolean {
  const { headers } = tracking.columns;
  return sheet === tracking.table.sheet && [headers.get("milestone"), headers.get("unit")].includes(column);
}

/** Two rows with one key: the first alone is meant by it. */
function doubledKeys({ book }: ReadBook): readonly Unfit[] {
  return (["campaigns", "units", "milestones"] as const).flatMap((name) => {
    const parsed: ParsedTable = book[name];
    const met = new Set<string>();
    return parsed.rows.flatMap((row): readonly Unfit[] => {
      const first = row.id === "" || !met.has(row.id);
      met.add(row.id);
      if (first) return [];
      const reason = `Mã ${quoted(row.key)} đã có ở dòng trên; dòng này không tính.`;
      return [{ sheet: parsed.table.sheet, row: row.at, column: "", reason, counted: "no" }];
    });
  });
}

/** What of a book does not fit, in the order of its sheets and rows: unread cells, cells that lead nowhere, rows left over. */
export function unfitRows(read: ReadBook, today: Day): readonly Unfit[] {
  const { book, findings } = read;
  const sheets = counted.map((name) => book[name].table.sheet as string);
  const places = new Map(sheets.map((sheet, index) => [sheet, index]));
  const unread = findings
    .filter(({ sheet, severity }) => places.has(sheet) && severity === "lỗi")
    .map(
      ({ sheet, row, column, message }): Unfit => ({
        sheet,
        row,
        column,
        reason: message,
        counted: isNobodys(read, sheet, column) ? "no" : "yes",
      }),
    );
  const left = owedToday(book, today).left.map(
    ({ at }): Unfit => ({
      sheet: book.tracking.table.sheet,
      row: at,
      column: "",
      reason: "Mốc của dòng này không còn áp dụng cho đơn vị; dòng không tính vào số phải nộp.",
      counted: "no",
    }),
  );
  return [...unread, ...doubledKeys(read), ...left].sort(
    (a, b) => (places.get(a.sheet) ?? 0) - (places.get(b.sheet) ?? 0) || a.row - b.row,
  );
}
