import { ownNote } from "../../src/core/table/note.ts";
import { fillsItself } from "../../src/local/book/model/array-formula.ts";
import type { Book } from "../../src/local/book/model/book-model.ts";
import { toFileFormula } from "../../src/local/book/model/formula-text.ts";
import type { Row, SheetModel } from "../../src/local/book/model/sheet-model.ts";
import { isFormula } from "../../src/local/book/model/stored.ts";
import { rowsOf } from "./grid.ts";

/** A row's cells, looks and notes; what was touched and is empty again says nothing. */
function rowLine(row: Row | undefined): string {
  const values = (row?.values ?? []).map((value) => (value === "" ? null : value));
  while (values.length > 0 && values[values.length - 1] === null) values.pop();
  const notes = [...(row?.notes ?? [])].map(([column, { text }]) => [column + 1, text]);
  return JSON.stringify([values, notes, row?.styles ?? []]);
}

/** Formulas that fill a sheet, in the one form they have in files: what they fill is worked out from what stands elsewhere. */
function formulasOf([first]: readonly (Row | undefined)[]): readonly (Row | undefined)[] {
  const values = first?.values.map((value) => (isFormula(value) ? toFileFormula(value.formula) : value));
  return [first && { ...first, values: values ?? [] }];
}

function sheetLines(sheet: SheetModel): readonly string[] {
  const { name, maxRows, maxColumns, rows, validations, formats, layout, visibility } = sheet;
  const own = fillsItself(sheet) ? formulasOf(rows) : rows;
  const lines = Array.from({ length: maxRows }, (_, index) => rowLine(own[index]));
  const { freezePane, columns, showGridLines, tabColour } = layout;
  return [
    `${maxRows} × ${maxColumns} ${JSON.stringify({ freezePane, columns, showGridLines, tabColour, visibility })}`,
    ...validations.map(({ rects, rule }) => `dropdown ${JSON.stringify({ rects, rule })}`),
    ...formats.map(({ rects, formula, look }) => `colour ${JSON.stringify([rects, formula, look])}`),
    // Rows alike are one line, so that a thousand empty ones do not drown the difference.
    ...lines.flatMap((line, index) => (line === lines[index - 1] ? [] : [`row ${index + 1} ${line}`])),
  ].map((line) => `${name}: ${line}`);
}

/** The whole book as it is now, one fact a line; `without` leaves sheets out. */
export function pictureOf(book: Book, without: readonly string[]): readonly string[] {
  const { timeZone, locale, sheets, marks, protections, properties, files } = book;
  const out = new Set(sheets.filter(({ name }) => without.includes(name)).map(({ id }) => id));
  return [
    `${timeZone} ${locale}`,
    ...sheets.filter(({ id }) => !out.has(id)).flatMap(sheetLines),
    ...marks
      .filter(({ sheet }) => sheet === undefined || !out.has(sheet))
      .map((mark) => JSON.stringify(mark)),
    ...protections.filter(({ sheet }) => !out.has(sheet)).map((range) => JSON.stringify(range)),
    // What is remembered of columns and notes (column-register.ts, shown-notes.ts) is no part of the book.
    ...[...properties]
      .filter(([key]) => key !== "cot" && key !== "ghi-chu")
      .map((property) => JSON.stringify(property)),
    ...files.map((file) => JSON.stringify(file)),
  ];
}

/** The lines of one picture that the other lacks, both ways; empty when the books are alike. */
export function changes(before: readonly string[], after: readonly string[]): readonly string[] {
  const [old, now] = [new Set(before), new Set(after)];
  const gone = before.filter((line) => !now.has(line)).map((line) => `- ${line}`);
  const come = after.filter((line) => !old.has(line)).map((line) => `+ ${line}`);
  const doubled =
    before.length === after.length || gone.length + come.length > 0 ? [] : ["a line is doubled"];
  return [...gone, ...come, ...doubled];
}

/** The sheets as clerks made them: without our columns and our part of the notes; `without` leaves sheets out. */
export function clerksPart(book: Book, without: readonly string[]): readonly unknown[] {
  return book.sheets
    .filter(({ name }) => !without.includes(name))
    .map((sheet) => ({
      name: sheet.name,
      rows: rowsOf(book, sheet.name).map((row) =>
        Object.entries(row).filter(([header]) => !header.startsWith("⚙")),
      ),
      styles: sheet.rows.map((row) => row?.styles ?? []),
      notes: sheet.rows.map((row) =>
        [...(row?.notes ?? [])].flatMap(([column, { text }]) =>
          ownNote(text) === "" ? [] : [[column, ownNote(text)]],
        ),
      ),
    }));
}
