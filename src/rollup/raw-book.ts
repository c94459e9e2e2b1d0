import { newKeys } from "../core/book/new-keys.ts";
import { parseBook, type ReadBook, tablesInOrder } from "../core/book/parsed-book.ts";
import type { Cell } from "../core/table/cell.ts";
import { findColumns } from "../core/table/find-columns.ts";
import { marksSheet, readMarkFormula } from "../core/table/mark-formula.ts";
import type { TableName } from "../core/tables/all-tables.ts";
import { schemaVersion } from "../core/tables/office/migrations.ts";
import { nfc } from "../core/text/fold.ts";

/** A workbook as a file holds it, before anything of it is understood. */
export interface RawBook {
  /** The cells of a sheet by its name, its header row first; an empty list where there is no such sheet. */
  readonly cells: (sheet: string) => readonly (readonly Cell[])[];
  /** The formulas of a sheet's first column. */
  readonly formulas: (sheet: string) => readonly string[];
  /** The form that set-up gave the book; 0 where nothing tells it. */
  readonly schema: number;
}

/** What came of it: a book of this product, or why it is none that can be counted. */
export type Understood =
  | { readonly ok: true; readonly read: ReadBook }
  | { readonly ok: false; readonly why: string };

const everyTable: ReadonlySet<TableName> = new Set(tablesInOrder.map(([name]) => name));

/** Sheets without which nothing can be counted. */
const needed = ["campaigns", "units", "milestones", "tracking"] as const satisfies readonly TableName[];

/** What Sheets would have run as a formula, or as a number, is kept as text by an apostrophe (apps-script/cells.ts). */
const unquoted = (text: string): string =>
  /^'(?:[=+\-@'\t\r]|.*\d|\s*(?:true|false)\s*$)/isu.test(text) ? text.slice(1) : text;

const clean = (cells: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] =>
  cells.map((line) => line.map((cell) => (typeof cell === "string" ? nfc(unquoted(cell)) : cell)));

/**
 * Reads all sheets as typed rows. Rows typed without a key get the one that the next command would give them: without it
 * nothing could lead to them, and they would not be counted. Nothing is written anywhere.
 */
export function understand({ cells, formulas, schema }: RawBook): Understood {
  const sheets = new Map(tablesInOrder.map(([, { sheet }]) => [sheet, clean(cells(sheet))]));
  const marks = formulas(marksSheet).flatMap((formula) => readMarkFormula(formula) ?? []);
  const why = whyNot(sheets, marks, schema);
  if (why !== "") return { ok: false, why };
  const parse = (): ReadBook => parseBook((sheet) => sheets.get(sheet) ?? [], marks, everyTable);
  const first = parse();
  const keys = newKeys(first.book);
  if (keys.length === 0) return { ok: true, read: first };
  for (const { table, at, key } of keys) {
    const { sheet } = first.book[table].table;
    const column = (first.book[table].columns.at.get("key") ?? 0) - 1;
    const lines = [...(sheets.get(sheet) ?? [])];
    const line = [...(lines[at - 1] ?? [])];
    while (line.length <= column) line.push("");
    line[column] = key;
    lines[at - 1] = line;
    sheets.set(sheet, lines);
  }
  return { ok: true, read: parse() };
}

function whyNot(
  sheets: ReadonlyMap<string, readonly (readonly Cell[])[]>,
  marks: Parameters<typeof findColumns>[2],
  schema: number,
): string {
  if (schema > schemaVersion)
    return `Sổ do phiên bản mới hơn lập (dạng ${schema}, ở đây đọc đến dạng ${schemaVersion}). Cập nhật Sổ Thi đua rồi tổng hợp lại.`;
  if (schema > 0 && schema < schemaVersion)
    return `Sổ còn ở dạng cũ (${schema}, nay là ${schemaVersion}). Mở sổ, chạy Thi đua › Thiết lập sổ rồi tổng hợp lại.`;
  const tables = needed.map((name) => tablesInOrder.find(([each]) => each === name)?.[1]);
  const there = tables.flatMap((table) => {
    const header = table === undefined ? undefined : sheets.get(table.sheet)?.[0];
    return table === undefined || header === undefined ? [] : [{ table, header }];
  });
  const known = there.filter(({ table, header }) => findColumns(table, header, marks).at.size > 1);
  if (known.length === 0)
    return "Tệp không phải sổ của Sổ Thi đua: không có trang Phong trào, Đơn vị, Mốc hay Theo dõi nào nhận ra được.";
  const lacking = needed.flatMap((name) => {
    const table = tablesInOrder.find(([each]) => each === name)?.[1];
    if (table === undefined) return [];
    const header = sheets.get(table.sheet)?.[0];
    if (header === undefined) return [`trang ${table.sheet}`];
    const { at } = findColumns(table, header, marks);
    return Object.entries(table.columns)
      .filter(([key, { required }]) => required && !at.has(key))
      .map(([, column]) => `cột “${column.header}” của trang ${table.sheet}`);
  });
  return lacking.length === 0
    ? ""
    : `Sổ thiếu ${lacking.join(", ")}. Mở sổ, chạy Thi đua › Thiết lập sổ rồi tổng hợp lại.`;
}
