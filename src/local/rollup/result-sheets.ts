import type { Cell, CellStyle, CellValue, SheetChart, WriteSheet } from "hucre";
import type { Totals } from "./totals.ts";

/** Excel holds so many letters in a cell. */
const LONGEST = 32_000;

const bold: CellStyle = { font: { bold: true } };
const heading: CellStyle = {
  font: { bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "D9E2F3" } },
  alignment: { wrapText: true, vertical: "center" },
};
const title: CellStyle = { font: { bold: true, size: 14 } };

/** Texts stay texts whatever they begin with: a cell of this file holds a formula only where one is written as such. */
const shown = (value: CellValue): CellValue =>
  typeof value === "string" && value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

const printed = {
  paperSize: "a4",
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const;

const footer = { oddFooter: "&CTrang &P/&N" } as const;

/** A sheet of one table: headings that stay in sight and repeat in print, arrows to filter by. */
export function tableSheet(name: string, { columns, rows }: Totals): WriteSheet {
  const cells = new Map<string, Partial<Cell>>(columns.map((_, at) => [`0,${at}`, { style: heading }]));
  const lines = [columns.map((column): CellValue => column.heading), ...rows.map((row) => row.map(shown))];
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: lines,
    cells,
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: `A1:${letters(columns.length - 1)}${lines.length}` },
    pageSetup: { ...printed, printTitlesRow: "$1:$1" },
    headerFooter: footer,
  };
}

/** A table of the first sheet: under a name, with a chart of some of its columns or none. */
export interface Block {
  readonly name: string;
  readonly totals: Totals;
  readonly charted: boolean;
}

/** What a chart stacks: all that is owed is one of these. */
const stacked: readonly (readonly [heading: string, colour: string])[] = [
  ["Đúng hạn", "70AD47"],
  ["Trễ hạn", "FFC000"],
  ["Còn thiếu", "C00000"],
  ["Chưa đến hạn", "A6A6A6"],
];

/** Rows that a chart takes. */
const CHART_ROWS = 18;

function chartOf({ name, totals }: Block, at: number, beside: number): SheetChart {
  const [from, to] = [at + 1, at + totals.rows.length];
  const range = (column: number): string => `$${letters(column)}$${from + 1}:$${letters(column)}$${to + 1}`;
  return {
    type: "bar",
    title: name,
    titleFontSize: 12,
    barGrouping: "stacked",
    gapWidth: 40,
    series: stacked.map(([series, color]) => ({
      name: series,
      color,
      categories: range(0),
      values: range(totals.columns.findIndex((column) => column.heading === series)),
    })),
    legend: "bottom",
    anchor: { from: { row: at, col: beside }, to: { row: at + CHART_ROWS, col: beside + 8 } },
  };
}

/** The first sheet: sentences, then tables one below the other, each with room for its chart beside it. */
export function overviewSheet(
  name: string,
  sentences: readonly string[],
  blocks: readonly Block[],
): WriteSheet {
  const lines: CellValue[][] = sentences.map((sentence) => [sentence]);
  const cells = new Map<string, Partial<Cell>>([["0,0", { style: title }]]);
  const charts: SheetChart[] = [];
  const widest = Math.max(...blocks.map(({ totals }) => totals.columns.length));
  for (const block of blocks) {
    const { totals } = block;
    lines.push([]);
    cells.set(`${lines.length},0`, { style: bold });
    lines.push([block.name]);
    const at = lines.length;
    for (const column of totals.columns.keys()) cells.set(`${at},${column}`, { style: heading });
    lines.push(totals.columns.map((column) => column.heading));
    for (const row of totals.rows) lines.push(row.map(shown));
    if (!block.charted || totals.rows.length === 0) continue;
    charts.push(chartOf(block, at, widest + 1));
    while (lines.length < at + CHART_ROWS) lines.push([]);
  }
  return {
    name,
    columns: [{ width: 44 }, ...Array.from({ length: widest - 1 }, () => ({ width: 12 }))],
    rows: lines,
    cells,
    charts,
    pageSetup: printed,
    headerFooter: footer,
  };
}
