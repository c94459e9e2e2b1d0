import { leadingTo, newKeys } from "../../core/book/new-keys.ts";
import { newOrders, orderedTables } from "../../core/book/new-orders.ts";
import { placeText, rowTitle } from "../../core/book/row-name.ts";
import type { ParsedTable } from "../../core/table/parse-table.ts";
import type { Ports } from "../../ports/ports.ts";
import { followLabels } from "./follow-labels.ts";
import { type OpenedBook, openBook } from "./read/open-book.ts";
import { conflictText } from "./write/conflict-text.ts";
import type { Conflict, SheetChange } from "./write/sheet-change.ts";
import { writeSheets } from "./write/write-sheets.ts";
import { type LogEntry, logged } from "./write-log.ts";

/** The book to go on with, and the rows that have no key yet, for somebody typed into them meanwhile. */
export interface KeyedBook extends OpenedBook {
  readonly unkeyed: readonly Conflict[];
}

/**
 * The book with all sheets whose cells lead to rows that lack a key: one that such a cell still names, of a row that is
 * gone, is not given to another row.
 */
function withLeading(ports: Ports, read: OpenedBook): OpenedBook {
  const leading = leadingTo(new Set(newKeys(read.book).map(({ table }) => table)));
  const more = leading.filter((name) => !read.wanted.has(name));
  return more.length === 0 ? read : openBook(ports, new Set([...read.wanted, ...more]));
}

/**
 * Gives every row typed without a key one, in the sheet and for good; the clerk is told at once of rows that got none, and
 * a command whose own message follows tells it again. Then labels follow (follow-labels.ts).
 * Service calls: none where no key was lacking; else two per sheet that lacked keys, the log, and reading anew.
 * @returns the book given, or with the keys as it was read again
 */
export function fillKeys(ports: Ports, read: OpenedBook): KeyedBook {
  const { unkeyed, ...keyed } = giveKeys(ports, read);
  return { ...followLabels(ports, keyed), unkeyed };
}

/** Places in the order for rows typed without one. */
function orderChanges(read: OpenedBook): {
  readonly changes: readonly SheetChange[];
  readonly entries: readonly LogEntry[];
} {
  const orders = newOrders(read.book);
  const changes = orderedTables.flatMap((name): readonly SheetChange[] => {
    const byRow = new Map(orders.flatMap(({ table, at, order }) => (table === name ? [[at, order]] : [])));
    if (byRow.size === 0) return [];
    return [
      {
        table: read.book[name],
        cells: ({ at }) => {
          const order = byRow.get(at);
          return order === undefined ? undefined : { order };
        },
      },
    ];
  });
  const entries = changes.map(({ table: { table } }) => ({
    what: "Đặt thứ tự",
    place: table.sheet,
    before: "",
    after: `${orders.filter((order) => order.table === table.name).length} dòng`,
  }));
  return { changes, entries };
}

/** “Đơn vị dòng 5 (Văn phòng Sở)” */
function placeIn(table: ParsedTable, at: number): string {
  const row = table.rows.find((each) => each.at === at);
  const title = row === undefined ? "" : rowTitle(table, row);
  return placeText({ sheet: table.table.sheet, row: at, title, column: "" });
}

function giveKeys(ports: Ports, narrow: OpenedBook): KeyedBook {
  const orders = orderChanges(narrow);
  if (newKeys(narrow.book).length === 0 && orders.changes.length === 0) return { ...narrow, unkeyed: [] };
  const read = withLeading(ports, narrow);
  const keys = newKeys(read.book);
  const given = [...new Set(keys.map((key) => key.table))].map((name): SheetChange => {
    const byRow = new Map(keys.filter((key) => key.table === name).map((key) => [key.at, key.key]));
    return {
      table: read.book[name],
      cells: (row) => {
        const key = byRow.get(row.at);
        return key === undefined ? undefined : { key };
      },
    };
  });
  const entries = keys.map((key) => ({
    what: "Đặt mã",
    place: placeIn(read.book[key.table], key.at),
    before: "",
    after: key.key,
  }));
  const written = writeSheets(ports, [
    ...given,
    ...orders.changes,
    logged(ports, [...entries, ...orders.entries]),
  ]);
  // Who typed into a row that has its key already hindered nothing; a row without its place gets it the next time.
  const unkeyed = written
    .slice(0, given.length)
    .flatMap(({ conflicts }) => conflicts.filter(({ row, key }) => row === 0 || key === ""));
  if (unkeyed.length > 0) ports.screen.toast(conflictText(unkeyed));
  return { ...openBook(ports, narrow.wanted), unkeyed };
}
