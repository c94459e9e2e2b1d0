import type { CellTyping } from "./cell-typing.ts";
import { fromHtml, toHtml } from "./clipboard/html-table.ts";
import { fromTsv, toTsv } from "./clipboard/tsv.ts";
import type { Desk } from "./desk.ts";
import type { OpenTab } from "./open-tab.ts";
import type { TypedRow } from "./send-typing.ts";

type Texts = readonly (readonly string[])[];

/** Rows and columns of the selected block that are in sight; a whole column ends with what holds something. */
function selected(desk: Desk, tab: OpenTab): { rows: readonly number[]; columns: readonly number[] } {
  const { top, bottom, left, right } = desk.block();
  const { ground } = tab;
  const isWhole = top === 1 && bottom === ground.rows;
  const last = isWhole ? Math.max(1, ground.end.row) : bottom;
  const across = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return {
    rows: tab.rowsShown().filter((row) => row >= top && row <= last && ground.isRowShown(row)),
    columns: across.filter(ground.isColumnShown),
  };
}

/** What was copied here last: what is typed to get it, behind what is read. */
let kept: { readonly tsv: string; readonly typed: Texts } | undefined;

/** Puts the selected block on the clipboard, as text and as a table. */
function copyBlock(desk: Desk, clipboard: DataTransfer): void {
  const tab = desk.tab();
  if (tab === undefined) return;
  const { rows, columns } = selected(desk, tab);
  const shown = rows.map((row) => columns.map((column) => tab.cells.text(row, column)));
  const tsv = toTsv(shown);
  clipboard.setData("text/plain", tsv);
  clipboard.setData("text/html", toHtml(shown));
  const typed = rows.map((row) =>
    columns.map((column) => {
      const cell = tab.cells.cell(row, column);
      // A formula would lead elsewhere from another cell: what it shows goes along.
      return cell?.typed === undefined || cell.typed.startsWith("=") ? (cell?.text ?? "") : cell.typed;
    }),
  );
  kept = { tsv, typed };
}

/** The rows that the clipboard holds. */
function held(clipboard: DataTransfer): Texts {
  const plain = clipboard.getData("text/plain");
  if (kept !== undefined && plain.replace(/\r\n/gu, "\n") === kept.tsv.replace(/\r\n/gu, "\n"))
    return kept.typed;
  const html = clipboard.getData("text/html");
  const table = html === "" ? undefined : fromHtml(html);
  return table ?? fromTsv(plain);
}

/**
 * Pastes what the clipboard holds from the active cell on: into rows in sight alone, past the end into new ones. A block
 * that goes several times into the selected one fills it.
 */
function pasteBlock(desk: Desk, clipboard: DataTransfer): void {
  const tab = desk.tab();
  if (tab === undefined) return;
  const texts = held(clipboard);
  const width = Math.max(...texts.map((line) => line.length));
  if (texts.length === 0 || width === 0) return;
  const block = desk.block();
  const { rows: chosen } = selected(desk, tab);
  const isTiled = chosen.length % texts.length === 0 && (block.right - block.left + 1) % width === 0;
  const [height, across] = isTiled
    ? [Math.max(chosen.length, texts.length), Math.max(block.right - block.left + 1, width)]
    : [texts.length, width];
  const inSight = tab.rowsShown().filter((row) => row >= block.top && tab.ground.isRowShown(row));
  const typed = Array.from({ length: height }, (_, down): TypedRow => {
    const row = inSight[down] ?? tab.ground.rows + 1 + down - inSight.length;
    const line = texts[down % texts.length] ?? [];
    const cells = Array.from({ length: across }, (__, right) => line[right % width] ?? "");
    return desk.typedRow(row, block.left, cells);
  });
  const last = typed[typed.length - 1]?.row ?? block.top;
  desk.select({
    at: { row: block.top, column: block.left },
    anchor: { row: block.top, column: block.left },
    edge: {
      row: Math.min(last, tab.ground.rows),
      column: Math.min(block.left + across - 1, tab.ground.columns),
    },
  });
  void desk.type(typed);
}

/** Empties the selected cells that hold something. */
export function clearBlock(desk: Desk): void {
  const tab = desk.tab();
  if (tab === undefined) return;
  const { rows, columns } = selected(desk, tab);
  void desk.type(filledRuns(desk, tab, rows, columns));
}

/** Runs of cells in a row that hold something, to be emptied; what is locked or empty between them stays. */
function filledRuns(
  desk: Desk,
  tab: OpenTab,
  rows: readonly number[],
  columns: readonly number[],
): readonly TypedRow[] {
  const isFull = (row: number, column: number): boolean => {
    const cell = tab.cells.cell(row, column);
    return (cell?.typed ?? cell?.text ?? "") !== "";
  };
  const runs: TypedRow[] = [];
  for (const row of rows) {
    let from: number | undefined;
    const last = columns[columns.length - 1] ?? 0;
    for (const column of columns) {
      if (isFull(row, column)) from ??= column;
      const goesOn = isFull(row, column + 1) && column < last && columns.includes(column + 1);
      if (from === undefined || goesOn) continue;
      runs.push(
        desk.typedRow(
          row,
          from,
          Array.from({ length: column - from + 1 }, () => ""),
        ),
      );
      from = undefined;
    }
  }
  return runs;
}

/** Ctrl+D: the first row of the block goes into those below it; of a single cell, the one above it into it. */
export function fillDown(desk: Desk): void {
  const tab = desk.tab();
  if (tab === undefined) return;
  const { rows } = selected(desk, tab);
  const { left, right } = desk.block();
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const above = tab.rowsShown().filter((row) => row < (rows[0] ?? 1) && tab.ground.isRowShown(row));
  const source = rows.length > 1 ? rows[0] : above[above.length - 1];
  if (source === undefined) return;
  const line = columns.map((column) => {
    const cell = tab.cells.cell(source, column);
    return cell?.typed === undefined || cell.typed.startsWith("=") ? (cell?.text ?? "") : cell.typed;
  });
  void desk.type(rows.filter((row) => row !== source).map((row) => desk.typedRow(row, left, line)));
}

/** Copies, cuts and pastes cells by the browser's own events, while nothing is being typed. */
export function listenToClipboard(
  desk: Desk,
  { typing }: Pick<CellTyping, "typing">,
  does: (deed: "clear") => void,
): void {
  const on = (name: "copy" | "cut" | "paste", act: (data: DataTransfer) => void): void =>
    typing.field.addEventListener(name, (event) => {
      if (typing.state !== "idle" || event.clipboardData === null) return;
      event.preventDefault();
      act(event.clipboardData);
    });
  on("copy", (data) => copyBlock(desk, data));
  on("cut", (data) => {
    copyBlock(desk, data);
    does("clear");
  });
  on("paste", (data) => pasteBlock(desk, data));
}
