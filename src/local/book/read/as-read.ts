import type { AsRead } from "../model/file-sheet.ts";
import type { SheetModel } from "../model/sheet-model.ts";

/** What a sheet holds besides its cells and notes, written out part by part. */
export function asRead({
  layout,
  validations,
  formats,
}: Pick<SheetModel, "layout" | "validations" | "formats">): AsRead {
  const { columns = [], merges = [], freezePane, showGridLines, tabColour = "", charts = [] } = layout;
  return {
    columns: JSON.stringify(columns),
    merges: JSON.stringify(merges),
    view: JSON.stringify([freezePane?.rows ?? 0, freezePane?.columns ?? 0, showGridLines ?? true]),
    tabColour,
    validations: JSON.stringify(validations.map(({ rects, rule }) => [rects, rule])),
    formats: JSON.stringify(formats.map(({ rects, formula, look }) => [rects, formula, look])),
    charts: JSON.stringify(charts),
  };
}
