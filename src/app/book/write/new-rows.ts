import type { Cell, WrittenCell } from "../../../core/table/cell.ts";
import { cellText } from "../../../core/table/parse-cell.ts";
import { identityOf } from "../../../core/table/parse-table.ts";
import type { Table } from "../../../core/table/table.ts";
import { shownText } from "./changed-cells.ts";
import type { Look } from "./look.ts";
import type { NewRow } from "./sheet-change.ts";
import type { ChangedCell } from "./write-blocks.ts";

/** The rows as lines of a sheet from column A on, each value under its own column. */
export function linesOf(at: Look["at"], rows: readonly NewRow[]): readonly (readonly WrittenCell[])[] {
  const width = Math.max(0, ...at.values());
  return rows.map((row) => {
    const line = Array.from({ length: width }, (): WrittenCell => "");
    for (const [key, column] of at) line[column - 1] = row[key] ?? "";
    return line;
  });
}

/** What stands under every declared column, as one text. */
function lineText(table: Table, cellAt: (key: string) => string): string {
  return Object.keys(table.columns).map(cellAt).join("\u001f");
}

const textIn = (line: readonly Cell[] | undefined, column: number | undefined): string =>
  column === undefined ? "" : cellText(line?.[column - 1] ?? "");

/** Where rows that were just added stand. */
export interface Standing {
  /** Those that stand under their own headers, also after somebody typed into one, by their line number. */
  readonly right: ReadonlyMap<number, NewRow>;
  /** Those that stand where the columns were before one came, went or moved. */
  readonly astray: readonly { readonly row: NewRow; readonly at: number }[];
  /** Those that stand nowhere. */
  readonly missing: readonly NewRow[];
}

/** Finds every added row again: by all it holds, under the columns of now and of before, or by its identity. */
export function standingOf(rows: readonly NewRow[], before: Look, after: Look): Standing {
  const { table } = after;
  const byText = (at: Look["at"]): ReadonlyMap<string, number[]> => {
    const lines = new Map<string, number[]>();
    after.cells.forEach((line, index) => {
      if (index === 0) return;
      const text = lineText(table, (key) => textIn(line, at.get(key)));
      lines.set(text, [...(lines.get(text) ?? []), index + 1]);
    });
    return lines;
  };
  const moved = [...before.at].some(([key, column]) => after.at.get(key) !== column);
  const [now, then] = [byText(after.at), moved ? byText(before.at) : new Map<string, number[]>()];
  const right = new Map<number, NewRow>();
  const astray: { row: NewRow; at: number }[] = [];
  const strange: NewRow[] = [];
  for (const row of rows) {
    const text = lineText(table, (key) => shownText(row[key] ?? ""));
    const [there, elsewhere] = [now.get(text)?.pop(), then.get(text)?.pop()];
    if (there !== undefined) right.set(there, row);
    else if (elsewhere !== undefined) astray.push({ row, at: elsewhere });
    else strange.push(row);
  }
  const ids = new Map(
    after.cells.map((line, index) => [
      identityOf(
        table,
        Object.fromEntries([...after.at].map(([key, column]) => [key, textIn(line, column)])),
      ),
      index + 1,
    ]),
  );
  const missing = strange.filter((row) => {
    const id = identityOf(table, row);
    const there = id === "" ? undefined : ids.get(id);
    if (there !== undefined) right.set(there, row);
    return there === undefined;
  });
  return { right, astray, missing };
}

/** The cells that put rows which went astray under their own columns, where they stand. */
export function straightened(astray: Standing["astray"], before: Look, after: Look): readonly ChangedCell[] {
  return astray.flatMap(({ row, at }) => {
    const cells = new Map<number, WrittenCell>([...before.at.values()].map((column) => [column, ""]));
    for (const [key, column] of after.at) cells.set(column, row[key] ?? "");
    return [...cells].map(([column, cell]) => ({ row: at, column, cell }));
  });
}
