import type { CellTyping } from "./cell-typing.ts";
import type { Desk } from "./desk.ts";
import { widenColumn } from "./grid-deeds.ts";
import { type Selection, single, uncovered } from "./sheet/selection.ts";

export interface MouseHooks {
  readonly cell: CellTyping;
  openMenu(at: { readonly left: number; readonly top: number }): void;
  /** The cell the pointer rests on, or none. */
  over(place: { readonly row: number; readonly column: number } | undefined): void;
  followLink(): void;
}

interface Hit {
  /** 0 for a head. */
  readonly row: number;
  readonly column: number;
}

/** The cell, or the head, under the pointer. */
function hitOf(target: EventTarget | null): Hit | undefined {
  if (!(target instanceof Element)) return undefined;
  const line = target.closest<HTMLElement>(".line");
  if (line === null) return undefined;
  const cell = target.closest<HTMLElement>("[data-column]");
  const isHead = target.closest(".row-head") !== null;
  if (cell === null && !isHead) return undefined;
  return { row: Number(line.dataset["row"] ?? 0), column: Number(cell?.dataset["column"] ?? 0) };
}

/** What a click on a cell or a head selects; with the one before it, up to it. */
function selectionOf(desk: Desk, { row, column }: Hit, extends_: boolean): Selection | undefined {
  const tab = desk.tab();
  if (tab === undefined) return undefined;
  const { ground, selection } = tab;
  const edge = { row: row === 0 ? ground.rows : row, column: column === 0 ? ground.columns : column };
  if (extends_) return { ...selection, edge };
  const first = { row: row === 0 ? 1 : row, column: column === 0 ? 1 : column };
  if (row > 0 && column > 0) return single(uncovered(first, ground.merges));
  const { from } = tab.view.inSight();
  return { at: row === 0 ? { ...first, row: Math.min(from, ground.rows) } : first, anchor: first, edge };
}

/** Pixels at the right edge of a cell that show its list. */
const ARROW = 16;
/** Narrower than this a column cannot be found again. */
const NARROWEST = 24;

function dragWidth(desk: Desk, head: HTMLElement, startX: number): void {
  const column = Number(head.dataset["column"]);
  const before = head.offsetWidth;
  const move = (event: PointerEvent): void => {
    head.style.width = `${Math.max(NARROWEST, before + event.clientX - startX)}px`;
  };
  const end = (event: PointerEvent): void => {
    document.removeEventListener("pointermove", move);
    const pixels = Math.max(NARROWEST, Math.round(before + event.clientX - startX));
    if (pixels !== before) widenColumn(desk, column, pixels);
  };
  document.addEventListener("pointermove", move);
  document.addEventListener("pointerup", end, { once: true });
}

/** Lets the table answer to the pointer: select, drag, double click, the menu, widths. */
export function listenToMouse(desk: Desk, { cell, openMenu, over, followLink }: MouseHooks): void {
  const { table } = desk.frame;
  table.addEventListener("pointerdown", (event) => {
    const { target } = event;
    if (event.button !== 0 || !(target instanceof Element)) return;
    const head = target.closest<HTMLElement>(".column-head");
    // The field keeps the keyboard.
    event.preventDefault();
    if (head !== null && target.closest(".grip") !== null) {
      dragWidth(desk, head, event.clientX);
      return;
    }
    const hit = hitOf(target);
    const chosen = hit === undefined ? undefined : selectionOf(desk, hit, event.shiftKey);
    if (hit === undefined || chosen === undefined) return;
    desk.select(chosen);
    desk.focus();
    if (target.closest(".link") !== null && !event.shiftKey) return;
    const { anchor } = chosen;
    const drag = (moved: PointerEvent): void => {
      const now = hitOf(document.elementFromPoint(moved.clientX, moved.clientY));
      const tab = desk.tab();
      if (now === undefined || tab === undefined) return;
      const edge = {
        row: hit.row === 0 ? tab.ground.rows : Math.max(1, now.row),
        column: hit.column === 0 ? tab.ground.columns : Math.max(1, now.column),
      };
      if (edge.row !== tab.selection.edge.row || edge.column !== tab.selection.edge.column)
        desk.select({ at: tab.selection.at, anchor, edge });
    };
    document.addEventListener("pointermove", drag);
    document.addEventListener("pointerup", () => document.removeEventListener("pointermove", drag), {
      once: true,
    });
  });
  // Some programs that read a screen click without a pointer; the field keeps the keyboard.
  table.addEventListener("mousedown", (event) => event.preventDefault());
  table.addEventListener("click", ({ target, shiftKey, clientX }) => {
    if (!(target instanceof Element) || shiftKey) return;
    if (target.closest(".link") !== null) followLink();
    const right = target.closest(".listed")?.getBoundingClientRect().right;
    if (right !== undefined && clientX > right - ARROW) cell.offer();
  });
  table.addEventListener("dblclick", ({ target }) => {
    const hit = hitOf(target);
    if (hit !== undefined && hit.row > 0 && hit.column > 0 && !cell.offer()) cell.enter();
  });
  table.addEventListener("contextmenu", (event) => {
    const hit = hitOf(event.target);
    const tab = desk.tab();
    if (hit === undefined || tab === undefined) return;
    event.preventDefault();
    const { top, bottom, left, right } = desk.block();
    const isRowIn = hit.row === 0 || (hit.row >= top && hit.row <= bottom);
    const isColumnIn = hit.column === 0 || (hit.column >= left && hit.column <= right);
    const chosen = isRowIn && isColumnIn ? undefined : selectionOf(desk, hit, false);
    if (chosen !== undefined) desk.select(chosen);
    const around = desk.frame.place.getBoundingClientRect();
    openMenu({ left: event.clientX - around.left, top: event.clientY - around.top });
  });
  table.addEventListener("pointerover", ({ target }) => {
    const hit = hitOf(target);
    over(hit !== undefined && hit.row > 0 && hit.column > 0 ? hit : undefined);
  });
  table.addEventListener("pointerleave", () => over(undefined));
}
