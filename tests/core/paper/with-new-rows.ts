import type { NewRows } from "../../../src/core/renewal/copied-rows.ts";
import { allTables, type TableName } from "../../../src/core/tables/all-tables.ts";
import type { RowByHeader, RowsBySheet } from "../book-of.ts";

/** These sheets with the rows of a new campaign behind their own. */
export function withNewRows(sheets: RowsBySheet, rows: NewRows): RowsBySheet {
  const added = Object.entries(rows).map(([name, cells]) => {
    const { sheet, columns } = allTables[name as TableName];
    const headers: Readonly<Record<string, { readonly header: string }>> = columns;
    const lines = cells.map(
      (row): RowByHeader =>
        Object.fromEntries(Object.entries(row).map(([key, cell]) => [headers[key]?.header ?? key, cell])),
    );
    return [sheet, [...(sheets[sheet] ?? []), ...lines]] as const;
  });
  return { ...sheets, ...Object.fromEntries(added) };
}
