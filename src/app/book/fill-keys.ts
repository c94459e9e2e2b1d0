import { newKeys } from "../../core/book/new-keys.ts";
import type { ReadBook } from "../../core/book/parsed-book.ts";
import { allTables, type TableName } from "../../core/tables/all-tables.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "./open-book.ts";
import { writeLog } from "./write-log.ts";
import { writeOwned } from "./write-owned.ts";

/**
 * Reads the book; rows typed without a key get one, in the sheet and for good, and the book is read again.
 * Service calls beyond the reading: two per sheet that lacked keys.
 */
export function openWithKeys(ports: Ports, wanted: ReadonlySet<TableName>): ReadBook {
  const read = openBook(ports.workbook, wanted);
  const keys = newKeys(read.book);
  if (keys.length === 0) return read;
  for (const name of new Set(keys.map((key) => key.table))) {
    const byRow = new Map(keys.filter((key) => key.table === name).map((key) => [key.at, key.key]));
    writeOwned(ports.workbook, {
      table: read.book[name],
      columns: ["key"],
      valuesOf: (row) => {
        const key = byRow.get(row.at);
        return key === undefined ? undefined : { key };
      },
    });
  }
  writeLog(
    ports,
    keys.map((key) => ({
      what: "Đặt mã",
      place: `${allTables[key.table].sheet} dòng ${key.at}`,
      before: "",
      after: key.key,
    })),
  );
  return openBook(ports.workbook, wanted);
}
