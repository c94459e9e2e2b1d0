import type { Cell, WrittenCell } from "../../../core/table/cell.ts";
import { cellText } from "../../../core/table/parse-cell.ts";
import { identityOf } from "../../../core/table/parse-table.ts";
import type { Table } from "../../../core/table/table.ts";
import { shownText } from "./changed-cells.ts";
import { linesBy } from "./line-texts.ts";
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

const sorted = (texts: readonly string[]): string => [...texts].sort().join("\u001f");

/** The texts of a row in whatever columns, empty ones left out. */
function textsOf(table: Table, row: NewRow): readonly string[] {
  const texts = Object.keys(table.columns).map((key) => shownText(row[key] ?? ""));
  return texts.filter((text) => text !== "");
}

/** Finds every added row again: by all it holds, under its own columns or under any others, or by its identity. */
export function standingOf(rows: readonly NewRow[], after: Look): Standing {
  const { table } = after;
  const right = new Map<number, NewRow>();
  const now = linesBy(after.cells.map((line) => lineText(table, (key) => textIn(line, after.at.get(key)))));
  const unfound = rows.filter((row) => {
    const there = now.get(lineText(table, (key) => shownText(row[key] ?? "")))?.pop();
    if (there !== undefined) right.set(there, row);
    return there === undefined;
  });
  const astray: { row: NewRow; at: number }[] = [];
  const ours = new Set(unfound.flatMap((row) => textsOf(table, row)));
  const anywhere =
    unfound.length === 0
      ? new Map<string, number[]>()
      : linesBy(
          after.cells.map((line) =>
            sorted(line.map((cell) => cellText(cell)).filter((text) => ours.has(text))),
          ),
        );
  const strange = unfound.filter((row) => {
    const elsewhere = anywhere.get(sorted(textsOf(table, row)))?.pop();
    if (elsewhere !== undefined) astray.push({ row, at: elsewhere });
    return elsewhere === undefined;
  });
  if (strange.length === 0) return { right, astray, missing: [] };
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
export function straightened(astray: Standing["astray"], after: Look): readonly ChangedCell[] {
  return astray.flatMap(({ row, at }) => {
    const right = new Map([...after.at].map(([key, column]) => [column, row[key] ?? ""]));
    const left = [...textsOf(after.table, row)];
    const cells = new Map<number, WrittenCell>();
    (after.cells[at - 1] ?? []).forEach((cell, index) => {
      const found = left.indexOf(cellText(cell));
      if (found < 0 || cellText(cell) === shownText(right.get(index + 1) ?? "")) return;
      left.splice(found, 1);
      cells.set(index + 1, "");
    });
    for (const [column, cell] of right) cells.set(column, cell);
    return [...cells].map(([column, cell]) => ({ row: at, column, cell }));
  });
}
