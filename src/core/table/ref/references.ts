import { remembered } from "../../text/remembered.ts";
import type { Finding } from "../finding.ts";
import { cellText } from "../parse-cell.ts";
import type { ParsedRow, ParsedTable } from "../parse-table.ts";
import { type ChooseTarget, leadingColumns, listed, type References } from "./leading-columns.ts";
import type { RefProblem } from "./problem.ts";
import type { NameOf } from "./reference.ts";
import { type LabelPart, targetsOf } from "./targets.ts";

/** What the cells of these columns hold, read anew: for another reading of the same sheet. */
export function withReferences(now: ParsedTable, { refs }: ParsedTable): ParsedTable {
  if (refs === undefined || refs.size === 0) return now;
  const places = [...refs].map(([name, { read }]) => ({
    name,
    read,
    at: (now.columns.at.get(name) ?? 0) - 1,
  }));
  const rows = now.rows.map((row): ParsedRow => {
    let values: Record<string, string | number | null> | undefined;
    for (const { name, read, at } of places) {
      const key = read(cellText(row.line[at] ?? ""), values ?? row.values);
      if (key === row.values[name]) continue;
      values ??= { ...row.values };
      values[name] = key;
    }
    return values === undefined ? row : row.withValues(values);
  });
  return { ...now, rows, refs };
}

/**
 * Follows every reference from sheet to sheet. A key, a name, a label, also an old or untidy one, is understood without a
 * word; what leads nowhere, or to several rows alike, is explained and becomes "". Rows without such a change are kept as
 * they are.
 */
export function resolveReferences(
  parsed: ReadonlyMap<string, ParsedTable>,
  chooserOf: (parsed: ReadonlyMap<string, ParsedTable>, references: References) => ChooseTarget,
): { readonly tables: ReadonlyMap<string, ParsedTable>; readonly findings: readonly Finding[] } {
  // Most sheets are led to from nowhere: only those that a column leads to are indexed.
  const references: References = remembered((name: string) => {
    const table = parsed.get(name);
    if (table === undefined) return undefined;
    const nameIn = (other: string, key: string) => references(other)?.bareName(key);
    return targetsOf(table, (column) => labelPart(table, column), nameIn);
  });
  const choose = chooserOf(parsed, references);
  const labelPart = (table: ParsedTable, column: string): LabelPart | undefined => {
    const declared = table.table.columns[column];
    const targets =
      declared?.kind === "text" && declared.lists ? references(declared.lists.table) : undefined;
    if (declared?.kind !== "text" || targets === undefined) return undefined;
    const { read, current, called } = listed(column, declared, targets, choose, references);
    return {
      shown: current,
      called: (written, values) => called(read(written, values)),
    };
  };
  const findings: Finding[] = [];
  const tables = new Map<string, ParsedTable>();
  for (const [name, source] of parsed) {
    const leading = leadingColumns(source, references, choose).map((each) => ({
      ...each,
      at: (source.columns.at.get(each.column) ?? 0) - 1,
      header: source.columns.headers.get(each.column) ?? source.table.columns[each.column]?.header ?? "",
    }));
    const rows = source.rows.map((row): ParsedRow => {
      let changed: Record<string, string | number | null> | undefined;
      const problems: (RefProblem & { readonly column: string })[] = [];
      for (const { column, resolve, at, header } of leading) {
        const written = cellText(row.line[at] ?? "");
        if (written === "") continue;
        const { key, problem } = resolve(written, changed ?? row.values);
        if (key !== row.values[column]) {
          changed ??= { ...row.values };
          changed[column] = key;
        }
        if (problem !== undefined) problems.push({ ...problem, column: header });
      }
      const followed = changed === undefined ? row : row.withValues(changed);
      for (const problem of problems)
        findings.push({ sheet: source.table.sheet, row: row.at, key: followed.key, source: "", ...problem });
      return followed;
    });
    const refs = new Map(
      leading.map(({ column, read, shown, current, called }) => [column, { read, shown, current, called }]),
    );
    const called: NameOf = (key, among) => references(name)?.nameOf(key, among) ?? key;
    const keysOf = (written: string): readonly string[] =>
      references(name)
        ?.find(written)
        .map(({ key }) => key) ?? [];
    tables.set(name, { ...source, rows, called, keysOf, ...(refs.size === 0 ? {} : { refs }) });
  }
  return { tables, findings };
}
