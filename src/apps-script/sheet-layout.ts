import type { SheetLayout } from "../core/table/layout.ts";
import { colourSteps, dropdownSteps } from "./cell-rules.ts";
import { core } from "./core.ts";
import {
  type CellsOf,
  carryOut,
  formatSteps,
  frameSteps,
  headerSteps,
  lookSteps,
  neighbours,
  type RangeStep,
  wholeOf,
} from "./range-steps.ts";
import type { GoogleSheet, GoogleSpreadsheet, GoogleSpreadsheetApp } from "./surface.ts";

/** How many columns and rows Google gives a new sheet. */
const newGrid = 26;
const newRows = 1000;
/** How wide they are, in pixels. */
const newWidth = 100;

const widthOf = ({ columns }: SheetLayout): number => Math.max(...columns.map(({ column }) => column));

/**
 * The bare sheet, as wide as its columns: no formula may refer to one that is not there. Of rows that nobody will fill none
 * are kept: every command reads to the last one.
 */
export function layTab(book: GoogleSpreadsheet, layout: SheetLayout, at: number): GoogleSheet {
  const sheet = book.insertSheet(layout.sheet, at);
  // At once: what ships is written with the headers, and nobody shall have typed below them.
  if (layout.hidden) sheet.hideSheet();
  const width = widthOf(layout);
  if (width > newGrid) sheet.insertColumnsAfter(newGrid, width - newGrid);
  if (layout.rows < newRows) sheet.deleteRows(layout.rows + 1, newRows - layout.rows);
  return sheet;
}

/** The same width and height for a tab that a run left behind when it broke off; rows stay where anything was typed meanwhile. */
export function widenTab(sheet: GoogleSheet, layout: SheetLayout): void {
  const [width, room] = [widthOf(layout), sheet.getMaxColumns()];
  if (width > room) sheet.insertColumnsAfter(room, width - room);
  if (!layout.fresh || layout.rows >= newRows) return;
  const rows = sheet.getMaxRows();
  if (rows < layout.rows) sheet.insertRowsAfter(rows, layout.rows - rows);
  else if (rows === newRows && sheet.getLastRow() === 0)
    sheet.deleteRows(layout.rows + 1, newRows - layout.rows);
}

/**
 * The whole look of the columns, and dropdowns that lead to no other sheet: clerks can type. The headers of a sheet that
 * is being made come last: where they stand, all of this stands.
 */
export function layUsable(
  app: GoogleSpreadsheetApp,
  sheet: GoogleSheet,
  layout: SheetLayout,
  sheetNamed: (name: string) => GoogleSheet,
  cellsOf: CellsOf,
): void {
  const columns = layout.columns.filter(({ takesLook }) => takesLook);
  const fresh = columns.filter(({ there }) => !there);
  if (layout.fresh && layout.hidden && layout.insertAt === null) sheet.hideSheet();
  const width = widthOf(layout);
  const room = layout.insertAt === null ? sheet.getMaxColumns() : Math.max(newGrid, width);
  if (width > room) sheet.insertColumnsAfter(room, width - room);
  for (const run of neighbours(columns.filter(({ hidden }) => hidden)))
    sheet.hideColumns(run[0].column, run.length);
  const wide = layout.insertAt === null ? undefined : newWidth;
  for (const run of core().widthRuns(columns, wide)) sheet.setColumnWidths(run.column, run.count, run.width);
  if (layout.fresh) {
    sheet.setFrozenRows(1);
    if (layout.frozenColumns > 0) sheet.setFrozenColumns(layout.frozenColumns);
    if (layout.tabColour !== null) sheet.setTabColor(layout.tabColour);
  }
  const lists = columns.filter(({ dropdown }) => dropdown?.kind === "list");
  carryOut(sheet, [
    ...(layout.fresh ? colourSteps(app, sheet, layout, Math.max(room, width)) : []),
    ...neighbours(columns).flatMap((run) => [...lookSteps(run), ...formatSteps(run)]),
    ...dropdownSteps(app, lists, sheetNamed),
    ...(layout.fresh ? frameSteps(layout, sheet) : []),
    ...neighbours(fresh).flatMap((run) => headerSteps(run, layout, cellsOf)),
  ]);
}

/** What can wait: dropdowns that lead to other sheets. */
function restSteps(
  app: GoogleSpreadsheetApp,
  sheet: GoogleSheet,
  layout: SheetLayout,
  sheetNamed: (name: string) => GoogleSheet,
): readonly RangeStep[] {
  const offered = layout.columns.filter(
    ({ setsDropdown, takesLook, dropdown }) =>
      setsDropdown && (dropdown?.kind === "labels" || (dropdown?.kind === "list" && !takesLook)),
  );
  return [
    ...(layout.fresh ? [] : colourSteps(app, sheet, layout, sheet.getMaxColumns())),
    ...dropdownSteps(app, offered, sheetNamed),
  ];
}

/**
 * System columns that are seen warn before they are edited; the warning never stops a command that a clerk runs. A hidden
 * one that stands by itself holds what the next check writes anew.
 */
function guardSteps(
  app: GoogleSpreadsheetApp,
  sheet: GoogleSheet,
  layout: SheetLayout,
): readonly RangeStep[] {
  const runs = neighbours(layout.columns.filter(({ system }) => system)).filter((run) =>
    run.some(({ hidden }) => !hidden),
  );
  const guarded =
    layout.unguarded || runs.length === 0 ? new Set<number>() : guardedColumns(app, sheet, layout);
  const open = neighbours(runs.flat().filter(({ column }) => !guarded.has(column)));
  return open.map(
    (run): RangeStep => ({
      address: wholeOf(run),
      act: (range) => range.protect().setWarningOnly(true),
    }),
  );
}

/** What stands behind the look: what can wait, what guards the system columns, or both, whose ranges then come together. */
export function layBehind(
  app: GoogleSpreadsheetApp,
  sheet: GoogleSheet,
  layout: SheetLayout,
  sheetNamed: (name: string) => GoogleSheet,
  part: "rest" | "guard" | "rest and guard",
): void {
  carryOut(sheet, [
    ...(part === "guard" ? [] : restSteps(app, sheet, layout, sheetNamed)),
    ...(part === "rest" ? [] : guardSteps(app, sheet, layout)),
  ]);
}

function guardedColumns(
  app: GoogleSpreadsheetApp,
  sheet: GoogleSheet,
  layout: SheetLayout,
): ReadonlySet<number> {
  return new Set(
    sheet.getProtections(app.ProtectionType.RANGE).flatMap((protection) => {
      const range = protection.getRange();
      // One that set-up made and could not finish.
      if (layout.fresh) protection.setWarningOnly(true);
      const first = range.getColumn();
      return range.getRow() > 1 ? [] : Array.from({ length: range.getNumColumns() }, (_, at) => first + at);
    }),
  );
}
