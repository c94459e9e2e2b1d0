import type { CellShown } from "../../../../local/workbench/protocol.ts";

/** Pixels of a merged block, from the cell that shows it: its first one, or where that is out of sight the first that is drawn. */
export interface MergedBlock {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
}

/** What a cell shows besides its content. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly width: number;
  /** Pixels from the left edge where it stays, for a frozen column. */
  readonly frozenAt: number | undefined;
  /** Of a merged block, in the cell that shows it: its size, and how far before this cell it begins. */
  readonly merged: MergedBlock | undefined;
  /** Under a merged block: holds its place alone. */
  readonly isCovered: boolean;
  /** Whether a long text may run on over the next cell. */
  readonly mayRunOn: boolean;
}

/** How the grid names the element of a cell. */
export const cellId = (row: number, column: number): string => `o-${row}-${column}`;

const classesOf = (cell: CellShown | undefined, place: CellPlace): string =>
  [
    "cell",
    place.frozenAt === undefined ? "" : "stays",
    place.isCovered ? "covered" : "",
    place.merged === undefined ? "" : "merged",
    cell === undefined || cell.text === "" ? "empty" : "",
    place.mayRunOn ? "runs-on" : "",
    cell?.look === undefined ? "" : `look-${cell.look}`,
    cell?.list === undefined ? "" : "listed",
    cell?.link === undefined ? "" : "linked",
    cell?.locked === true ? "locked" : "",
  ]
    .filter((name) => name !== "")
    .join(" ");

/** A new element for a cell; its text is set, never parsed. */
export function drawCell(cell: CellShown | undefined, place: CellPlace): HTMLElement {
  const made = document.createElement("div");
  made.className = classesOf(cell, place);
  made.id = cellId(place.row, place.column);
  made.setAttribute("role", place.isCovered ? "presentation" : "gridcell");
  if (!place.isCovered) made.setAttribute("aria-colindex", String(place.column + 1));
  if (cell?.locked === true) made.setAttribute("aria-readonly", "true");
  made.dataset["column"] = String(place.column);
  made.style.width = `${place.width}px`;
  if (place.frozenAt !== undefined) made.style.left = `${place.frozenAt}px`;
  if (cell === undefined || place.isCovered) return made;
  if (cell.note !== undefined) {
    const corner = document.createElement("span");
    corner.className = "corner-of-note";
    made.append(corner);
  }
  const { merged } = place;
  if (merged === undefined) {
    made.append(content(cell));
    return made;
  }
  const over = document.createElement("div");
  over.className = `over${cell.look === undefined ? "" : ` look-${cell.look}`}`;
  if (merged.left !== 0) over.style.left = `${merged.left}px`;
  if (merged.top !== 0) over.style.top = `${merged.top}px`;
  over.style.width = `${merged.width}px`;
  over.style.height = `${merged.height}px`;
  over.append(content(cell));
  made.append(over);
  return made;
}

function content({ text, link }: CellShown): Node {
  if (link === undefined) return document.createTextNode(text);
  const shown = document.createElement("span");
  shown.className = "link";
  shown.textContent = text;
  return shown;
}
