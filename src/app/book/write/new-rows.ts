import type { WrittenCell } from "../../../core/table/cell.ts";
import { cellText } from "../../../core/table/parse-cell.ts";
import { shownText } from "./changed-cells.ts";
import type { Look } from "./look.ts";
import type { NewRow } from "./sheet-change.ts";
import { type Standing, textsOf } from "./standing-rows.ts";
import type { ChangedCell } from "./write-blocks.ts";

/** How far to the right new rows are written: over all columns, or as far as any row names one. */
export const widthOf = (at: Look["at"], rows: readonly NewRow[], narrow: boolean): number =>
  Math.max(
    0,
    ...[...at].flatMap(([key, column]) => (!narrow || rows.some((row) => key in row) ? [column] : [])),
  );

/** The rows as lines of a sheet from column A on, each value under its own column. */
export function linesOf(
  at: Look["at"],
  rows: readonly NewRow[],
  width: number,
): readonly (readonly WrittenCell[])[] {
  return rows.map((row) => {
    const line = Array.from({ length: width }, (): WrittenCell => "");
    for (const [key, column] of at) if (column <= width) line[column - 1] = row[key] ?? "";
    return line;
  });
}

/** The cells that put rows which went astray under their own columns, where they stand; what was typed since stays. */
export function straightened(astray: Standing["astray"], after: Look): readonly ChangedCell[] {
  return astray.flatMap(({ row, at }) => {
    const line = (after.cells[at - 1] ?? []).map((cell) => cellText(cell));
    const ours = new Set(["", ...textsOf(after.table, row)]);
    const right = new Map([...after.at].map(([key, column]) => [column, row[key] ?? ""]));
    const left = textsOf(after.table, row);
    const cells = new Map<number, WrittenCell>();
    line.forEach((text, index) => {
      const found = left.indexOf(text);
      if (found < 0 || text === shownText(right.get(index + 1) ?? "")) return;
      left.splice(found, 1);
      cells.set(index + 1, "");
    });
    for (const [column, cell] of right) if (ours.has(line[column - 1] ?? "")) cells.set(column, cell);
    return [...cells].map(([column, cell]) => ({ row: at, column, cell }));
  });
}
