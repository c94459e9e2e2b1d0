import { type StyleTable, styleOf } from "../model/cell-style.ts";
import type { Row, SheetModel } from "../model/sheet-model.ts";
import { plainOf } from "../model/stored.ts";

/** Points of one line of Arial 10. */
const LINE = 12.75;
/** A taller row hides its neighbours, and Excel has none above 32; the rest of the text shows in the formula bar. */
const MOST_LINES = 24;
const DEFAULT_WIDTH = 13;

/**
 * The height, in points, that a row needs for its wrapped text; undefined for one line. Google grows a row with its text;
 * Excel does so while one types, not when it opens a file.
 */
export function neededHeight(sheet: SheetModel, row: Row, styles: StyleTable): number | undefined {
  const lines = Math.min(MOST_LINES, linesOf(sheet, row, styles));
  return lines > 1 ? lines * LINE : undefined;
}

function linesOf({ layout }: SheetModel, row: Row, styles: StyleTable): number {
  return row.values.reduce<number>((most, value, column) => {
    const text = plainOf(value);
    if (typeof text !== "string") return most;
    const { width, hidden } = layout.columns?.[column] ?? {};
    const wraps = styleOf(styles, row.styles[column] ?? 0).alignment?.wrapText === true;
    if (!wraps || hidden === true) return most;
    const perLine = Math.max(1, width ?? DEFAULT_WIDTH);
    const lines = text
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
    return Math.max(most, lines);
  }, 1);
}
