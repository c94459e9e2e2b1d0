import type { DraftRow } from "./draft.ts";

/** A row as it is being corrected. */
export interface EditedRow extends DraftRow {
  /** Tells the row from all others for as long as it is corrected. */
  readonly id: number;
  /** Whether it is to be written. */
  readonly kept: boolean;
}

/** The rows of a sheet, ready to be corrected. @param first the id of the first; the others follow */
export const editedRows = (rows: readonly DraftRow[], first: number): readonly EditedRow[] =>
  rows.map((row, at) => ({ ...row, id: first + at, kept: true }));

const change = (
  rows: readonly EditedRow[],
  id: number,
  edit: (row: EditedRow) => EditedRow,
): readonly EditedRow[] => rows.map((row) => (row.id === id ? edit(row) : row));

/** With another text in a cell; what was doubtful of that cell is settled. */
export const withCell = (
  rows: readonly EditedRow[],
  id: number,
  column: string,
  text: string,
): readonly EditedRow[] =>
  change(rows, id, (row) => ({
    ...row,
    cells: { ...row.cells, [column]: text },
    doubts: row.doubts.filter((doubt) => doubt.column !== column),
  }));

/** With the row taken or refused. */
export const withKept = (rows: readonly EditedRow[], id: number, kept: boolean): readonly EditedRow[] =>
  change(rows, id, (row) => ({ ...row, kept }));

/** With a doubt of the row settled: it was looked at. */
export const withSeen = (rows: readonly EditedRow[], id: number, why: string): readonly EditedRow[] =>
  change(rows, id, (row) => ({ ...row, doubts: row.doubts.filter((doubt) => doubt.why !== why) }));

const textOf = ({ cells }: DraftRow): string => cells["text"] ?? "";

/** With a paragraph joined to the one above it, whose rank it takes; the first stays as it is. */
export function merged(rows: readonly EditedRow[], id: number): readonly EditedRow[] {
  const at = rows.findIndex((row) => row.id === id);
  const [above, row] = [rows[at - 1], rows[at]];
  if (above === undefined || row === undefined) return rows;
  const text = `${textOf(above).trimEnd()} ${textOf(row).trimStart()}`.trim();
  const joined = { ...above, cells: { ...above.cells, text }, doubts: [...above.doubts, ...row.doubts] };
  return [...rows.slice(0, at - 1), joined, ...rows.slice(at + 1)];
}

/** With a paragraph cut in two before this letter; both have its rank. A cut at an end changes nothing. @param next the new row's id */
export function split(
  rows: readonly EditedRow[],
  id: number,
  before: number,
  next: number,
): readonly EditedRow[] {
  const at = rows.findIndex((row) => row.id === id);
  const row = rows[at];
  if (row === undefined) return rows;
  const [head, tail] = [textOf(row).slice(0, before).trim(), textOf(row).slice(before).trim()];
  if (head === "" || tail === "") return rows;
  const first = { ...row, cells: { ...row.cells, text: head } };
  const second = { ...row, id: next, cells: { ...row.cells, text: tail }, doubts: [] };
  return [...rows.slice(0, at), first, second, ...rows.slice(at + 1)];
}

/** The rows that are kept, as they are handed over. */
export const keptRows = (rows: readonly EditedRow[]): readonly DraftRow[] =>
  rows.filter(({ kept }) => kept).map(({ paragraph, cells, doubts }) => ({ paragraph, cells, doubts }));
