import { fullName, readLabel } from "../table/label.ts";
import { cellText } from "../table/parse-cell.ts";
import type { ParsedRow, ParsedTable } from "../table/parse-table.ts";
import { mapList, plainOf } from "../table/ref-text.ts";
import { shownValue } from "../table/row-identity.ts";
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

/**
 * What people call a row of any sheet: its name; where its sheet gives none, what it is about, by the names of the rows it
 * leads to. "" for a row that nothing is known of but its place.
 */
export function rowTitle({ table, refs, called, columns }: ParsedTable, row: ParsedRow): string {
  const values: Readonly<Record<string, unknown>> = row.values;
  const textOf = (column: string): string => shownValue(table.columns[column], values[column]);
  // Where the sheet was read alone the name that its cell shows has to do.
  const shownIn = (column: string): string =>
    mapList(
      cellText(row.line[(columns.at.get(column) ?? 0) - 1] ?? ""),
      (part) => readLabel(part)?.name || part,
    );
  const calledIn = (column: string): string => {
    if (plainOf(table.columns[column]) === undefined) return textOf(column);
    const ref = refs?.get(column);
    return textOf(column) === "" || ref === undefined ? shownIn(column) : ref.called(textOf(column));
  };
  const key = typeof values["key"] === "string" ? values["key"] : "";
  const known = key === "" ? key : (called?.(key) ?? key);
  if (known !== key) return known;
  if (table.label !== null) return shortName(fullName(table.label, table.label.columns.map(calledIn)));
  const told = table.toldBy ?? table.identity.filter((column) => table.columns[column]?.kind !== "key");
  return told
    .map((column) => shortened(calledIn(column)))
    .filter((part) => part !== "")
    .join(" · ");
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
