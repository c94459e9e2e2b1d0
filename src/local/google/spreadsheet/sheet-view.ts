import { whyNotWrite } from "../../book/edit/why-not-lines.ts";
import { LAST_COLUMN, LAST_ROW } from "../../book/model/sheet-limits.ts";
import type { SheetColumn, SheetModel } from "../../book/model/sheet-model.ts";
import type { Run } from "../run/run.ts";
import { exception } from "../run/service-call.ts";
import { refuseProtectedTab } from "./editable.ts";
import { knownColour } from "./range-style.ts";
import { refuse } from "./sheet-structure.ts";

/** Keeps the columns the clerk froze. Zero unfreezes; not all rows can stand still. */
export function freezeRows(run: Run, { layout, maxRows }: SheetModel, rows: number): void {
  if (rows >= maxRows) throw exception(run, "You can't freeze all visible rows on the sheet.");
  const { rows: _old, ...columns } = layout.freezePane ?? {};
  const pane = rows === 0 ? columns : { ...columns, rows };
  if (Object.keys(pane).length === 0) delete layout.freezePane;
  else layout.freezePane = pane;
}

/** Keeps the rows the clerk froze. Zero unfreezes; not all columns can stand still. */
export function freezeColumns(run: Run, { layout, maxColumns }: SheetModel, columns: number): void {
  if (columns >= maxColumns) throw exception(run, "You can't freeze all visible columns on the sheet.");
  const { columns: _old, ...rows } = layout.freezePane ?? {};
  const pane = columns === 0 ? rows : { ...rows, columns };
  if (Object.keys(pane).length === 0) delete layout.freezePane;
  else layout.freezePane = pane;
}

/** Whether the grey lines between cells show. */
export function hideGridlines({ layout }: SheetModel, hidden: boolean): void {
  layout.showGridLines = !hidden;
}

/** Content, looks and colour rules go; notes, charts, dropdowns and merged cells stay. */
export function clearSheet(run: Run, sheet: SheetModel): void {
  refuseProtectedTab(run, sheet);
  refuse(run, whyNotWrite(run.book, sheet, { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN }));
  sheet.rows = sheet.rows.map((row) =>
    row?.notes === undefined ? undefined : { values: [], styles: [], notes: row.notes },
  );
  sheet.formats = [];
}

/** Takes the note off every cell. */
export function clearNotes(run: Run, sheet: SheetModel): void {
  refuseProtectedTab(run, sheet);
  for (const row of sheet.rows) delete row?.notes;
}

/** Excel counts widths in characters of the default font: about 7 pixels each and 5 of padding. */
function widthOfPixels(pixels: number): number {
  return Math.max(0, Math.round(((pixels - 5) / 7) * 100) / 100);
}

/** Sets `count` columns from `first`, 1-based, to a width in pixels. */
export function setWidths(run: Run, sheet: SheetModel, first: number, count: number, pixels: number): void {
  for (let column = first; column < first + count; column += 1) {
    columnDef(run, sheet, column).width = widthOfPixels(pixels);
  }
}

/** Hides `count` columns from `first`, 1-based. */
export function hideColumns(run: Run, sheet: SheetModel, first: number, count: number): void {
  for (let column = first; column < first + count; column += 1) columnDef(run, sheet, column).hidden = true;
}

/** A column of its own, 1-based, to be changed. */
export function columnDef(run: Run, sheet: SheetModel, column: number): SheetColumn {
  if (column < 1 || column > sheet.maxColumns) throw exception(run, "Those columns are out of bounds.");
  sheet.layout.columns ??= [];
  const { columns } = sheet.layout;
  while (columns.length < column) columns.push({});
  const def = { ...columns[column - 1] };
  columns[column - 1] = def;
  return def;
}

/** Whether the tab is out of sight. */
export function isHidden({ visibility }: SheetModel): boolean {
  return visibility !== "visible";
}

/** The last tab in sight stays: Google refuses to hide it. */
export function hideSheet(run: Run, sheet: SheetModel): void {
  if (run.book.sheets.every((other) => other === sheet || isHidden(other))) {
    throw exception(run, "You can't hide all the sheets in a document.");
  }
  sheet.visibility = "hidden";
}

/** Brings a hidden tab back. */
export function showSheet(sheet: SheetModel): void {
  sheet.visibility = "visible";
}

/** Sets or, with null, takes off the tab's colour. */
export function setTabColour(run: Run, { layout }: SheetModel, colour: string | null): void {
  if (colour === null) delete layout.tabColour;
  else layout.tabColour = knownColour(run, colour);
}
