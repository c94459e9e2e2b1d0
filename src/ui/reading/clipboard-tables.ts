import type { Grid, GridCell, GridRow } from "../../core/forms/back/grid.ts";
import { clipboardLines } from "./clipboard-lines.ts";
import { isSilent } from "./clipboard-look.ts";

/** Merged further than this nobody merges; a page that says so is not obeyed. */
const MOST_MERGED = 200;

const spanOf = (cell: Element, name: "colspan" | "rowspan"): number => {
  const said = Number.parseInt(cell.getAttribute(name) ?? "1", 10);
  return Number.isNaN(said) ? 1 : Math.min(Math.max(said, 1), MOST_MERGED);
};

const textIn = (cell: Element): string =>
  clipboardLines(cell.innerHTML)
    .map(({ text }) => text)
    .join("\n");

const cellOf = (column: number, value: string, merged: GridCell["merged"]): GridCell => ({
  column,
  value,
  shows: "plain",
  formula: "",
  merged,
});

/** A merged cell speaks in its first column, and there for every row below it too, as it looks. */
function rowsOf(table: HTMLTableElement): readonly GridRow[] {
  /** By column: so many rows below are still under a merged cell, and its text. */
  const below = new Map<number, { left: number; readonly text: string }>();
  return [...table.rows].map((row, at): GridRow => {
    const cells: GridCell[] = [];
    let column = 1;
    const passMerged = (): void => {
      for (let open = below.get(column); open !== undefined; open = below.get(column)) {
        cells.push(cellOf(column, open.text, "below"));
        open.left -= 1;
        if (open.left === 0) below.delete(column);
        column += 1;
      }
    };
    for (const cell of [...row.cells].filter((each) => !isSilent(each))) {
      passMerged();
      const text = textIn(cell);
      const end = column + spanOf(cell, "colspan");
      const left = spanOf(cell, "rowspan") - 1;
      cells.push(cellOf(column, text, ""));
      for (let first = true; column < end; column++, first = false)
        if (left > 0) below.set(column, { left, text: first ? text : "" });
    }
    passMerged();
    return { at: at + 1, cells: cells.filter(({ value }) => value !== "") };
  });
}

/**
 * The tables in the HTML that Word, Excel or Sheets put into the clipboard, one sheet each; of tables inside one another the
 * inner ones. The HTML is only taken apart: nothing of it is run, loaded or shown.
 */
export function clipboardTables(html: string): readonly Grid[] {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  return [...body.querySelectorAll("table")]
    .filter((table) => table.querySelector("table") === null)
    .map(rowsOf)
    .map((rows, at) => ({
      name: `Bảng ${at + 1}`,
      hidden: false,
      rows: rows.filter(({ cells }) => cells.length > 0),
    }))
    .filter(({ rows }) => rows.length > 0);
}
