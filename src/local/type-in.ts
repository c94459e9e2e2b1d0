import { sheetNamed } from "./book/model/book-model.ts";
import type { SheetModel } from "./book/model/sheet-model.ts";
import { plainOf } from "./book/model/stored.ts";
import type { Run } from "./google/run/run.ts";
import { refuseProtected } from "./google/spreadsheet/editable.ts";
import { makeRange } from "./google/spreadsheet/range.ts";
import { makeSpreadsheet } from "./google/spreadsheet/spreadsheet.ts";

/** A block that a clerk typed or pasted, from this cell on, and what its first cell held before. */
export interface Typed {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly before: string | undefined;
}

/** What a clerk types or pastes, from this cell on. */
export interface TypedEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
}

/** Types a block of texts into the grid, as Sheets reads typing; throws where this clerk may not edit a cell of it. */
export function typeIn(run: Run, { sheet: name, row, column, texts }: TypedEdit): Typed {
  const sheet = sheetNamed(run.book, name);
  const columns = Math.max(1, ...texts.map((line) => line.length));
  const rect = { top: row, left: column, bottom: row + texts.length - 1, right: column + columns - 1 };
  refuseProtected(run, { sheet, rect });
  const before = textIn(sheet, row, column);
  texts.forEach((line, down) => {
    line.forEach((text, right) => {
      run.editor.type(name, row + down, column + right, text);
    });
  });
  return {
    sheet,
    row,
    column,
    rows: texts.length,
    columns,
    before,
  };
}

/**
 * The event of an edit: https://developers.google.com/apps-script/guides/triggers/events#edit. Of one cell alone it tells
 * what stands there and what stood there, of an empty one nothing.
 */
export function editEvent(run: Run, { sheet, row, column, rows, columns, before }: Typed): object {
  const rect = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  const event = { range: makeRange(run, { sheet, rect }), source: makeSpreadsheet(run), authMode: "LIMITED" };
  return rows * columns > 1 ? event : { ...event, value: textIn(sheet, row, column), oldValue: before };
}

function textIn(sheet: SheetModel, row: number, column: number): string | undefined {
  const plain = plainOf(sheet.rows[row - 1]?.values[column - 1]);
  return plain === null || plain === "" ? undefined : String(plain);
}
