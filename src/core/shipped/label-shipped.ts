import type { Cell } from "../table/cell.ts";
import { labelOf } from "../table/label.ts";
import type { Table } from "../table/table.ts";
import { allTables } from "../tables/all-tables.ts";
import type { ShippedRows } from "./shipped.ts";

type Cells = Readonly<Record<string, Cell>>;

/** The labels of the shipped rows of a table, by their keys. */
function labelsOf(shipped: readonly ShippedRows[], target: string): ReadonlyMap<string, string> {
  const ships = shipped.find(({ table }) => table === target);
  const label = ships === undefined ? null : allTables[ships.table].label;
  if (ships === undefined || label === null) return new Map();
  return new Map(
    ships.rows.map((row) => {
      const key = String(row["key"] ?? "");
      return [
        key,
        labelOf(
          label,
          label.columns.map((column) => String(row[column] ?? "")),
          key,
        ),
      ];
    }),
  );
}

/**
 * The shipped rows of a table as its cells hold them: a reference by the label that people read, so that the first
 * command has none to write anew.
 */
export function withLabels(
  table: Table,
  rows: readonly Cells[],
  shipped: readonly ShippedRows[],
): readonly Cells[] {
  const refs = Object.entries(table.columns).flatMap(([key, column]) =>
    column.kind === "ref" ? [[key, labelsOf(shipped, column.table)] as const] : [],
  );
  if (refs.length === 0) return rows;
  return rows.map((row) => ({
    ...row,
    ...Object.fromEntries(
      refs.flatMap(([key, labels]) => {
        const label = labels.get(String(row[key] ?? ""));
        return label === undefined ? [] : [[key, label]];
      }),
    ),
  }));
}
