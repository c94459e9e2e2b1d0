import type { Cell } from "../../../src/core/table/cell.ts";
import { cellText } from "../../../src/core/table/parse-cell.ts";
import type { Line } from "../../../src/memory/sheet.ts";
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
  /** The same desk at this moment, in a book of its own from now on. */
  twin(): Desk;
}

/** What a clerk calls things: `sheet!name` to what it is in the book. */
interface Names {
  readonly tabs: Map<string, string>;
  readonly headers: Map<string, string>;
  readonly rows: Map<string, Line>;
}

/** A desk in a twin of the office. */
export function deskAt(office: MemoryOffice): Desk {
  const rows = new Map<string, Line>();
  for (const sheet of office.book.sheetNames())
    for (const [index, line] of office.book.hand.lines(sheet).entries())
      rows.set(`${sheet}!${index + 1}`, line);
  return deskOver(office.twin(), office, rows, { tabs: new Map(), headers: new Map(), rows: new Map() });
}

function deskOver(
  office: MemoryOffice,
  first: MemoryOffice,
  firstRows: ReadonlyMap<string, Line>,
  { tabs, headers, rows }: Names,
): Desk {
  const { book } = office;
  const tab = (sheet: string): string => tabs.get(sheet) ?? sheet;
  return {
    office,
    tab,
    renameTab: (sheet, name) => {
      book.renameSheet(tab(sheet), name);
      tabs.set(sheet, name);
    },
    row: (sheet, id) => {
      const line = rows.get(`${sheet}!${id}`) ?? firstRows.get(`${sheet}!${id}`);
      const at = line === undefined ? -1 : book.hand.lines(tab(sheet)).indexOf(line);
      return at < 0 ? undefined : at + 1;
    },
    nameRow: (sheet, row, id) => {
      const line = book.hand.lines(tab(sheet))[row - 1];
      if (line !== undefined) rows.set(`${sheet}!${id}`, line);
    },
    column: (sheet, header) => {
      const name = headers.get(`${sheet}!${header}`) ?? header;
      const at = (book.read(tab(sheet))[0] ?? []).findIndex((cell) => cellText(cell) === name);
      return at < 0 ? undefined : at + 1;
    },
    held: (sheet, id) => {
      const [header = [], ...lines] = first.book.read(sheet);
      const line = lines[Number(id) - 2] ?? [];
      return new Map(header.map((cell, index) => [cellText(cell), line[index] ?? ""]));
    },
    renameColumn: (sheet, header, name) => void headers.set(`${sheet}!${header}`, name),
    twin: () =>
      deskOver(office.twin(), first, firstRows, {
        tabs: new Map(tabs),
        headers: new Map(headers),
        rows: new Map(rows),
      }),
  };
}
