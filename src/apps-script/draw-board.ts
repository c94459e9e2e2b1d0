import type { Board, BoardBlock, BoardCell, BoardChart } from "../core/table/board.ts";
import type { BoardLook } from "../core/table/board-look.ts";
import { type CellCodec, needsApostrophe } from "./cells.ts";
import { core } from "./core.ts";
import type { GoogleRange, GoogleSheet, GoogleSpreadsheet, GoogleSpreadsheetApp } from "./surface.ts";

/** The sheet, empty and large enough. Dropdowns go too: one that refuses would fail the whole write. */
function emptySheet(book: GoogleSpreadsheet, board: Board): GoogleSheet {
  const there = book.getSheetByName(board.sheet);
  const sheet = there ?? book.insertSheet(board.sheet, board.position);
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const [high, wide] = [board.rows.length, board.widths.length];
  if (high > rows) sheet.insertRowsAfter(rows, high - rows);
  if (wide > columns) sheet.insertColumnsAfter(columns, wide - columns);
  if (there === null) return sheet;
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  const whole = sheet.getRange(1, 1, Math.max(rows, high), Math.max(columns, wide));
  // A value written into the covered part of merged cells is lost without a word.
  whole.breakApart();
  whole.setDataValidation(null);
  sheet.clear();
  sheet.clearNotes();
  return sheet;
}

function formatOf({ value, format }: BoardCell): string {
  if (format !== undefined) return format;
  if (typeof value === "object") return "dd/mm/yyyy";
  // Plain text, or the name “1/2” would become a day; but there the codec's apostrophe would show.
  return typeof value === "string" && !needsApostrophe(value) ? "@" : "#,##0";
}

function address({ row, column, rows, columns }: BoardBlock): string {
  return `${core().columnLetters(column)}${row}:${core().columnLetters(column + columns - 1)}${row + rows - 1}`;
}

/** The rows above the block whose cells their text tells; all, where there is none. */
const paintedRows = ({ rows, told }: Board): number =>
  told === undefined ? rows.length : told.block.row - 1;

/**
 * One call for each kind of look, with a table as large as the range: cell by cell would be a hundred times slower. Below
 * these rows everything is text, and its looks come by tone (`paint`): tables of looks cost as much as reading ten
 * times the cells.
 */
function fill(sheet: GoogleSheet, board: Board, codec: CellCodec): void {
  const { boardLooks } = core();
  const { rows } = board;
  const [high, wide] = [paintedRows(board), board.widths.length];
  const table = <T>(of: (cell: BoardCell, look: BoardLook) => T): T[][] =>
    rows.slice(0, high).map((line) => line.map((cell) => of(cell, boardLooks[cell.tone])));
  const [top, all] = [sheet.getRange(1, 1, high, wide), sheet.getRange(1, 1, rows.length, wide)];
  all.setNumberFormat("@");
  all.setFontColor(boardLooks.plain.colour);
  top.setNumberFormats(table(formatOf));
  const guarded = rows.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      row < high || formatOf(cell) === "@"
        ? []
        : [address({ row: row + 1, column: column + 1, rows: 1, columns: 1 })],
    ),
  );
  if (guarded.length > 0) sheet.getRangeList(guarded).setNumberFormat("#,##0");
  all.setValues(codec.write(rows.map((line) => line.map(({ value }) => value))));
  top.setBackgrounds(table((_, look) => look.background));
  top.setFontColors(table((_, look) => look.colour));
  top.setFontWeights(table((_, look) => (look.bold ? "bold" : "normal")));
  all.setVerticalAlignment("middle");
}

/**
 * The looks of what stands below the painted rows: what the text tells by conditional formats, the rest by lists of
 * blocks. A sheet just cleared is white and not bold.
 */
function paint(app: GoogleSpreadsheetApp, sheet: GoogleSheet, board: Board): void {
  const { boardLooks, blocksByTone, columnLetters, openingFormulas } = core();
  for (const [tone, blocks] of blocksByTone(board, paintedRows(board) + 1)) {
    const [look, list] = [boardLooks[tone], sheet.getRangeList(blocks.map(address))];
    if (look.background !== boardLooks.plain.background) list.setBackground(look.background);
    if (look.colour !== boardLooks.plain.colour) list.setFontColor(look.colour);
    if (look.bold) list.setFontWeight("bold");
  }
  const { told } = board;
  const rules =
    told === undefined
      ? []
      : openingFormulas(told, `${columnLetters(told.block.column)}${told.block.row}`).map(
          ({ formula, tone }) =>
            app
              .newConditionalFormatRule()
              .whenFormulaSatisfied(formula)
              .setBackground(boardLooks[tone].background)
              .setFontColor(boardLooks[tone].colour)
              .setBold(boardLooks[tone].bold)
              .setRanges([sheet.getRange(address(told.block))])
              .build(),
        );
  sheet.setConditionalFormatRules(rules);
}

/** What whole blocks share. A sheet just cleared does not wrap, so that lines outside the tables run on. */
function shape(app: GoogleSpreadsheetApp, sheet: GoogleSheet, { rows, widths, tables }: Board): void {
  // The wide first column reads from the left; numbers, days and states stand in the middle of theirs.
  sheet.getRange(1, 1, rows.length, 1).setHorizontalAlignment("left");
  sheet.getRange(1, 2, rows.length, widths.length - 1).setHorizontalAlignment("center");
  for (const [tone, points] of core().boardSizes) {
    const cells = rows.flatMap(([first], index) => (first?.tone === tone ? [`A${index + 1}`] : []));
    if (cells.length > 0) sheet.getRangeList(cells).setFontSize(points);
  }
  if (tables.length === 0) return;
  const blocks = sheet.getRangeList(tables.map(address));
  blocks.setWrap(true);
  blocks.setBorder(true, true, true, true, true, true, core().tableLine, app.BorderStyle.SOLID);
}

/** Neighbouring columns of one width in one call. */
function setWidths(sheet: GoogleSheet, widths: readonly number[]): void {
  let first = 0;
  widths.forEach((width, index) => {
    if (widths[index + 1] === width) return;
    sheet.setColumnWidths(first + 1, index - first + 1, width);
    first = index + 1;
  });
}

function drawChart(sheet: GoogleSheet, chart: BoardChart): void {
  const rangeOf = ({ row, column, rows, columns }: BoardBlock): GoogleRange =>
    sheet.getRange(row, column, rows, columns);
  const built = sheet
    .newChart()
    .asBarChart()
    .addRange(rangeOf(chart.labels))
    .addRange(rangeOf(chart.values))
    .setNumHeaders(1)
    .setPosition(chart.at.row, chart.at.column, 0, 0)
    .setOption("title", chart.title)
    .setOption("isStacked", chart.stacked)
    .setOption("colors", [...chart.colours])
    .setOption("legend.position", chart.stacked ? "bottom" : "none")
    .setOption("width", chart.width)
    .setOption("height", chart.height)
    .build();
  sheet.insertChart(built);
}

/**
 * Draws the board anew. Service calls: a constant, whatever its size. Sheets lets no script choose paper or
 * orientation; fixed columns and frozen rows are all that a script can do for the print
 * (https://developers.google.com/apps-script/reference/spreadsheet/sheet).
 */
export function drawBoard(
  app: GoogleSpreadsheetApp,
  book: GoogleSpreadsheet,
  board: Board,
  codec: CellCodec,
): void {
  const sheet = emptySheet(book, board);
  fill(sheet, board, codec);
  paint(app, sheet, board);
  shape(app, sheet, board);
  setWidths(sheet, board.widths);
  sheet.setFrozenRows(board.frozenRows);
  sheet.setHiddenGridlines(true);
  sheet.setTabColor(board.tabColour);
  for (const chart of board.charts) drawChart(sheet, chart);
}
