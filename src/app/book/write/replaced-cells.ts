import type { Cell, WrittenCell } from "../../../core/table/cell.ts";
import { besideRows, type Stood } from "./beside-rows.ts";
import { same } from "./changed-cells.ts";
import type { Look } from "./look.ts";
import type { SheetChange } from "./sheet-change.ts";
import type { ChangedCell } from "./write-blocks.ts";

/**
 * The cells that change when these rows stand in place of all there are. Columns that a new row does not name, the
 * clerks' own among them, keep what stands beside the row of the same identity, or say what that says now, wherever row and column are. A column
 * in which anything changes is written as a whole, and links with any other: what a link leads to is not read back.
 */
export function replacedCells(
  look: Look,
  stood: Stood,
  { replaced: rows, beside: says }: Pick<SheetChange, "replaced" | "beside">,
): readonly ChangedCell[] {
  if (rows === undefined) return [];
  const { cells, at } = look;
  const width = cells[0]?.length ?? 0;
  const beside = besideRows(look, stood, rows, says);
  const lines = Array.from({ length: Math.max(rows.length, cells.length - 1) }, (_, index) => {
    const line: WrittenCell[] = Array.from(
      { length: width },
      (_unused, place): Cell => beside(index, place + 1),
    );
    for (const [key, cell] of Object.entries(rows[index] ?? {})) {
      const column = at.get(key);
      if (column !== undefined) line[column - 1] = cell;
    }
    return line;
  });
  const columns = Array.from({ length: width }, (_, index) => {
    const wanted = lines.map((line): WrittenCell => line[index] ?? "");
    return {
      column: index + 1,
      wanted,
      links: wanted.some((cell) => typeof cell === "object" && "to" in cell),
      changes: !wanted.every((cell, down) => same(cells[down + 1]?.[index] ?? "", cell)),
    };
  });
  const anyChanges = columns.some(({ changes }) => changes);
  return columns.flatMap(({ column, wanted, links, changes }) =>
    changes || (links && anyChanges) ? wanted.map((cell, down) => ({ row: down + 2, column, cell })) : [],
  );
}
