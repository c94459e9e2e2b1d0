import type { GridPlace } from "../grid.ts";
import type { SheetCells } from "../sheet/sheet-cells.ts";
import { axis, type Line, lengthOf, placed } from "./axes.ts";
import { cellId } from "./draw-cell.ts";
import { drawHeads } from "./draw-heads.ts";
import { type DrawnColumns, rowDrawing } from "./draw-rows.ts";
import type { Frame } from "./frame.ts";

/** A tab drawn: the lines in sight as elements. */
export interface SheetView {
  /**
   * Draws what has to be there now. Until it is called first, what the frame showed before stays: a tab that is laid anew
   * is not blank while its rows are on their way.
   */
  paint(): void;
  /** These rows look otherwise; all of them without a list. */
  redraw(rows?: readonly number[]): void;
  resizedRows(rows: readonly number[]): void;
  /** Other lines are shown, or columns have other widths. */
  renew(): void;
  /** The element of a cell, where it is drawn. */
  element({ row, column }: GridPlace): HTMLElement | undefined;
  reveal(place: GridPlace): void;
  /** First and last row in sight. */
  inSight(): { readonly from: number; readonly to: number };
  /** Pixels that are left for rows below the frozen ones. */
  room(): number;
  close(): void;
}

export interface ShownLines {
  /** Numbers of the rows and columns that are shown, frozen ones too. */
  rows(): readonly number[];
  width(column: number): number;
  readonly filtered: () => ReadonlySet<number>;
  /** Which rows are in sight and around it; called with each painting. */
  seen(from: number, to: number): void;
  /** @param lines elements that were drawn anew */
  painted(lines: readonly HTMLElement[]): void;
}

const HEAD_HEIGHT = 24;

/** Draws a tab into the frame; what the frame showed before is gone with the first painting. */
export function sheetView(frame: Frame, cells: SheetCells, shown: ShownLines): SheetView {
  const { layout } = cells;
  const drawing = rowDrawing(cells);
  const drawn = new Map<number, { readonly made: HTMLElement; readonly columns: string }>();
  const stale = new Set<number>();
  const head = Math.max(40, 16 + String(layout.rows).length * 9);
  let frozenColumns: readonly Line[] = [];
  let frozenRows: readonly Line[] = [];
  let [topDrawn, firstDrawn] = ["", 0];
  let begun = false;
  let waiting = false;
  const soon = (): void => {
    if (waiting || !begun) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      paint();
    });
  };
  const { scroller } = frame;
  const changed = (scrolled: boolean): void => {
    if (scrolled && begun) paint();
    else soon();
  };
  const rows = axis({ scroller, horizontal: false, size: cells.height, changed });
  const columns = axis({ scroller, horizontal: true, size: shown.width, changed });

  let fresh: HTMLElement[] = [];
  const drawTop = (across: DrawnColumns, key: string): void => {
    const isOld = frozenRows.some(({ line }) => stale.has(line));
    if (key === topDrawn && !isOld) return;
    topDrawn = key;
    for (const { line } of frozenRows) stale.delete(line);
    const lines = [
      drawHeads(across, shown.filtered()),
      ...frozenRows.map((line, index) => drawing.draw(line, across, index === 0)),
    ];
    frame.top.replaceChildren(...lines);
    fresh.push(...lines);
  };
  const drawBody = (across: DrawnColumns, key: string): void => {
    const seen = rows.seen().filter(({ size }) => size > 0);
    const wanted = new Set(seen.map(({ line }) => line));
    for (const [row, { made }] of drawn) {
      if (wanted.has(row)) continue;
      made.remove();
      drawn.delete(row);
    }
    const top = seen[0]?.line ?? 0;
    // A merged block that begins above shows in the first row that is drawn, and no longer in the one that was first.
    if (top !== firstDrawn) for (const row of [top, firstDrawn]) if (drawing.isCut(row)) stale.add(row);
    firstDrawn = top;
    let before: HTMLElement | undefined;
    for (const line of seen) {
      const known = drawn.get(line.line);
      let made = known?.made;
      if (made === undefined || known?.columns !== key || stale.has(line.line)) {
        const again = drawing.draw(line, across, line.line === top);
        if (made === undefined) {
          if (before === undefined) frame.body.prepend(again);
          else before.after(again);
        } else made.replaceWith(again);
        made = again;
        fresh.push(again);
        stale.delete(line.line);
        drawn.set(line.line, { made, columns: key });
      }
      const at = `${line.start}px`;
      if (made.style.top !== at) made.style.top = at;
      before = made;
    }
    shown.seen(seen[0]?.line ?? 1, seen[seen.length - 1]?.line ?? 1);
  };
  const paint = (): void => {
    if (!begun) {
      begun = true;
      frame.top.replaceChildren();
      frame.body.replaceChildren();
    }
    const across: DrawnColumns = {
      frozen: frozenColumns,
      seen: columns.seen().filter(({ size }) => size > 0),
      head,
      width: shown.width,
    };
    const key = across.seen.map(({ line }) => line).join();
    frame.table.style.width = `${head + lengthOf(frozenColumns) + columns.total()}px`;
    frame.body.style.height = `${rows.total()}px`;
    drawTop(across, key);
    drawBody(across, key);
    const lines = fresh;
    fresh = [];
    shown.painted(lines);
  };
  const renew = (): void => {
    const all = shown.rows();
    const isFrozen = (row: number): boolean => row <= layout.frozen.rows;
    frozenRows = placed(
      all.filter((row) => isFrozen(row) && cells.height(row) > 0),
      cells.height,
    );
    const across = Array.from({ length: layout.columns }, (_, index) => index + 1);
    const isHeld = (column: number): boolean => column <= layout.frozen.columns && shown.width(column) > 0;
    frozenColumns = placed(across.filter(isHeld), shown.width);
    const lead = { rows: HEAD_HEIGHT + lengthOf(frozenRows), columns: head + lengthOf(frozenColumns) };
    rows.renew(
      all.filter((row) => !isFrozen(row)),
      lead.rows,
    );
    columns.renew(
      across.filter((column) => column > layout.frozen.columns),
      lead.columns,
    );
    frame.place.style.setProperty("--head", `${head}px`);
    redraw();
  };
  const redraw = (which?: readonly number[]): void => {
    for (const row of which ?? drawn.keys()) stale.add(row);
    if (which === undefined) topDrawn = "";
    soon();
  };
  frame.table.setAttribute("aria-rowcount", String(layout.rows + 1));
  frame.table.setAttribute("aria-colcount", String(layout.columns + 1));
  return {
    paint,
    redraw,
    resizedRows: (which) => {
      if (which.some((row) => row <= layout.frozen.rows)) renew();
      else rows.resized(which);
    },
    renew,
    element: ({ row, column }) => document.getElementById(cellId(row, column)) ?? undefined,
    reveal: ({ row, column }) => {
      rows.reveal(row);
      columns.reveal(column);
    },
    inSight: () => {
      const { scrollTop, clientHeight } = scroller;
      const lead = HEAD_HEIGHT + lengthOf(frozenRows);
      const seen = rows
        .seen()
        .filter(({ start, size }) => start + size > scrollTop && start < scrollTop + clientHeight - lead);
      return { from: seen[0]?.line ?? 1, to: seen[seen.length - 1]?.line ?? 1 };
    },
    room: () => scroller.clientHeight - HEAD_HEIGHT - lengthOf(frozenRows),
    close: () => {
      rows.close();
      columns.close();
    },
  };
}
