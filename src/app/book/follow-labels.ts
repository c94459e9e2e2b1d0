import { type StaleLabels, staleLabels } from "../../core/book/stale-labels.ts";
import { allTables } from "../../core/tables/all-tables.ts";
import type { Ports } from "../../ports/ports.ts";
import { writeOpen } from "./protected-sheet.ts";
import { type OpenedBook, openBook } from "./read/open-book.ts";
import { conflictText } from "./write/conflict-text.ts";
import type { SheetChange } from "./write/sheet-change.ts";
import { writeSheets } from "./write/write-sheets.ts";
import { logged } from "./write-log.ts";

/**
 * Lets every cell that leads to a row show its label as it is now: after a key or a name was typed or pasted, or the row got
 * another name. A row that somebody changes meanwhile, or in a tab that a protection keeps for others, stays as it is, for
 * it leads where it led; the clerk is told.
 * Service calls: none where all labels stand; else two looks and few writes per sheet, the log, and reading anew.
 * @returns the book given, or with the labels as it was read again
 */
export function followLabels(ports: Ports, read: OpenedBook): OpenedBook {
  const stale = staleLabels(read.book);
  if (stale.length === 0) return read;
  const change = ({ table, cells }: StaleLabels): SheetChange => ({
    table: read.book[table],
    cells: (row) => cells.get(row.at),
  });
  const sheetOf = ({ table }: StaleLabels): string => allTables[table].sheet;
  const { written, shut } = writeOpen(new Set(stale.map(sheetOf)), (without) => {
    const open = stale.filter((each) => !without.has(sheetOf(each)));
    const entries = open.map((each) => ({
      what: "Ghi tên vào ô",
      place: sheetOf(each),
      before: "",
      after: `${each.count} ô ghi tên theo trang được dẫn tới`,
    }));
    return writeSheets(ports, [
      ...open.map(change),
      ...(entries.length === 0 ? [] : [logged(ports, entries)]),
    ]);
  });
  const told = [
    ...(shut.length === 0 ? [] : [`Tên ở trang ${shut.join(", ")} chưa cập nhật: trang được bảo vệ.`]),
    conflictText(written.flatMap(({ conflicts }) => conflicts)),
  ].filter((text) => text !== "");
  if (told.length > 0) ports.screen.toast(told.join(" "));
  return openBook(ports, read.wanted);
}
