import type { Day } from "../core/calendar/day.ts";
import type { Cell, LinkCell, WrittenCell } from "../core/table/cell.ts";
import { core } from "./core.ts";
import type { GoogleCell, GoogleUtilities } from "./surface.ts";

/** Turns cells to plain data and back, by the book's own zone; equal dates are converted once. */
export interface CellCodec {
  read(cells: readonly (readonly GoogleCell[])[]): readonly (readonly Cell[])[];
  write(cells: readonly (readonly WrittenCell[])[]): GoogleCell[][];
  /** A row for cells that have no format: every text stays the text it is. */
  writeUnformatted(row: readonly WrittenCell[]): GoogleCell[];
}

/** A `Date` of any realm: between a project and its libraries, or a vm and its host, `instanceof Date` is false. */
export function isDate(cell: GoogleCell): cell is Date {
  return typeof cell === "object" && Object.prototype.toString.call(cell) === "[object Date]";
}

/** What Sheets would run as a formula, or strip of its first character. */
export function needsApostrophe(text: string): boolean {
  return /^[=+\-@'\t\r]/u.test(text);
}

/** What Sheets would make a number, a day or a yes of in a cell that is not formatted as text. */
function wouldBeRead(text: string): boolean {
  return needsApostrophe(text) || /\d|^\s*(?:true|false)\s*$/iu.test(text);
}

/** Such a text is kept as text by an apostrophe. */
function literal(text: string): string {
  return needsApostrophe(text) ? `'${text}` : text;
}

/**
 * Whether Sheets swallows that apostrophe depends on the cell's format; so it is taken off here if it is still there. A
 * clerk's text that begins with an apostrophe and holds a digit is read without it too.
 */
function unquoted(text: string): string {
  return text.startsWith("'") && wouldBeRead(text.slice(1)) ? text.slice(1) : text;
}

/** A link inside the book, by the id of the tab, so that a renamed tab is still found. */
function linkFormula({ text, to }: LinkCell, sheetId: (name: string) => number | undefined): string {
  const id = sheetId(to.sheet);
  const label = text.replace(/"/gu, "'");
  if (id === undefined) return literal(text);
  return `=HYPERLINK("#gid=${id}&range=${core().columnLetters(to.column)}${to.row}";"${label}")`;
}

/**
 * @param zone the spreadsheet's zone, not the script's: a date cell means midnight there
 * (https://developers.google.com/apps-script/reference/base/session)
 */
export function cellCodec(
  utilities: GoogleUtilities,
  zone: () => string,
  sheetId: (name: string) => number | undefined,
): CellCodec {
  const days = new Map<number, Cell>();
  const dates = new Map<Day, Date>();

  const readDate = (date: Date): Cell => {
    const known = days.get(date.getTime());
    if (known !== undefined) return known;
    const written = utilities.formatDate(date, zone(), "yyyy-MM-dd HH:mm");
    const time = written.slice(11);
    // formatDate wrote the day by the pattern just above.
    const day = written.slice(0, 10) as Day;
    const cell: Cell = time === "00:00" ? { day } : { day, time };
    days.set(date.getTime(), cell);
    return cell;
  };

  const writeDay = (day: Day): Date => {
    const known = dates.get(day) ?? utilities.parseDate(day, zone(), "yyyy-MM-dd");
    dates.set(day, known);
    return known;
  };

  const write = (cell: WrittenCell, ofText: (text: string) => string): GoogleCell => {
    if (typeof cell === "object") {
      if ("formula" in cell) return cell.formula;
      return "day" in cell ? writeDay(cell.day) : linkFormula(cell, sheetId);
    }
    return typeof cell === "string" ? ofText(cell) : cell;
  };

  return {
    read: (cells) => {
      const { nfc } = core();
      return cells.map((line) =>
        line.map(
          (cell): Cell =>
            isDate(cell) ? readDate(cell) : typeof cell === "string" ? nfc(unquoted(cell)) : cell,
        ),
      );
    },
    write: (cells) => cells.map((line) => line.map((cell) => write(cell, literal))),
    writeUnformatted: (row) =>
      row.map((cell) => write(cell, (text) => (wouldBeRead(text) ? `'${text}` : text))),
  };
}

/** The data range of an empty sheet is its first cell. */
export function isEmpty(cells: readonly (readonly Cell[])[]): boolean {
  return cells.length === 1 && cells[0]?.length === 1 && cells[0][0] === "";
}

/** A row without the empty cells at its end. */
export function trimmed(cells: readonly Cell[]): readonly Cell[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === "") length -= 1;
  return cells.slice(0, length);
}
