import type { Finding } from "../../table/finding.ts";
import type { ParsedRow, ParsedTable } from "../../table/parse-table.ts";

/** Why a row keeps a paper from being made: which cell, what is wrong, what to do. */
export function cellProblem(
  { table, columns }: ParsedTable,
  row: ParsedRow,
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
