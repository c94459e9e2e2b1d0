import type { Row } from "../../book/model/sheet-model.ts";

/** What was typed into a cell last, at which window. */
export interface LastTyped {
  readonly window: string;
  readonly person: string;
  readonly text: string;
  readonly at: number;
}

/** Who typed what where, cell by cell; it goes with its row. */
export type TypedLast = WeakMap<Row, Map<number, LastTyped>>;
