import { hashText } from "./hash.ts";
import { keyJoint, longestName } from "./label.ts";
import { columnLetters } from "./marks.ts";
import type { Table } from "./table.ts";

/**
 * The sheet of the book that says what every row is called to which cells of other sheets lead: in column c row r the label
 * of row r of one table. It is hidden; dropdowns list its columns (docs/decisions/0027-labels-and-look-of-sheets.md).
 */
export const labelsSheet = "⚙Nhãn";

/** What a clerk reads who opens it; beside its last column. */
const labelsSheetNote =
  "Sổ tự tính ở đây tên gọi của từng dòng, để các ô chọn ở trang khác liệt kê. Không sửa, không xóa.";

/** The tables of which other cells name a row, in the order of their columns on the sheet of labels. */
export function labelledTables(tables: readonly Table[]): readonly Table[] {
  const named = new Set(
    tables.flatMap(({ columns }) =>
      Object.values(columns).flatMap((column) => (column.kind === "ref" ? [column.table] : [])),
    ),
  );
  return tables.filter(({ name, label }) => named.has(name) && label !== null);
}

/** In which column of the sheet of labels the rows of this table are named, from 1; undefined where no cell leads to it. */
export function labelColumn(tables: readonly Table[], name: string): number | undefined {
  const at = labelledTables(tables).findIndex((table) => table.name === name);
  return at < 0 ? undefined : at + 1;
}

/** Where a table's columns stand, from 1, by their keys; undefined for one that is not there. */
export type PlaceOf = (key: string) => number | undefined;

/**
 * The formula that says the labels of a table's rows (core/table/label.ts, labelOf), “” where a row is empty; the table's own
 * headings come as the label of its row 1. It refers to whole columns: they follow when columns are moved, and no row that is
 * put in, taken out or sorted leaves one without its label. Arguments are parted by “;”, which Google takes in every locale.
 * @returns "" where a column of the name is not there
 */
export function labelFormula({ sheet, label }: Table, placeOf: PlaceOf): string {
  const cell = (key: string): string | undefined => {
    const at = placeOf(key);
    if (at === undefined) return undefined;
    const letters = columnLetters(at);
    return `TRIM('${sheet.replace(/'/gu, "''")}'!${letters}:${letters})`;
  };
  const key = cell("key");
  const [first, ...others] = (label?.columns ?? []).map(cell);
  if (label === null || key === undefined || first === undefined || others.includes(undefined)) return "";
  const joined = others.map((part) => `&IF(${part}="";"";"${label.joint}"&${part})`).join("");
  const name = joined === "" ? first : `(${first}${joined})`;
  const cut = `IF(LEN(${name})>${longestName};LEFT(${name};${longestName - 1})&"…";${name})`;
  return `=ARRAYFORMULA(IF(${first}="";${key};${cut}&IF(${key}="";"";"${keyJoint}"&${key})))`;
}

/** The first row of the sheet of labels: the formulas, and the note beside them. */
export const labelsRow = (
  tables: readonly Table[],
  placeOf: (table: Table) => PlaceOf,
): readonly string[] => [
  ...labelledTables(tables).map((table) => labelFormula(table, placeOf(table))),
  labelsSheetNote,
];

/** A fingerprint of all that the sheet of labels is made from. */
export const labelsPrint = (tables: readonly Table[]): string =>
  hashText(
    JSON.stringify(
      labelsRow(
        tables,
        ({ columns }) =>
          (key) =>
            Object.keys(columns).indexOf(key) + 1,
      ),
    ),
  );
