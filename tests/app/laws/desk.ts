import type { Cell } from "../../../src/core/table/cell.ts";
import { cellText } from "../../../src/core/table/parse-cell.ts";
import type { MemoryOffice } from "../memory-office.ts";

/**
 * A book as a clerk sees it on the screen: she means this sheet, row or column, wherever it is by now and whatever it is
 * called. All are named by what they were when the desk was made, or by who put them in.
 */
export interface Desk {
  readonly office: MemoryOffice;
  /** The tab now. */
  tab(sheet: string): string;
  renameTab(sheet: string, name: string): void;
  /** The row's number now; undefined once it is deleted. */
  row(sheet: string, id: string): number | undefined;
  /** Gives the line that stands there now a name. */
  nameRow(sheet: string, row: number, id: string): void;
  /** The column's number now; undefined where it is not there yet. */
  column(sheet: string, header: string): number | undefined;
  renameColumn(sheet: string, header: string, name: string): void;
  /** What a row held when the desk was made, by header. */
  held(sheet: string, id: string): ReadonlyMap<string, Cell>;
}

/** @param first the office as it was when she sat down */
export function deskAt(office: MemoryOffice, first: MemoryOffice): Desk {
  const { book } = office;
  const tabs = new Map<string, string>();
  const headers = new Map<string, string>();
  const rows = new Map<string, readonly Cell[]>();
  const tab = (sheet: string): string => tabs.get(sheet) ?? sheet;
  const lines = (sheet: string): readonly (readonly Cell[])[] => book.hand.lines(tab(sheet));
  for (const sheet of book.sheetNames())
    for (const [index, line] of lines(sheet).entries()) rows.set(`${sheet}!${index + 1}`, line);
  return {
    office,
    tab,
    renameTab: (sheet, name) => {
      book.renameSheet(tab(sheet), name);
      tabs.set(sheet, name);
    },
    row: (sheet, id) => {
      const line = rows.get(`${sheet}!${id}`);
      const at = line === undefined ? -1 : lines(sheet).indexOf(line);
      return at < 0 ? undefined : at + 1;
    },
    nameRow: (sheet, row, id) => {
      const line = lines(sheet)[row - 1];
      if (line !== undefined) rows.set(`${sheet}!${id}`, line);
    },
    column: (sheet, header) => {
      const name = headers.get(`${sheet}!${header}`) ?? header;
      const at = (lines(sheet)[0] ?? []).findIndex((cell) => cellText(cell) === name);
      return at < 0 ? undefined : at + 1;
    },
    held: (sheet, id) => {
      const [header = []] = first.hand.lines(sheet);
      const line = first.hand.lines(sheet)[Number(id) - 1] ?? [];
      return new Map(header.map((cell, index) => [cellText(cell), line[index] ?? ""]));
    },
    renameColumn: (sheet, header, name) => void headers.set(`${sheet}!${header}`, name),
  };
}
