import type { Finding } from "../../table/finding.ts";
import type { ParsedTable } from "../../table/parse-table.ts";

interface Spot {
  readonly at: number;
  readonly key: string;
}

/** An empty cell without which a paper cannot be printed, with its place and cure. */
export function lacking(table: ParsedTable, { at, key }: Spot, column: string, paper: string): Finding {
  const header = table.columns.headers.get(column) ?? table.table.columns[column]?.header ?? "";
  return {
    sheet: table.table.sheet,
    row: at,
    column: header,
    key,
    rule: "van-ban.thieu",
    severity: "lỗi",
    message: `Chưa có “${header}” nên chưa tạo được ${paper}.`,
    fix: `Ghi “${header}” cho dòng này.`,
    source: "",
  };
}

/** Every one of these cells that is empty. */
export function lackingCells<R extends Spot & { readonly values: object }>(
  table: ParsedTable,
  row: R,
  columns: readonly (keyof R["values"] & string)[],
  paper: string,
): readonly Finding[] {
  const cells = row.values as Readonly<Record<string, unknown>>;
  return columns
    .filter((column) => cells[column] === "" || cells[column] === null)
    .map((column) => lacking(table, row, column, paper));
}
