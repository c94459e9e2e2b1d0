import type { Finding } from "../../table/finding.ts";
import type { ParsedRow, ParsedTable } from "../../table/parse-table.ts";

/** Why a row keeps a paper from being made: which cell, what is wrong, what to do. */
export function cellProblem(
  { table, columns }: ParsedTable,
  row: Pick<ParsedRow, "at" | "key">,
  column: string,
  message: string,
  fix: string,
): Finding {
  return {
    sheet: table.sheet,
    row: row.at,
    column: columns.headers.get(column) ?? table.columns[column]?.header ?? column,
    key: row.key,
    rule: "van-ban.thieu",
    severity: "lỗi",
    message,
    fix,
    source: "",
  };
}

/** Cells that the paper prints or is ordered by but that could not be read; printed without them it would be wrong. */
export function unreadCells(
  parsed: ParsedTable,
  rows: readonly ParsedRow[],
  columns: readonly string[],
): readonly Finding[] {
  const at = new Set(rows.map((row) => row.at));
  const printed = new Set(columns.map((column) => parsed.columns.headers.get(column)));
  return parsed.findings.filter(
    ({ severity, row, column }) => severity === "lỗi" && at.has(row) && printed.has(column),
  );
}

/** An empty cell without which a paper cannot be printed, with its place and cure. */
export function lacking(
  table: ParsedTable,
  row: Pick<ParsedRow, "at" | "key">,
  column: string,
  paper: string,
): Finding {
  const header = table.columns.headers.get(column) ?? table.table.columns[column]?.header ?? column;
  const message = `Chưa có “${header}” nên chưa tạo được ${paper}.`;
  return cellProblem(table, row, column, message, `Ghi “${header}” cho dòng này.`);
}

/** Those of these cells that are empty. */
export function emptyCells<R extends { readonly values: object }>(
  row: R,
  columns: readonly (keyof R["values"] & string)[],
): readonly (keyof R["values"] & string)[] {
  const cells = row.values as Readonly<Record<string, unknown>>;
  return columns.filter((column) => cells[column] === "" || cells[column] === null);
}

/** Every one of these cells that is empty, as a problem. */
export function lackingCells<R extends Pick<ParsedRow, "at" | "key"> & { readonly values: object }>(
  table: ParsedTable,
  row: R,
  columns: readonly (keyof R["values"] & string)[],
  paper: string,
): readonly Finding[] {
  return emptyCells(row, columns).map((column) => lacking(table, row, column, paper));
}
