import type { LaidColumn, SheetLayout } from "../core/table/layout.ts";
import { columnKey } from "./column-marks.ts";
import { core } from "./core.ts";
import type {
  GoogleConditionalFormatRule,
  GoogleSheet,
  GoogleSpreadsheet,
  GoogleSpreadsheetApp,
} from "./surface.ts";

const headerFill = "#e8eaed";
const systemHeaderFill = "#dadce0";

/** “C:C”: developer metadata may stand only on a whole row or column. */
function wholeColumn(column: LaidColumn): string {
  const letters = core().columnLetters(column.column);
  return `${letters}:${letters}`;
}

function sheetOf(book: GoogleSpreadsheet, layout: SheetLayout): GoogleSheet {
  return book.getSheetByName(layout.sheet) ?? book.insertSheet(layout.sheet, layout.position);
}

function widen(sheet: GoogleSheet, columns: number): void {
  const there = sheet.getMaxColumns();
  if (columns > there) sheet.insertColumnsAfter(there, columns - there);
}

/** Runs of neighbouring columns, so that one call serves a run. */
function runs(
  columns: readonly LaidColumn[],
  alike: (a: LaidColumn, b: LaidColumn) => boolean,
): readonly LaidColumn[][] {
  const result: LaidColumn[][] = [];
  for (const column of [...columns].sort((a, b) => a.column - b.column)) {
    const run = result[result.length - 1];
    const last = run?.[run.length - 1];
    if (run !== undefined && last !== undefined && last.column === column.column - 1 && alike(last, column))
      run.push(column);
    else result.push([column]);
  }
  return result;
}

function writeHeaders(sheet: GoogleSheet, columns: readonly LaidColumn[]): void {
  for (const run of runs(columns, (a, b) => a.system === b.system)) {
    const [first] = run;
    if (first === undefined) continue;
    const header = sheet.getRange(1, first.column, 1, run.length);
    header.setValues([run.map((column) => column.header)]);
    header.setNotes([run.map((column) => column.note)]);
    header.setFontWeight("bold");
    header.setBackground(first.system ? systemHeaderFill : headerFill);
    header.setWrap(true);
    header.setVerticalAlignment("middle");
    const body = sheet.getRange(2, first.column, sheet.getMaxRows() - 1, run.length);
    body.setWrap(true);
    body.setVerticalAlignment("top");
  }
  for (const run of runs(columns, (a, b) => a.width === b.width)) {
    const [first] = run;
    if (first !== undefined) sheet.setColumnWidths(first.column, run.length, first.width);
  }
}

function formatColumns(sheet: GoogleSheet, columns: readonly LaidColumn[]): void {
  for (const format of ["@", "dd/mm/yyyy"] as const) {
    const addresses = columns
      .filter((column) => column.format === format)
      .map((column) => `${core().columnLetters(column.column)}2:${core().columnLetters(column.column)}`);
    if (addresses.length > 0) sheet.getRangeList(addresses).setNumberFormat(format);
  }
}

/** System columns warn before they are edited; the warning never stops a command that a clerk runs. */
function protect(app: GoogleSpreadsheetApp, sheet: GoogleSheet, columns: readonly LaidColumn[]): void {
  const there = new Set(
    sheet.getProtections(app.ProtectionType.RANGE).map((protection) => protection.getDescription()),
  );
  for (const column of columns.filter((candidate) => candidate.system)) {
    const description = `${columnKey}:${column.mark}`;
    if (there.has(description)) continue;
    sheet.getRange(wholeColumn(column)).protect().setDescription(description).setWarningOnly(true);
  }
}

function isOurs(rule: GoogleConditionalFormatRule): boolean {
  const [formula] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return typeof formula === "string" && core().isMarkFormula(formula);
}

/** Replaces our colour rules and keeps every rule a clerk made, in its place before ours. */
function colour(app: GoogleSpreadsheetApp, sheet: GoogleSheet, layout: SheetLayout): void {
  if (layout.colourRules.length === 0) return;
  const range = sheet.getRange(2, 1, sheet.getMaxRows() - 1, sheet.getMaxColumns());
  const own = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
  const ours = layout.colourRules.map((rule) =>
    app
      .newConditionalFormatRule()
      .whenFormulaSatisfied(rule.formula)
      .setBackground(rule.colour)
      .setRanges([range])
      .build(),
  );
  sheet.setConditionalFormatRules([...own, ...ours]);
}

function setDropdown(
  app: GoogleSpreadsheetApp,
  book: GoogleSpreadsheet,
  sheet: GoogleSheet,
  column: LaidColumn,
): void {
  const { dropdown } = column;
  if (dropdown === null) return;
  const builder = app.newDataValidation();
  if (dropdown.kind === "list") builder.requireValueInList([...dropdown.values], true);
  else {
    const target = book.getSheetByName(dropdown.sheet);
    if (target === null) return;
    builder.requireValueInRange(target.getRange(2, dropdown.column, target.getMaxRows() - 1, 1), true);
  }
  // Warn, do not refuse: a refusing rule fails the whole setValues of a command, and the check explains better.
  const rule = builder.setAllowInvalid(true).build();
  sheet.getRange(2, column.column, sheet.getMaxRows() - 1, 1).setDataValidation(rule);
}

function layOne(app: GoogleSpreadsheetApp, book: GoogleSpreadsheet, layout: SheetLayout): void {
  const sheet = sheetOf(book, layout);
  const fresh = layout.columns.filter((column) => column.isNew);
  widen(sheet, Math.max(...layout.columns.map((column) => column.column)));
  writeHeaders(sheet, fresh);
  formatColumns(sheet, fresh);
  for (const column of fresh.filter((candidate) => candidate.hidden)) sheet.hideColumns(column.column);
  for (const column of layout.columns.filter((candidate) => candidate.needsMark)) {
    sheet
      .getRange(wholeColumn(column))
      .addDeveloperMetadata(columnKey, column.mark, app.DeveloperMetadataVisibility.DOCUMENT);
  }
  protect(app, sheet, layout.columns);
  colour(app, sheet, layout);
  if (!layout.isNew) return;
  sheet.setFrozenRows(1);
  sheet.setTabColor(layout.tabColour);
  if (layout.hidden) sheet.hideSheet();
}

/** Carries a layout out: first every sheet and column, then the dropdowns, which point from sheet to sheet. */
export function laySheets(
  app: GoogleSpreadsheetApp,
  book: GoogleSpreadsheet,
  layouts: readonly SheetLayout[],
): void {
  for (const layout of layouts) layOne(app, book, layout);
  for (const layout of layouts) {
    const sheet = book.getSheetByName(layout.sheet);
    if (sheet === null) continue;
    for (const column of layout.columns.filter((candidate) => candidate.setsDropdown))
      setDropdown(app, book, sheet, column);
  }
}
