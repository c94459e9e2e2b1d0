import type { ParsedBook } from "../../book/parsed-book.ts";
import type { ParsedTable } from "../../table/parse-table.ts";

/** Headers without which rows are not recognised, or say too little. */
function missingIn({ table, columns }: ParsedTable): readonly string[] {
  return Object.entries(table.columns)
    .filter(([key, { required }]) => (required || table.identity.includes(key)) && !columns.at.has(key))
    .map(([, { header }]) => `“${header}”`);
}

/**
 * Names the columns without which nobody can tell who owes what: every row of *Theo dõi* would seem to be a stranger's
 * and be added anew, or to be owed no longer. "" where all are there.
 */
export function missingColumns(book: ParsedBook): string {
  const { tracking, units, campaigns, milestones, deadlineChanges } = book;
  if (tracking.columns.at.size === 0) return `Chưa có trang ${tracking.table.sheet}.`;
  const tables: readonly ParsedTable[] = [tracking, milestones, units, campaigns, deadlineChanges];
  return tables
    .filter(({ columns }) => columns.at.size > 0)
    .map((parsed) => ({ sheet: parsed.table.sheet, headers: missingIn(parsed) }))
    .filter(({ headers }) => headers.length > 0)
    .map(({ sheet, headers }) => `Trang ${sheet} thiếu cột ${headers.join(", ")}.`)
    .join(" ");
}
