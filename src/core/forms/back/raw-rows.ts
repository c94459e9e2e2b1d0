import { type CellSaid, cellSaid, evenText, seenText } from "./cell-said.ts";
import type { FoundSheet } from "./find-sheet.ts";
import type { FormLayout } from "./form-layout.ts";
import type { GridCell } from "./grid.ts";

/** One reading of a column's cell; a column that was copied has two. */
export interface SaidCell extends CellSaid {
  /** As people see it. */
  readonly seen: string;
  /** Header of its column as the file shows it. */
  readonly header: string;
}

/** A row of a returned sheet before it is known which row of the sent sheet it is. */
export interface RawRow {
  /** From 1. */
  readonly at: number;
  readonly mark: string;
  readonly said: ReadonlyMap<string, readonly SaidCell[]>;
  readonly shown: Readonly<Record<string, string>>;
  /** Filled cells under headers that are none of the form's. */
  readonly strange: readonly { readonly header: string; readonly seen: string }[];
}

const NOTHING: CellSaid = { text: "" };

/** The text of a cell that only shows what its row is about, days as the form writes them. */
function shownText(cell: GridCell, column: FormLayout["columns"][number]): string {
  const said = cellSaid(cell, column);
  return said.text ?? seenText(cell);
}

/** The rows of a found sheet but its header, as their cells read. */
export function rawRows(
  { grid, header, mark, columns, headers }: FoundSheet,
  layout: FormLayout,
): readonly RawRow[] {
  const known = new Set([mark, ...[...columns.values()].flat()]);
  return grid.rows.flatMap((row): readonly RawRow[] => {
    if (row.at === header.at) return [];
    const at = new Map(row.cells.map((cell) => [cell.column, cell]));
    const said = new Map<string, readonly SaidCell[]>();
    const shown: Record<string, string> = {};
    for (const column of layout.columns) {
      const places = columns.get(column.key) ?? [];
      const [first] = places;
      if (first === undefined) continue;
      const cell = at.get(first);
      if (!column.fill) shown[column.key] = cell === undefined ? "" : shownText(cell, column);
      else
        said.set(
          column.key,
          places.map((place) => {
            const there = at.get(place);
            return {
              ...(there === undefined ? NOTHING : cellSaid(there, column)),
              // A formula that nobody worked out yet shows nothing, and something was typed all the same.
              seen: there === undefined ? "" : seenText(there) || there.formula,
              header: headers.get(place) ?? "",
            };
          }),
        );
    }
    const strange = row.cells.flatMap((cell) => {
      const seen = known.has(cell.column) ? "" : seenText(cell);
      return seen === "" ? [] : [{ header: headers.get(cell.column) ?? "", seen }];
    });
    const markCell = mark === 0 ? undefined : at.get(mark);
    // What stands above the header is the title of the sheet, unless it was sorted up there with its mark.
    const own = markCell === undefined || markCell.merged === "beside" ? "" : evenText(seenText(markCell));
    if (row.at < header.at && own === "" && filled(said) < 2) return [];
    return [{ at: row.at, mark: own, said, shown, strange }];
  });
}

/** How many columns that a unit may say are filled. */
export const filled = (said: RawRow["said"]): number =>
  [...said.values()].filter((readings) => readings.some(({ seen }) => seen !== "")).length;

/** What a row says in a column, the first of several readings; what it shows in one it may not say. */
export const readingOf = ({ said, shown }: RawRow, key: string): string => {
  const [first] = said.get(key) ?? [];
  return first === undefined ? (shown[key] ?? "") : (first.text ?? first.seen);
};
