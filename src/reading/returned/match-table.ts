import {
  type ForeignTable,
  foreignRows,
  foreignTable,
  foreignTableAs,
  headersLearned,
  isToldByWords,
  type KnownHeaders,
  type KnownTables,
} from "../../core/forms/back/foreign-table.ts";
import { formLayouts } from "../../core/forms/back/form-layout.ts";
import type { Grid } from "../../core/forms/back/grid.ts";
import { headerKey } from "../../core/forms/back/match-columns.ts";
import type { ReturnTable } from "../../core/returns/return.ts";

/** The tables of ours that a unit's may be, each by the name of its sheet. */
export const tablesOfOurs: readonly { readonly table: ReturnTable; readonly sheet: string }[] = formLayouts;

/** A table as the one of ours that a clerk says; undefined where he says none. */
export function takenFor(grid: Grid, table: string, known: KnownTables): ForeignTable | undefined {
  const layout = formLayouts.find((each) => each.table === table);
  return layout === undefined ? undefined : foreignTableAs(grid, layout.table, known);
}

/** Which of our tables it is by its words and by this sender's earlier ones; "" where they do not tell. */
export const toldTable = (grid: Grid, known: KnownTables): ReturnTable | "" =>
  foreignTable(grid, known)?.layout.table ?? "";

/** Its rows by our columns, as a clerk looked at them. */
export const rowsOfTable = (
  table: ForeignTable,
  columns: ForeignTable["columns"],
): ReturnType<typeof foreignRows> => foreignRows(table, columns);

/** What is to be remembered of the sender: nothing where the words tell it and nothing else was remembered. */
export const toRemember = (
  grid: Grid,
  table: ForeignTable,
  columns: ForeignTable["columns"],
  known: KnownTables,
): KnownHeaders =>
  known[table.layout.table] === undefined && isToldByWords(grid, table, columns)
    ? {}
    : headersLearned(table.headers, columns);

/** The one whose name stands in a file's, the longest of them: “Phòng Tư pháp Lệ Thủy” before “Phòng Tư pháp”; "" none. */
export function namedInFile(
  file: string,
  units: readonly { readonly key: string; readonly name: string }[],
): string {
  const words = ` ${headerKey(file)} `;
  const named = units.filter(({ name }) => words.includes(` ${headerKey(name)} `));
  return named.sort((a, b) => b.name.length - a.name.length)[0]?.key ?? "";
}
