import { cellName } from "../model/a1.ts";
import { type Book, sheetNamed } from "../model/book-model.ts";
import { eachCell, setNote, setStyle, store } from "../model/cells.ts";
import type { Rect } from "../model/rect.ts";
import { LAST_COLUMN, LAST_ROW } from "../model/sheet-limits.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import type { GridChange } from "../model/structure-change.ts";
import { ruleAt, strictChecker } from "../model/validation.ts";
import { enter } from "./entry.ts";
import { moveColumns } from "./move-column.ts";
import { renameTab } from "./rename-sheet.ts";
import { changeGrid } from "./structure.ts";
import { isHeading, nameHeadings } from "./table-headings.ts";
import { whyNotLines, whyNotMove, whyNotWrite } from "./why-not-lines.ts";

/**
 * What a clerk does in the grid with mouse and keyboard. Rows and columns count from 1. What would lose something of the
 * file throws `Refused`, and nothing has changed.
 */
export interface BookEditor {
  /** Types a text into a cell; "" empties it. A strict dropdown refuses, as the grid does. */
  type(sheet: string, row: number, column: number, text: string): void;
  /** Types rows of texts from the given row on, from column A. */
  typeRows(sheet: string, firstRow: number, rows: readonly (readonly string[])[]): void;
  note(sheet: string, row: number, column: number, text: string): void;
  insertRows(sheet: string, before: number, count: number): void;
  deleteRows(sheet: string, first: number, count: number): void;
  insertColumns(sheet: string, before: number, count: number): void;
  deleteColumns(sheet: string, first: number, count: number): void;
  moveColumn(sheet: string, from: number, to: number): void;
  renameSheet(from: string, to: string): void;
  /** Merges a block; as Sheets has it, only the value of its first cell stays. */
  merge(sheet: string, block: Rect): void;
  /** Keeps a block, or with undefined the whole tab, for these clerks. */
  protect(sheet: string, block: Rect | undefined, editors: readonly string[]): void;
}

/** An action that the grid refuses, before anything changed: one sentence with the place and the cure. */
export class Refused extends Error {
  override readonly name = "Refused";
}

function refuse(why: string): void {
  if (why !== "") throw new Refused(why);
}

const wholeColumns = (first: number, count: number): Rect => ({
  ...{ top: 1, left: first, bottom: LAST_ROW, right: first + count - 1 },
});

/** What is typed as a text, whatever it looks like; formulas and the emptying of a cell stay what they are. */
const asText = (typed: string): string => (/^(?:$|[='])/u.test(typed) ? typed : `'${typed}`);

/** A clerk at the grid of this book; `now` (milliseconds) decides the year of a typed "1/2". */
export function bookEditor(book: Book, now: () => number): BookEditor {
  const named = (name: string): SheetModel => sheetNamed(book, name);
  const type = (sheet: SheetModel, row: number, column: number, text: string) => {
    refuse(whyNotWrite(book, sheet, { top: row, left: column, bottom: row, right: column }));
    // A row that is added below the last one looks like it and has its rules.
    const missing = row - sheet.maxRows;
    const like = missing > 0 ? sheet.maxRows : row;
    const heads = isHeading(book, sheet, row, column);
    const entered = enter(book, sheet, like, column, heads ? asText(text) : text, now());
    const rule = ruleAt(sheet, like, column);
    if (rule !== undefined && !strictChecker(book)(rule, entered.value)) {
      throw new Refused(`Ô ${sheet.name}!${cellName(row, column)} không nhận giá trị "${text}"`);
    }
    // Below the last row a clerk first presses "Add rows".
    if (missing > 0)
      changeGrid(book, sheet, {
        axis: "row",
        kind: "insert",
        at: sheet.maxRows + 1,
        count: missing,
        inherit: true,
      });
    store(sheet, row, column, entered.value);
    setStyle(sheet, row, column, entered.style);
    if (heads) nameHeadings(book, sheet, { top: row, left: column, bottom: row, right: column });
  };
  const change = (
    name: string,
    axis: "row" | "column",
    kind: "insert" | "delete",
    at: number,
    count: number,
  ) => {
    const sheet = named(name);
    // A row put in below the first data row looks like the row above it; below the header it must not.
    const grid: GridChange = { axis, kind, at, count, inherit: kind === "insert" && at > 2 };
    refuse(whyNotLines(book, sheet, grid));
    changeGrid(book, sheet, grid);
    if (axis === "column" && kind === "insert") nameHeadings(book, sheet, wholeColumns(at, count));
  };
  return {
    type: (sheet, row, column, text) => type(named(sheet), row, column, text),
    typeRows: (sheet, firstRow, rows) => {
      rows.forEach((texts, index) => {
        texts.forEach((text, column) => {
          type(named(sheet), firstRow + index, column + 1, text);
        });
      });
    },
    note: (sheet, row, column, text) => setNote(named(sheet), row, column, text),
    insertRows: (sheet, before, count) => change(sheet, "row", "insert", before, count),
    deleteRows: (sheet, first, count) => change(sheet, "row", "delete", first, count),
    insertColumns: (sheet, before, count) => change(sheet, "column", "insert", before, count),
    deleteColumns: (sheet, first, count) => change(sheet, "column", "delete", first, count),
    moveColumn: (name, from, to) => {
      const sheet = named(name);
      const move = { from, count: 1, to };
      refuse(whyNotMove(book, sheet, move));
      moveColumns(book, sheet, move);
      nameHeadings(book, sheet, wholeColumns(to, 1));
    },
    renameSheet: (from, to) => {
      renameTab(book, named(from), to);
    },
    merge: (name, { top, left, bottom, right }) => {
      const sheet = named(name);
      eachCell({ top, left, bottom, right }, (row, column) => {
        if (row > top || column > left) store(sheet, row, column, null);
      });
      const merged = { startRow: top - 1, startCol: left - 1, endRow: bottom - 1, endCol: right - 1 };
      sheet.layout.merges = [...(sheet.layout.merges ?? []), merged];
    },
    protect: (name, block, editors) => {
      const kept = { sheet: named(name).id, description: "", warningOnly: false, editors, domain: false };
      const whole = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };
      book.protections.push(
        block === undefined ? { ...kept, rect: whole, wholeSheet: true } : { ...kept, rect: block },
      );
    },
  };
}
