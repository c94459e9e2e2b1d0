import type { Cell } from "../table/cell.ts";
import { fullName, readLabel } from "../table/label.ts";
import { cellText } from "../table/parse-cell.ts";
import type { ParsedRow, ParsedTable } from "../table/parse-table.ts";
import { mapList, plainOf } from "../table/ref-text.ts";
import { shownValue } from "../table/row-identity.ts";
import type { Table } from "../table/table.ts";
import { shortened, shortName } from "../text/quote.ts";

type Called = Pick<ParsedTable, "called">;

/**
 * How a sentence calls the row with this key: by its name, with what tells it from others of that name; by the key itself
 * where no row has it or the sheet was not read.
 */
export const rowName = ({ called }: Called, key: string): string => called?.(key) ?? key;

/** The same for a list of keys and other words, which stay. */
export const rowNames = (parsed: Called, keys: string): string =>
  mapList(keys, (key) => rowName(parsed, key));

/** What people call a row by its cells: its name, else what it is about; `textOf` gives what a column says to people. */
function titleFrom({ label, toldBy, identity, columns }: Table, textOf: (column: string) => string): string {
  if (toldBy === undefined && label !== null) return shortName(fullName(label, label.columns.map(textOf)));
  const told = toldBy ?? identity.filter((column) => columns[column]?.kind !== "key");
  const part = (column: string): string => {
    const declared = columns[column];
    // A cell that leads to rows says their names, which are short enough as they are.
    const text = (plainOf(declared) === undefined ? shortened : shortName)(textOf(column));
    // A number or a day alone would say nothing: “đợt số 1”.
    const bare = text === "" || (declared?.kind !== "number" && declared?.kind !== "day");
    return bare ? text : `${(declared?.header ?? "").toLowerCase()} ${text}`;
  };
  return told
    .map(part)
    .filter((text) => text !== "")
    .join(" · ");
}

/** The same of a row that is yet to be written; its cells that lead to other rows hold keys. */
export const newRowTitle = ({ table, refs }: ParsedTable, cells: Readonly<Record<string, Cell>>): string =>
  titleFrom(table, (column) => {
    const text = cellText(cells[column] ?? "");
    return refs?.get(column)?.called(text) ?? text;
  });

/**
 * What people call a row of any sheet: its name; where its sheet gives none, what it is about, by the names of the rows it
 * leads to. "" for a row that nothing is known of but its place.
 */
export function rowTitle({ table, refs, called, columns }: ParsedTable, row: ParsedRow): string {
  const values: Readonly<Record<string, unknown>> = row.values;
  const key = typeof values["key"] === "string" ? values["key"] : "";
  const known = key === "" ? key : (called?.(key) ?? key);
  if (known !== key) return known;
  return titleFrom(table, (column) => {
    const text = shownValue(table.columns[column], values[column]);
    if (plainOf(table.columns[column]) === undefined) return text;
    const ref = refs?.get(column);
    if (text !== "" && ref !== undefined) return ref.called(text);
    // Where the sheet was read alone the name that its cell shows has to do.
    const shown = cellText(row.line[(columns.at.get(column) ?? 0) - 1] ?? "");
    return mapList(shown, (part) => readLabel(part)?.name || part);
  });
}

/** A cell, a row or a sheet as a sentence tells of it. */
interface Place {
  readonly sheet: string;
  /** 0 for the sheet as a whole. */
  readonly row: number;
  /** What people call the row; "" where it has no name. */
  readonly title: string;
  /** "" for the row as a whole. */
  readonly column: string;
}

/** “Mốc dòng 5 (đăng ký – Khối Sở), cột Thời hạn” */
export function placeText({ sheet, row, title, column }: Place): string {
  const where = row === 0 ? `trang ${sheet}` : `${sheet} dòng ${row}${title === "" ? "" : ` (${title})`}`;
  return column === "" ? where : `${where}, cột ${column}`;
}
