import { fillArrays } from "../../book/calc/fill-arrays.ts";
import { fillsItself } from "../../book/model/array-formula.ts";
import type { Book } from "../../book/model/book-model.ts";
import type { Row, SheetModel } from "../../book/model/sheet-model.ts";
import { isFormula } from "../../book/model/stored.ts";
import type { CellShown, RowShown } from "../protocol.ts";
import { cellLink } from "./cell-link.ts";
import { listFinder } from "./choice-lists.ts";
import { ruleMatcher } from "./conditional/rule-matcher.ts";
import { farSides } from "./far-sides.ts";
import { lockedCells } from "./locked-cells.ts";
import { lookTable } from "./look-table.ts";
import { shownRowId } from "./row-ids.ts";
import { ROW_HEIGHT, rowSize } from "./row-size.ts";
import { shownText, typedText } from "./value/shown-text.ts";
import { bookWorker } from "./value/shown-value.ts";

/** Rows that have something in them or look or may be typed into in their own way, of those from `from` to `to`, as this person sees them. */
export function rowsShown(
  book: Book,
  sheet: SheetModel,
  from: number,
  to: number,
  person: string,
): readonly RowShown[] {
  if (fillsItself(sheet)) fillArrays(book, sheet, () => true);
  const show = rowShower(book, sheet, person);
  const rows: RowShown[] = [];
  const last = Math.min(to, Math.max(sheet.maxRows, sheet.rows.length));
  for (let row = Math.max(1, from); row <= last; row += 1) {
    const shown = show(row);
    if (shown !== undefined) rows.push(shown);
  }
  return rows;
}

const EMPTY: Row = { values: [], styles: [] };

/** What shows one row after the other; what many rows share is found out once. */
function rowShower(book: Book, sheet: SheetModel, person: string): (row: number) => RowShown | undefined {
  const looks = lookTable(book);
  const listAt = listFinder(sheet);
  const isLocked = lockedCells(book, sheet, person);
  const work = bookWorker(book, sheet);
  const over = ruleMatcher(book, sheet, work);
  const farOf = farSides(sheet);
  const cellAt = (row: number, column: number, { values, styles, notes }: Row): CellShown | null => {
    const stored = values[column - 1] ?? null;
    const style = styles[column - 1] ?? 0;
    const plain = work.value(stored, sheet, row, column);
    const text = shownText(book, plain, style);
    const formula = isFormula(stored) ? stored.formula : undefined;
    const typed =
      formula === undefined
        ? typedText(book, plain, style)
        : formula.startsWith("=")
          ? formula
          : `=${formula}`;
    const isNumber = typeof plain === "number";
    const worn = looks.number({ style, over: over(row, column), isNumber, far: farOf(row, column) });
    // Without a text a look shows nothing but its ground and its lines.
    const { fill, edges, diagonal } = looks.looks[worn ?? -1] ?? {};
    const look = text !== "" || (fill ?? edges ?? diagonal) !== undefined ? worn : undefined;
    const list = listAt(row, column);
    const note = notes?.get(column - 1)?.text;
    const link = cellLink(stored);
    const shown: CellShown = {
      text,
      ...(typed === text ? {} : { typed }),
      ...(look === undefined ? {} : { look }),
      ...(list === undefined ? {} : { list }),
      ...(note === undefined ? {} : { note }),
      ...(link === undefined ? {} : { link }),
      ...(isLocked(row, column) ? { locked: true } : {}),
    };
    return text === "" && Object.keys(shown).length === 1 ? null : shown;
  };
  return (number) => {
    const there = sheet.rows[number - 1];
    const row = there ?? EMPTY;
    const cells = Array.from({ length: sheet.maxColumns }, (_, index) => cellAt(number, index + 1, row));
    while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
    const pixels = there === undefined ? ROW_HEIGHT : rowSize(sheet, there, book.styles);
    if (cells.length === 0 && there === undefined) return undefined;
    const id = shownRowId(there);
    return {
      row: number,
      ...(id === undefined ? {} : { id }),
      ...(pixels === 0 ? { hidden: true } : pixels === ROW_HEIGHT ? {} : { height: pixels }),
      cells,
    };
  };
}
