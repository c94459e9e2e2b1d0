import type { Row, SheetModel } from "../../book/model/sheet-model.ts";
import type { StructureChange } from "../../book/model/structure-change.ts";
import type { Host } from "../../host.ts";
import type { CellState } from "./cell-state.ts";
import type { ShapeBack } from "./shape-back.ts";

/** A cell that somebody changed by hand. */
export interface CellChange {
  readonly sheet: SheetModel;
  readonly row: Row;
  /** From 1, and what had been done to the sheet's columns when it stood there. */
  readonly column: number;
  readonly since: readonly StructureChange[];
  readonly before: CellState;
  readonly after: CellState;
}

/** What somebody did by hand at one stroke, and how it is called when it is taken back: “gõ ô B3 của trang “Mốc””. */
export type Change = { readonly what: string } & (
  | { readonly cells: readonly CellChange[] }
  /** Rows, columns or tabs as such. */
  | { readonly shape: ShapeBack }
);

/** Somebody at the book. All windows of one person share this. */
export interface Person {
  readonly name: string;
  readonly host: Host;
  readonly undo: Change[];
  readonly redo: Change[];
  /** The windows whose calls run now, the inner one last. */
  readonly windows: string[];
  /** The question of a script that waits for this person. */
  asked: number | undefined;
}

/** More is kept by nobody's hand; an older stroke can no longer be taken back. */
const MOST_KEPT = 200;

/** Remembers a stroke; what was taken back before can no longer be done again. */
export function keepChange({ undo, redo }: Person, change: Change): void {
  undo.push(change);
  if (undo.length > MOST_KEPT) undo.shift();
  redo.length = 0;
}
