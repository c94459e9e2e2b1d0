import type { Cell } from "../core/table/cell.ts";
import { type Line, linesOf, type MemorySheet, put, toChange } from "./sheet.ts";

/** What a clerk does in the grid by hand. Rows and columns count from 1; notes and marks go along with their cells. */
export interface MemoryHand {
  type(sheet: string, row: number, column: number, cell: Cell): void;
  insertRows(sheet: string, before: number, count: number): void;
  deleteRows(sheet: string, first: number, count: number): void;
  /** Sorts all rows below the header. */
  sortRows(sheet: string, compare: (a: readonly Cell[], b: readonly Cell[]) => number): void;
  insertColumn(sheet: string, before: number): void;
  deleteColumn(sheet: string, column: number): void;
  /** Takes a column out and puts it in again at this number. */
  moveColumn(sheet: string, from: number, to: number): void;
  hide(sheet: string): void;
  /** What each row is known by, from row 1. */
  lines(sheet: string): readonly Line[];
}

/** Takes a column out of every line and puts one in; 0 for none to take out or put in. */
function changeColumns<T>(grid: T[][], taken: number, put: number, empty: T): void {
  for (const line of grid) {
    while (line.length < Math.max(taken, put)) line.push(empty);
    const out = taken === 0 ? [empty] : line.splice(taken - 1, 1);
    if (put > 0) line.splice(put - 1, 0, ...out);
  }
}

function changeMarks(marks: Map<number, string>, taken: number, put: number): void {
  const before = [...marks];
  marks.clear();
  for (const [column, mark] of before) {
    const left = taken > 0 && column > taken ? column - 1 : column;
    if (column !== taken) marks.set(put > 0 && left >= put ? left + 1 : left, mark);
    else if (put > 0) marks.set(put, mark);
  }
}

/** @param found the sheet of this name, which has to be there */
export function memoryHand(found: (sheet: string) => MemorySheet): MemoryHand {
  const named = (sheet: string): MemorySheet => toChange(found(sheet));
  const changeRows = (name: string, change: <T>(grid: T[], empty: () => T) => void): void => {
    const sheet = named(name);
    const { cells, notes } = sheet;
    const lines = linesOf(sheet);
    while (notes.length < cells.length) notes.push([]);
    change<Cell[]>(cells, () => []);
    change<string[]>(notes, () => []);
    change<Line>(lines, () => ({}));
  };
  const change = (name: string, taken: number, put: number): void => {
    const { cells, notes, marks } = named(name);
    changeColumns(cells, taken, put, "");
    changeColumns(notes, taken, put, "");
    changeMarks(marks, taken, put);
  };
  return {
    type: (name, row, column, cell) => put(named(name).cells, row, column, [[cell]], ""),
    insertRows: (name, before, count) =>
      changeRows(name, (grid, empty) => {
        while (grid.length < before - 1) grid.push(empty());
        grid.splice(before - 1, 0, ...Array.from({ length: count }, empty));
      }),
    deleteRows: (name, first, count) => changeRows(name, (grid) => void grid.splice(first - 1, count)),
    sortRows: (name, compare) => {
      const cells = [...found(name).cells];
      const order = cells.map((_, index) => index).slice(1);
      order.sort((a, b) => compare(cells[a] ?? [], cells[b] ?? []));
      changeRows(name, (grid, empty) => {
        const before = [...grid];
        grid.splice(1, grid.length, ...order.map((at) => before[at] ?? empty()));
      });
    },
    insertColumn: (name, before) => change(name, 0, before),
    deleteColumn: (name, column) => change(name, column, 0),
    moveColumn: (name, from, to) => change(name, from, to),
    hide: (name) => {
      named(name).hidden = true;
    },
    lines: (name) => linesOf(found(name)),
  };
}
