import { type Cell, dateToSerial, type Sheet } from "hucre";
import { type StyleTable, styleInterner, styleOf } from "../model/cell-style.ts";
import { setNote, setStyle } from "../model/cells.ts";
import { toFileFormula } from "../model/formula-text.ts";
import {
  type CellExtra,
  ensureRow,
  isFormula,
  type Plain,
  plainOf,
  type Row,
  type SheetModel,
} from "../model/sheet-model.ts";
import { tailStart } from "./tail-styles.ts";

/**
 * hucre turns numbers under a date format into Dates, with Excel's 29 February 1900 corrected; its own inverse gives
 * the number of the file back (all but serial 60, the day that never was).
 */
function serialOfFileDate(date: Date, is1904: boolean): number {
  return is1904 ? dateToSerial(date, true) + 1462 : dateToSerial(date);
}

/** Fills a sheet with the cells of a file's sheet. Dates become serials: the format says that they are dates. */
export function readCells(file: Sheet, sheet: SheetModel, styles: StyleTable, is1904: boolean): void {
  const plain = (value: Cell["value"]): Plain => {
    if (value instanceof Date) return serialOfFileDate(value, is1904);
    return value === "" ? null : value;
  };
  const idOf = styleInterner(styles);
  sheet.rows = file.rows.map((values) => ({ values: values.map(plain), styles: [] }));
  for (const [key, cell] of file.cells ?? []) {
    const comma = key.indexOf(",");
    const [row, column] = [Number(key.slice(0, comma)) + 1, Number(key.slice(comma + 1)) + 1];
    if (cell.style !== undefined) setStyle(sheet, row, column, idOf(cell.style));
    if (cell.formula !== undefined) readFormula(sheet, row, column, cell, plain(cell.value));
    if (cell.comment !== undefined) readNote(sheet, row, column, cell.comment);
    readExtra(sheet, row, column, cell);
  }
}

function readFormula(sheet: SheetModel, row: number, column: number, cell: Cell, result: Plain): void {
  const { formulaType, formulaSharedIndex, formulaRef, formulaDynamic } = cell;
  const raw: Partial<Cell> = {
    ...(formulaType === undefined ? {} : { formulaType }),
    ...(formulaSharedIndex === undefined ? {} : { formulaSharedIndex }),
    ...(formulaRef === undefined ? {} : { formulaRef }),
    ...(formulaDynamic === undefined ? {} : { formulaDynamic }),
  };
  const { values } = ensureRow(sheet, row);
  values[column - 1] = { formula: cell.formula ?? "", result, raw };
}

function readNote(
  sheet: SheetModel,
  row: number,
  column: number,
  comment: NonNullable<Cell["comment"]>,
): void {
  setNote(sheet, row, column, comment.text);
  if (comment.author !== undefined) {
    sheet.rows[row - 1]?.notes?.set(column - 1, { text: comment.text, author: comment.author });
  }
}

function readExtra(sheet: SheetModel, row: number, column: number, cell: Cell): void {
  const { richText, hyperlink, checkbox } = cell;
  if (richText === undefined && hyperlink === undefined && checkbox === undefined) return;
  const extra: CellExtra = {
    ...(richText === undefined ? {} : { richText }),
    ...(hyperlink === undefined ? {} : { hyperlink }),
    ...(checkbox === undefined ? {} : { checkbox }),
  };
  const target = ensureRow(sheet, row);
  target.extras ??= new Map();
  target.extras.set(column - 1, extra);
}

/** The rows and cell details hucre writes. Looks far below the content stay out (tail-styles.ts). */
export function writeCells(
  sheet: SheetModel,
  styles: StyleTable,
): Pick<Sheet, "rows"> & { cells: Map<string, Cell> } {
  const cells = new Map<string, Cell>();
  const plainEnd = tailStart(sheet);
  // Array.from, not map: rows above the first touched one are holes, and hucre takes none.
  const rows = Array.from(sheet.rows, (row, index) => {
    if (row === undefined) return [];
    writeDetails(cells, row, index, index + 1 < plainEnd ? styles : undefined);
    return row.values.map((value) => (isFormula(value) ? null : value));
  });
  return { rows, cells };
}

function writeDetails(
  cells: Map<string, Cell>,
  row: Row,
  index: number,
  styles: StyleTable | undefined,
): void {
  const cellOf = (column: number): Cell => {
    const key = `${index},${column}`;
    const made = cells.get(key) ?? { value: null, type: "empty" };
    cells.set(key, made);
    return made;
  };
  row.styles.forEach((id, column) => {
    if (id !== 0 && styles !== undefined) cellOf(column).style = styleOf(styles, id);
  });
  row.values.forEach((value, column) => {
    if (isFormula(value))
      Object.assign(
        cellOf(column),
        { formula: toFileFormula(value.formula), ...value.raw },
        {
          formulaResult: plainOf(value),
        },
      );
  });
  for (const [column, note] of row.notes ?? []) cellOf(column).comment = note;
  for (const [column, extra] of row.extras ?? []) Object.assign(cellOf(column), extra);
}
