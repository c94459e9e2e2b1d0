import type { SheetChart } from "hucre";
import { rectName } from "../../book/model/a1.ts";
import { storedAt } from "../../book/model/cells.ts";
import type { Rect } from "../../book/model/rect.ts";
import type { SheetModel } from "../../book/model/sheet-model.ts";
import { plainOf } from "../../book/model/stored.ts";
import { fileColour } from "./colour.ts";

/** A chart as the script describes it. */
export interface ChartDraft {
  readonly ranges: Rect[];
  headers: number;
  at: { readonly row: number; readonly column: number };
  readonly options: Map<string, unknown>;
}

const KNOWN = new Set(["title", "isStacked", "colors", "legend.position", "width", "height"]);
/** Pixels of a row as Sheets makes it, and of a column without a width of its own. */
const ROW = 21;
const COLUMN = 100;
/** About 7 pixels for each character of a column's width (sheet-view.ts). */
const CHARACTER = 7;

/** First column after the chart, from 0. */
function rightEdge(sheet: SheetModel, from: number, width: number): number {
  let column = from;
  for (let left = width; left > 0; column += 1) {
    const own = sheet.layout.columns?.[column]?.width;
    left -= own === undefined ? COLUMN : own * CHARACTER + 5;
  }
  return column;
}

/**
 * The chart as the file has it: the first column holds the names of the bars, each other column is a series named by
 * its heading. A sentence where the host cannot draw what was asked.
 */
export function fileChart(
  sheet: SheetModel,
  { ranges, headers, at, options }: ChartDraft,
): SheetChart | string {
  const unknown = [...options.keys()].find((option) => !KNOWN.has(option));
  if (unknown !== undefined) return `chưa có trong máy chủ cục bộ: biểu đồ có ${unknown}`;
  const [labels, ...more] = ranges;
  if (labels === undefined || headers !== 1)
    return "chưa có trong máy chủ cục bộ: biểu đồ không có dòng tiêu đề";
  const columns = [labels, ...more].flatMap((rect) =>
    Array.from({ length: rect.right - rect.left + 1 }, (_, index) => ({
      ...rect,
      left: rect.left + index,
      right: rect.left + index,
    })),
  );
  // Excel knows only fixed references in charts.
  const below = (rect: Rect): string =>
    rectName({ ...rect, top: rect.top + 1 }).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  const [names, ...values] = columns;
  const colours = options.get("colors");
  const legend = options.get("legend.position");
  const [from, width, height] = [
    { row: at.row - 1, col: at.column - 1 },
    Number(options.get("width") ?? 600),
    Number(options.get("height") ?? 371),
  ];
  return {
    type: "bar",
    title: String(options.get("title") ?? ""),
    titleFontSize: 12,
    barGrouping: options.get("isStacked") === true ? "stacked" : "clustered",
    gapWidth: 40,
    series: values.map((rect, index) => {
      const colour = Array.isArray(colours) ? fileColour(String(colours[index])) : undefined;
      return {
        name: String(plainOf(storedAt(sheet, rect.top, rect.left)) ?? ""),
        values: below(rect),
        ...(names === undefined ? {} : { categories: below(names) }),
        ...(colour === undefined ? {} : { color: colour }),
      };
    }),
    legend: legend === "none" ? false : "bottom",
    // Sheets draws the first row at the top and begins bars at zero; Excel begins at the bottom, LibreOffice anywhere.
    axes: { x: { reverse: true, labelFontSize: 8 }, y: { labelFontSize: 8, scale: { min: 0 } } },
    legendFontSize: 8,
    anchor: {
      from,
      to: { row: from.row + Math.ceil(height / ROW), col: rightEdge(sheet, from.col, width) },
    },
  };
}
