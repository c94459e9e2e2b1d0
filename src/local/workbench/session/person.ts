import type { Row, SheetModel } from "../../book/model/sheet-model.ts";
import type { Host } from "../../host.ts";
import type { CellState } from "./cell-state.ts";

/** A cell that somebody changed by hand. */
export interface CellChange {
  readonly sheet: SheetModel;
  readonly row: Row;
  /** From 1. */
  readonly column: number;
  readonly before: CellState;
  readonly after: CellState;
}

/** What somebody did by hand at one stroke, and how it is called when it is taken back: “gõ ô B3 của trang “Mốc””. */
export interface Change {
  readonly what: string;
  readonly cells: readonly CellChange[];
}

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
