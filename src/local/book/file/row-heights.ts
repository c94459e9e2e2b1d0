import type { Sheet } from "hucre";
import { type StyleTable, styleOf } from "../model/cell-style.ts";
import { plainOf, type SheetModel } from "../model/sheet-model.ts";

/** Points of one line of Arial 10. */
const LINE = 12.75;
/** A taller row hides its neighbours; the rest of the text shows in the formula bar. */
const MOST_LINES = 8;
/** Marks a height as ours: no program and no hand sets a hundredth of a point. */
const OURS = 0.01;
const DEFAULT_WIDTH = 13;

/** Google grows a row with its wrapped text; Excel does so while one types, LibreOffice not when it opens a file. */
export function rowHeights(sheet: SheetModel, styles: StyleTable): Sheet["rowDefs"] {
  const defs = new Map(sheet.carrier.rowDefs ?? []);
  sheet.rows.forEach((row, index) => {
    const def = defs.get(index);
    if (def?.height !== undefined && !isOurs(def.height)) return;
    const lines = Math.min(MOST_LINES, row === undefined ? 1 : linesOf(sheet, row, styles));
    if (lines > 1) defs.set(index, { ...def, height: lines * LINE + OURS });
    else if (def !== undefined) defs.set(index, withoutHeight(def));
  });
  return defs;
}

type RowDef = NonNullable<ReturnType<NonNullable<Sheet["rowDefs"]>["get"]>>;

function withoutHeight({ height: _ours, ...def }: RowDef): RowDef {
  return def;
}

function isOurs(height: number): boolean {
  return Math.abs((height - OURS) / LINE - Math.round((height - OURS) / LINE)) < 1e-6;
}

function linesOf(
  sheet: SheetModel,
  row: NonNullable<SheetModel["rows"][number]>,
  styles: StyleTable,
): number {
  return row.values.reduce<number>((most, value, column) => {
    const text = plainOf(value);
    if (typeof text !== "string") return most;
    const { width, hidden } = sheet.carrier.columns?.[column] ?? {};
    const wraps = styleOf(styles, row.styles[column] ?? 0).alignment?.wrapText === true;
    if (!wraps || hidden === true) return most;
    const perLine = Math.max(1, width ?? DEFAULT_WIDTH);
    const lines = text
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
    return Math.max(most, lines);
  }, 1);
}
