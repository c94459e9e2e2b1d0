import type { Block } from "../../../local/workbench/protocol.ts";
import type { GridDeps, GridPlace } from "./grid.ts";
import type { OpenTab } from "./open-tab.ts";
import type { TypedRow } from "./send-typing.ts";
import type { Selection } from "./sheet/selection.ts";
import type { Frame } from "./shown/frame.ts";

/** What keys, mouse and menus work on. */
export interface Desk {
  readonly deps: GridDeps;
  readonly frame: Frame;
  tab(): OpenTab | undefined;
  /** Selects, ends what was being typed, and brings the moved end into sight. */
  select(selection: Selection): void;
  /** The selected block, merged cells as a whole. */
  block(): Block;
  /** Ends typing and sends it. */
  commit(): void;
  /** Done once the server has answered all that was typed. */
  settled(): Promise<void>;
  /** Types texts from a cell on, in the rows that are in sight; one text list for each row. */
  type(rows: readonly TypedRow[]): Promise<boolean>;
  /** A row as it is shown now, to be typed into. */
  typedRow(row: number, column: number, texts: readonly string[]): TypedRow;
  /** Where a cell stands in the window around the cells, in pixels; undefined where it is not drawn. */
  rect(
    place: GridPlace,
  ):
    | { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
    | undefined;
  /** Gives the keyboard back to the cells. */
  focus(): void;
}
