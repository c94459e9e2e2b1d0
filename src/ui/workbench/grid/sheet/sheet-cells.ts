import type { CellShown, ChoiceList, RowShown, TabLayout } from "../../../../local/workbench/protocol.ts";

/** The cells of one tab as far as the server told of them. Rows and columns count from 1. */
export interface SheetCells {
  readonly layout: TabLayout;
  row(row: number): RowShown | undefined;
  cell(row: number, column: number): CellShown | undefined;
  /** The names that a cell takes. */
  list(row: number, column: number): ChoiceList | undefined;
  /** Names and looks may be others by now: those of this layout hold. */
  renewLists(layout: TabLayout): void;
  /** Whether rows point to looks or lists that are not known yet. */
  pointsBeyond(rows: readonly RowShown[]): boolean;
  /** What is read in a cell; "" for an empty one. */
  text(row: number, column: number): string;
  /** Pixels; 0 for a hidden row. */
  height(row: number): number;
  /** Takes in rows of the server; the answer are those that look otherwise now, and of them those of another height. */
  put(rows: readonly RowShown[]): {
    readonly changed: readonly number[];
    readonly resized: readonly number[];
  };
  /** Says what a cell holds before the server has answered; the row's other cells stay. */
  guess(row: number, column: number, text: string): void;
  /** Whether the row shows what was typed and not yet what the server made of it. */
  isGuessed(row: number): boolean;
  /** The last row and column that hold something. */
  readonly end: { readonly row: number; readonly column: number };
}

/** Pixels of a row that says nothing of its height. */
const ROW_HEIGHT = 24;

/** A tab of which no cell is known yet. */
export function sheetCells(layout: TabLayout): SheetCells {
  const rows = new Map<number, RowShown>();
  const heights = new Map<number, number>(layout.heights ?? []);
  let newest = layout;
  const guessed = new Set<number>();
  const end = { row: 0, column: 0 };
  const isFull = (cell: CellShown | null | undefined): boolean => (cell?.text ?? "") !== "";
  const cellAt = (row: number, column: number): CellShown | undefined =>
    rows.get(row)?.cells[column - 1] ?? undefined;
  const reach = (row: number, cells: RowShown["cells"]): void => {
    for (let column = cells.length; column > 0; column -= 1) {
      if (!isFull(cells[column - 1])) continue;
      end.row = Math.max(end.row, row);
      end.column = Math.max(end.column, column);
      return;
    }
  };
  return {
    layout,
    row: (row) => rows.get(row),
    cell: cellAt,
    list: (row, column) => {
      const list = cellAt(row, column)?.list;
      return list === undefined ? undefined : newest.lists[list];
    },
    renewLists: (told) => {
      newest = told;
    },
    pointsBeyond: (told) =>
      told.some((row) =>
        row.cells.some(
          (cell) => (cell?.look ?? -1) >= newest.looks.length || (cell?.list ?? -1) >= newest.lists.length,
        ),
      ),
    text: (row, column) => cellAt(row, column)?.text ?? "",
    height: (row) => heights.get(row) ?? ROW_HEIGHT,
    put: (told) => {
      const changed: number[] = [];
      const resized: number[] = [];
      for (const shown of told) {
        const { row, hidden, height, cells } = shown;
        if (!guessed.has(row) && JSON.stringify(rows.get(row)) === JSON.stringify(shown)) continue;
        changed.push(row);
        rows.set(row, shown);
        guessed.delete(row);
        reach(row, cells);
        const pixels = hidden === true ? 0 : (height ?? ROW_HEIGHT);
        if (pixels === (heights.get(row) ?? ROW_HEIGHT)) continue;
        heights.set(row, pixels);
        resized.push(row);
      }
      return { changed, resized };
    },
    guess: (row, column, text) => {
      const known = rows.get(row);
      const cells: (CellShown | null)[] = [...(known?.cells ?? [])];
      while (cells.length < column) cells.push(null);
      const { typed: _, link: __, ...kept } = cells[column - 1] ?? { text: "" };
      cells[column - 1] = { ...kept, text };
      rows.set(row, { ...(known ?? { row }), cells });
      guessed.add(row);
      reach(row, cells);
    },
    isGuessed: (row) => guessed.has(row),
    end,
  };
}
