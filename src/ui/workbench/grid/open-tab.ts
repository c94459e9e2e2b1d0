import type { RowShown, TabLayout } from "../../../local/workbench/protocol.ts";
import type { GridDeps } from "./grid.ts";
import { isLeft, noFilter, type RowFilter, shownRows } from "./sheet/filter-rows.ts";
import { type RowLoader, rowLoader } from "./sheet/load-rows.ts";
import type { Ground } from "./sheet/move.ts";
import { type Selection, single } from "./sheet/selection.ts";
import { type SheetCells, sheetCells } from "./sheet/sheet-cells.ts";
import type { Frame } from "./shown/frame.ts";
import { type SheetView, sheetView } from "./shown/sheet-view.ts";

/** The tab that is shown: its cells, how they are drawn, what is selected. */
export interface OpenTab {
  readonly id: number;
  readonly cells: SheetCells;
  readonly loader: RowLoader;
  readonly view: SheetView;
  readonly ground: Ground;
  selection: Selection;
  /** Whether the clerk stays in his row, wherever it goes: not behind an insertion of his own, which he stands in then. */
  followsRow: boolean;
  /** Rows put out of sight in this window, by what their cells say. */
  filter: RowFilter;
  /** Numbers of the rows in sight, from the first to the last. */
  rowsShown(): readonly number[];
  /** Pixels of a column. */
  width(column: number): number;
  /** Draws a column so many pixels wide. */
  widen(column: number, pixels: number): void;
  /** Takes in what the server told of rows. */
  take(rows: readonly RowShown[]): void;
  /** Asks anew for the rows in sight, and for others once they come into sight. */
  stale(): void;
  /** Asks anew which names cells take: another tab may have got one. */
  renewLists(): Promise<void>;
  /** Asks anew for rows; those that hold nothing come back empty. */
  refresh(rows: readonly number[]): Promise<void>;
  close(): void;
}

interface TabWorld {
  readonly frame: Frame;
  readonly deps: GridDeps;
  painted(lines: readonly HTMLElement[]): void;
  /** Looks became known. */
  dress(layout: TabLayout): void;
}

/** Opens a tab over the frame. */
export function openTab(layout: TabLayout, { frame, deps, painted, dress }: TabWorld): OpenTab {
  const { id } = layout;
  const cells = sheetCells(layout);
  const widths = [...layout.widths];
  let known: readonly number[] | undefined;
  const rowsShown = (): readonly number[] => {
    known ??= shownRows(cells, tab.filter);
    return known;
  };
  const ask = async (from: number, to: number): Promise<readonly RowShown[]> => {
    const answer = await deps.call("rows", { sheet: id, from, to });
    if (answer.ok) return answer.value.rows;
    deps.say(answer.message);
    return [];
  };
  const take = (rows: readonly RowShown[]): void => {
    const { changed, resized } = cells.put(rows);
    if (tab.filter.columns.size > 0) known = undefined;
    if (resized.length > 0) view.resizedRows(resized);
    view.redraw(changed);
    if (cells.pointsBeyond(rows)) void renewLists();
  };
  const renewLists = async (): Promise<void> => {
    const answer = await deps.call("layout", { sheet: id });
    if (!answer.ok) return;
    cells.renewLists(answer.value);
    dress(answer.value);
  };
  const loader = rowLoader({ rows: layout.rows, ask, came: take });
  const width = (column: number): number => widths[column - 1] ?? 0;
  const view = sheetView(frame, cells, {
    rows: rowsShown,
    width,
    filtered: () => new Set(tab.filter.columns.keys()),
    seen: (from, to) => loader.want(from, to),
    painted,
  });
  const ground: Ground = {
    rows: layout.rows,
    columns: layout.columns,
    merges: layout.merges,
    end: cells.end,
    isRowShown: (row) => cells.height(row) > 0 && isLeft(cells, tab.filter, row),
    isColumnShown: (column) => width(column) > 0,
    isFull: (row, column) => cells.text(row, column) !== "",
  };
  let filter = noFilter;
  const tab: OpenTab = {
    id,
    cells,
    loader,
    view,
    ground,
    selection: single({ row: 1, column: 1 }),
    followsRow: true,
    get filter() {
      return filter;
    },
    set filter(next) {
      filter = next;
      known = undefined;
      view.renew();
    },
    rowsShown,
    width,
    widen: (column, pixels) => {
      widths[column - 1] = pixels;
      view.renew();
    },
    take,
    stale: () => {
      loader.stale();
      // A painting asks for what is in sight.
      view.redraw([]);
    },
    renewLists,
    refresh: async (rows) => {
      const from = Math.min(...rows);
      const to = Math.max(...rows);
      const told = await deps.call("rows", { sheet: id, from, to });
      if (!told.ok) return;
      const byRow = new Map(told.value.rows.map((row) => [row.row, row]));
      take(rows.map((row) => byRow.get(row) ?? { row, cells: [] }));
    },
    close: () => {
      loader.stop();
      view.close();
    },
  };
  view.renew();
  return tab;
}
