import { type ParsedBook, tableOf } from "../book/parsed-book.ts";
import type { Cell } from "../table/cell.ts";
import type { Finding } from "../table/finding.ts";
import type { ParsedTable } from "../table/parse-table.ts";
import type { TableName } from "../tables/all-tables.ts";
import { checkRows } from "./check-rows.ts";

type Cured = Finding & Required<Pick<Finding, "cure">>;

const isCured = (finding: Finding): finding is Cured => finding.cure !== undefined;

/** A finding with a cure, the line it speaks of, and the same line with the cure typed into it. */
interface Tried {
  readonly finding: Cured;
  readonly line: readonly Cell[];
  readonly cured: readonly Cell[];
}

function tried(
  table: ParsedTable,
  lines: ReadonlyMap<number, readonly Cell[]>,
  finding: Cured,
): readonly Tried[] {
  const [key] = [...table.columns.headers].find(([, header]) => header === finding.column) ?? [];
  const at = key === undefined ? undefined : table.columns.at.get(key);
  const line = lines.get(finding.row);
  if (at === undefined || line === undefined) return [];
  return [
    { finding, line, cured: line.map((cell, index) => (index === at - 1 ? finding.cure.value : cell)) },
  ];
}

/** What the row rules say of one cell of each of these lines, by line: first as they stand, then cured. */
function saidOf(name: TableName, table: ParsedTable, all: readonly Tried[]): readonly (readonly Finding[])[] {
  const lines = [...all.map(({ line }) => line), ...all.map(({ cured }) => cured)];
  const { findings } = checkRows(name, table.header, lines);
  const said = lines.map((): Finding[] => []);
  for (const finding of findings) {
    const index = finding.row - 2;
    if (finding.column === all[index % all.length]?.finding.column) said[index]?.push(finding);
  }
  return said;
}

const isWorse = (before: readonly Finding[], after: readonly Finding[], { rule }: Finding): boolean => {
  const known = new Set(before.map((finding) => finding.rule));
  return after.some((finding) => !known.has(finding.rule) || finding.rule === rule);
};

/** Those whose cure does not mend its cell: something new is said of it, or the same again. */
function unsound(name: TableName, table: ParsedTable, findings: readonly Cured[]): readonly Cured[] {
  const cured = new Set(findings.map(({ row }) => row));
  const lines = new Map(table.rows.filter(({ at }) => cured.has(at)).map((row) => [row.at, row.line]));
  const all = findings.flatMap((finding) => tried(table, lines, finding));
  if (all.length === 0) return [];
  const said = saidOf(name, table, all);
  return all.flatMap(({ finding }, index) =>
    isWorse(said[index] ?? [], said[index + all.length] ?? [], finding) ? [finding] : [],
  );
}

/**
 * The findings, with a cure only where its result passes the check of its cell: the cell is not worse by any rule that needs the
 * row alone, and what was to be mended is not said again. All cured lines of a sheet are tried together, so that it costs
 * as much as checking so many rows; no line without a cure is looked at.
 */
export function withSoundCures(book: ParsedBook, findings: readonly Finding[]): readonly Finding[] {
  const bySheet = new Map<string, Cured[]>();
  for (const finding of findings.filter(isCured)) {
    const mine = bySheet.get(finding.sheet);
    if (mine === undefined) bySheet.set(finding.sheet, [finding]);
    else mine.push(finding);
  }
  const wrong = new Set<Finding>(
    [...bySheet].flatMap(([sheet, mine]) => {
      const [name] = tableOf(sheet) ?? [];
      return name === undefined ? [] : unsound(name, book[name], mine);
    }),
  );
  return findings.map((finding) => {
    if (!wrong.has(finding)) return finding;
    const { cure: _, ...rest } = finding;
    return rest;
  });
}
