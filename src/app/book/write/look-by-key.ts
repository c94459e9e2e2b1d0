import { cellText } from "../../../core/table/parse-cell.ts";
import type { ParsedTable } from "../../../core/table/parse-table.ts";
import type { BookPorts } from "../read/read-sheets.ts";
import { FEW_CELLS, type Look, lookOf, sameColumns } from "./look.ts";
import type { Written } from "./put-back.ts";

/**
 * The column that tells the lines of a large sheet apart: every line has its own text there, so that these texts at their
 * places show that no line came, went or moved. Undefined where there is none, or where reading the sheet as a whole comes
 * sooner.
 * @param more calls beside the one that reads the whole
 */
export function keyColumn(read: ParsedTable, more: number): number | undefined {
  const { table, columns, header, height, rows } = read;
  const [key = "", ...others] = table.identity;
  const column = others.length > 0 ? undefined : columns.at.get(key);
  if (column === undefined || height * header.length <= FEW_CELLS * more || rows.length < height - 1)
    return undefined;
  const texts = new Set(rows.map(({ line }) => cellText(line[column - 1] ?? "")));
  return texts.has("") || texts.size < rows.length ? undefined : column;
}

/** Whether the columns are where they were and every line under its key, with nothing below the last. Two service calls. */
export function standsByKey(ports: BookPorts, read: ParsedTable, key: number): boolean {
  const { table, header, height, rows } = read;
  const { workbook } = ports;
  const [now] = workbook.readTop(table.sheet, 1, { first: 1, count: header.length }) ?? [];
  if (now === undefined || !sameColumns(read, now)) return false;
  const keys = workbook.readTop(table.sheet, height + 1, { first: key, count: 1 }) ?? [];
  return (
    rows.every(({ at, line }) => cellText(keys[at - 1]?.[0] ?? "") === cellText(line[key - 1] ?? "")) &&
    (keys[height] ?? []).every((cell) => cell === "")
  );
}

/** So many columns are read one by one: two such calls come sooner than the whole. */
const FEW_COLUMNS = 2;

/**
 * The sheet behind a write, of which only the columns we wrote into are read: the others as they were looked at before.
 * Undefined where a line or column moved, or the whole comes sooner. Service calls: two, and one for each column.
 */
export function lookBehindWrite(
  ports: BookPorts,
  seen: ParsedTable,
  written: readonly Written[],
): Look | undefined {
  const columns = [...new Set(written.map(({ column }) => column))];
  const key = columns.length > FEW_COLUMNS ? undefined : keyColumn(seen, columns.length + 1);
  if (key === undefined || columns.includes(key) || !standsByKey(ports, seen, key)) return undefined;
  const look = lookOf(seen);
  const cells = look.cells.map((line) => [...line]);
  for (const first of columns) {
    const now = ports.workbook.readTop(seen.table.sheet, cells.length, { first, count: 1 });
    if (now === undefined) return undefined;
    for (const [index, line] of cells.entries()) line[first - 1] = now[index]?.[0] ?? "";
  }
  return { ...look, cells };
}
