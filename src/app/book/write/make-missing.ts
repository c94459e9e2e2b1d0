import { labelColumn } from "../../../core/table/label-formula.ts";
import { layoutSheet } from "../../../core/table/layout.ts";
import { layoutPrint, readStamp, stampText } from "../../../core/table/layout-stamp.ts";
import type { ParsedTable } from "../../../core/table/parse-table.ts";
import { isLate, type Table } from "../../../core/table/table.ts";
import { allTables } from "../../../core/tables/all-tables.ts";
import type { BookPorts } from "../read/read-sheets.ts";

/** Makes the sheet behind all others, or what it lacks where a run broke off, and tells set-up that it is laid. */
function make({ workbook }: BookPorts, table: Table): void {
  const { sheet } = table;
  const names = workbook.sheetNames();
  const isThere = names.includes(sheet);
  const layout = layoutSheet(table, {
    header: [],
    marks: isThere ? workbook.columnMarks([sheet]) : [],
    insertAt: isThere ? null : names.length,
    fresh: true,
    unguarded: true,
    added: new Set(),
    older: false,
    labelsOf: (name) => labelColumn(Object.values(allTables), name),
  });
  const marks = layout.columns
    .filter(({ needsMark }) => needsMark)
    .map(({ column, mark: value }) => ({ sheet, column, value }));
  workbook.lay(layout, "tab");
  workbook.setMarks(marks);
  workbook.lay(layout, "usable");
  // What only the system writes needs neither dropdowns nor a guard: nobody sees it.
  if (table.group !== "system") workbook.lay(layout, "rest and guard");
  const stamp = readStamp(workbook.layoutStamp());
  if (stamp === undefined) return;
  const sheets = { ...stamp.sheets, [sheet]: layoutPrint(table) };
  workbook.setLayoutStamp(stampText({ ...stamp, marks: stamp.marks + marks.length, sheets }));
}

/**
 * Late sheets are made when the first row comes into them: most books never need some of them, and a first set-up would
 * take a tenth longer. A missing one reads as an empty table. Commands whose sheet clerks fill themselves call it, too.
 * Called by whoever holds the book alone.
 */
export function makeMissing(ports: BookPorts, { table, header }: ParsedTable): void {
  if (isLate(table) && header.length === 0 && ports.workbook.readHeader(table.sheet).length === 0)
    make(ports, table);
}
