import { rowTitle } from "../../../core/book/row-name.ts";
import { cellText } from "../../../core/table/parse-cell.ts";
import type { ParsedRow, ParsedTable } from "../../../core/table/parse-table.ts";
import type { Conflict } from "./sheet-change.ts";

/** Which row of the sheet now is which that was read. */
export interface PairedRows {
  readonly pairs: readonly { readonly before: ParsedRow; readonly now: ParsedRow }[];
  /** Rows that were added, whose clerk-typed cells changed, or that are gone (design decision 10). */
  readonly conflicts: readonly Conflict[];
}

/** Rows by a text of theirs; those alike in their order. */
function rowsBy(rows: readonly ParsedRow[], textOf: (row: ParsedRow) => string): Map<string, ParsedRow[]> {
  const found = new Map<string, ParsedRow[]>();
  for (const row of rows) {
    const text = textOf(row);
    const alike = found.get(text);
    if (alike === undefined) found.set(text, [row]);
    else alike.push(row);
  }
  return found;
}

/** By what references mean: a label that followed its row meanwhile was changed by nobody. */
const contentOf = ({ id, meant }: ParsedRow): string => `${id}\u001f${meant}`;

/** What stands in a row under the headers of columns that clerks keep themselves, those that the other reading has too. */
function besideOf({ header, columns: { at } }: ParsedTable, other: ParsedTable): (row: ParsedRow) => string {
  const shared = new Set(other.header.map(cellText));
  const known = new Set(at.values());
  const own = header
    .flatMap((cell, index) =>
      known.has(index + 1) || !shared.has(cellText(cell)) ? [] : [{ header: cellText(cell), index }],
    )
    .sort((a, b) => (a.header < b.header ? -1 : 1));
  return ({ line }) =>
    own
      .map(({ header, index }) => ({ header, text: cellText(line[index] ?? "") }))
      .flatMap(({ header, text }) => (text === "" ? [] : [`${header}\u001e${text}`]))
      .join("\u001f");
}

/**
 * Finds each row that was read by its identity and content; others are left alone and named. Of rows alike in these, the
 * one beside which the same stands in clerks' own columns, else by its turn.
 */
export function pairRows(read: ParsedTable, now: ParsedTable): PairedRows {
  const { sheet } = read.table;
  const known = rowsBy(read.rows, contentOf);
  const [besideThen, besideNow] = [besideOf(read, now), besideOf(now, read)];
  const pairs = new Map<ParsedRow, ParsedRow>();
  for (const [content, rows] of rowsBy(now.rows, contentOf)) {
    const before = known.get(content) ?? [];
    if (before.length + rows.length > 2) {
      const beside = rowsBy(before, besideThen);
      for (const row of rows) {
        const was = beside.get(besideNow(row))?.shift();
        if (was !== undefined) pairs.set(row, was);
      }
    }
    const taken = new Set(rows.map((row) => pairs.get(row)));
    const left = before.filter((was) => !taken.has(was));
    for (const row of rows) {
      const was = pairs.has(row) ? undefined : left.shift();
      if (was !== undefined) pairs.set(row, was);
    }
    known.set(content, left);
  }
  const left = [...known.values()].flat();
  const ids = new Set(now.rows.map((row) => row.id));
  const changedIn = (was: ParsedRow | undefined, row: ParsedRow): readonly string[] =>
    was === undefined || was === row
      ? []
      : [...read.columns.headers].flatMap(([key, header]) => {
          const [then, at] = [read.columns.at.get(key) ?? 0, now.columns.at.get(key) ?? 0];
          const isClerks = read.table.columns[key]?.filledBy === "clerk";
          return isClerks && cellText(was.line[then - 1] ?? "") !== cellText(row.line[at - 1] ?? "")
            ? [header]
            : [];
        });
  const conflicts = [
    ...now.rows.filter((row) => !pairs.has(row)),
    // Also the last row when one was put in above it while its sheet was being read.
    ...left.filter((row) => !ids.has(row.id)),
  ].map(
    (row): Conflict => ({
      sheet,
      row: row.at,
      key: row.key,
      title: rowTitle(now, row),
      columns: changedIn(
        left.find((was) => was.id !== "" && was.id === row.id),
        row,
      ),
    }),
  );
  return { pairs: [...pairs].map(([row, before]) => ({ before, now: row })), conflicts };
}
