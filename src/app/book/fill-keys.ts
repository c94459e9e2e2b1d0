import { newKeys } from "../../core/book/new-keys.ts";
import { allTables } from "../../core/tables/all-tables.ts";
import type { Ports } from "../../ports/ports.ts";
import { type OpenedBook, openBook } from "./read/open-book.ts";
import type { SheetChange } from "./write/sheet-change.ts";
import { writeSheets } from "./write/write-sheets.ts";
import { logged } from "./write-log.ts";

/**
 * Gives every row typed without a key one, in the sheet and for good.
 * Service calls: none where no key was lacking; else two per sheet that lacked keys, the log, and reading anew.
 * @returns the book to go on with: the one given, or with the keys as it was read again
 */
export function fillKeys(ports: Ports, read: OpenedBook): OpenedBook {
  const keys = newKeys(read.book);
  if (keys.length === 0) return read;
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
    place: `${allTables[key.table].sheet} dòng ${key.at}`,
    before: "",
    after: key.key,
  }));
  writeSheets(ports, [...given, logged(ports, entries)]);
  return openBook(ports, read.wanted);
}
