import { shiftFormula } from "../edit/formula-shift.ts";
import { moveLine } from "../edit/grid-change.ts";
import { sheetsLeadingTo } from "../edit/leading-sheets.ts";
import { changedFormula, linesMoved } from "../edit/structure.ts";
import type { Book } from "../model/book-model.ts";
import type { Row, SheetModel } from "../model/sheet-model.ts";
import { type FormulaCell, isFormula, type Stored } from "../model/stored.ts";
import type { LeftPart } from "./hanging-parts.ts";
import { type Lines, opposite } from "./taken-lines.ts";

interface Place {
  readonly row: Row;
  /** From 0. */
  readonly index: number;
  /** The sheet it stands on. */
  readonly home: SheetModel;
  readonly cell: FormulaCell;
}

const isSame = (a: Stored | undefined, b: Stored | undefined): boolean =>
  isFormula(a) && isFormula(b) && a.formula === b.formula && a.attributes === b.attributes;

function formulasOf(book: Book, sheet: SheetModel): readonly Place[] {
  return sheetsLeadingTo(book, sheet.name).flatMap((home) =>
    home.rows.flatMap((row) =>
      (row?.values ?? []).flatMap((cell, index): readonly Place[] =>
        row !== undefined && isFormula(cell) ? [{ row, index, home, cell }] : [],
      ),
    ),
  );
}

/**
 * Remembers all formulas that may lead to a sheet.
 * @returns what tells, once these lines have moved, which of them would not be what they were when the lines only move back;
 * those on lines that are gone are none
 */
export function watchFormulas(book: Book, sheet: SheetModel, lines: Lines): () => readonly LeftPart[] {
  const before = formulasOf(book, sheet);
  const back = linesMoved({ ...opposite(lines), inherit: false });
  return () =>
    before.flatMap(({ row, index, home, cell }): readonly LeftPart[] => {
      const moves = home === sheet && lines.axis === "column";
      const column = moves ? moveLine(index + 1, { ...lines, inherit: false }) : index + 1;
      const left = column === undefined ? undefined : row.values[column - 1];
      if (column === undefined || !isFormula(left)) return [];
      const moved = changedFormula(left, (text) => shiftFormula(text, home.name, sheet.name, back));
      if (isSame(moved, cell)) return [];
      return [
        {
          isAsLeft: () => isSame(row.values[column - 1], left),
          restore: () => {
            row.values[index] = cell;
          },
        },
      ];
    });
}
