import type { Cell } from "../../../core/table/cell.ts";
import { type ColumnMark, markValue } from "../../../core/table/find-columns.ts";
import { hashText } from "../../../core/table/hash.ts";
import { cellText } from "../../../core/table/parse-cell.ts";
import type { Table } from "../../../core/table/table.ts";
import { parsedJson } from "../../../core/text/read-json.ts";
import type { Memo } from "../../../ports/memo.ts";

const memoKey = "cot";

/**
 * What is remembered of a sheet: the fingerprint of its header row, the marked column of each declared one, 0 for none, and
 * how many columns the header row has, 0 where the sheet is better read as a whole.
 */
export type Entry = readonly [hash: string, columns: readonly number[], width: number];

/** By the name of the sheet. A memo that was never written, or not by us, is an empty register. */
export type ColumnRegister = ReadonlyMap<string, Entry>;

const isEntry = (value: unknown): value is Entry =>
  Array.isArray(value) &&
  value.length === 3 &&
  typeof value[0] === "string" &&
  Array.isArray(value[1]) &&
  typeof value[2] === "number";

/** What the register's text says, taken apart once. */
let known: { readonly text: string; readonly register: ColumnRegister } = { text: "{}", register: new Map() };

/**
 * The register as a run of the script first read it or kept it last: what it says of a header row holds as long as there is
 * one that reads so.
 */
const held = new WeakMap<Memo, ColumnRegister>();

/** The register as it was kept last. One service call a run. */
export function readRegister(memo: Memo): ColumnRegister {
  const mine = held.get(memo);
  if (mine !== undefined) return mine;
  const text = memo.get(memoKey) ?? "{}";
  if (text !== known.text) known = { text, register: parsedRegister(text) };
  held.set(memo, known.register);
  return known.register;
}

function parsedRegister(text: string): ColumnRegister {
  // Anybody's text may stand there; every sheet is then looked at anew.
  const kept = parsedJson(text);
  const entries = typeof kept === "object" && kept !== null ? Object.entries(kept) : [];
  return new Map(entries.filter((entry): entry is [string, Entry] => isEntry(entry[1])));
}

/** Keeps the register for the next command. One service call. */
export function keepRegister(memo: Memo, register: ColumnRegister): void {
  held.set(memo, register);
  memo.set(memoKey, JSON.stringify(Object.fromEntries(register)));
}

/** The header row as one text; empty cells behind the last filled one do not count. */
export function headerText(header: readonly Cell[]): string {
  const texts = header.map((cell) => cellText(cell));
  while (texts[texts.length - 1] === "") texts.pop();
  return JSON.stringify(texts);
}

const widthOf = (header: readonly Cell[]): number =>
  header.reduce<number>((width, cell, index) => (cellText(cell) === "" ? width : index + 1), 0);

const fingerprint = (table: Table, header: readonly Cell[]): string =>
  hashText(`${headerText(header)}${Object.keys(table.columns).join()}`);

/** The marks of a sheet as they were found under just this header row; undefined where it is another one. */
export function registeredMarks(
  register: ColumnRegister,
  table: Table,
  header: readonly Cell[],
): readonly ColumnMark[] | undefined {
  const entry = register.get(table.sheet);
  if (entry === undefined || entry[0] !== fingerprint(table, header)) return undefined;
  return Object.keys(table.columns).flatMap((key, index) => {
    const column = entry[1][index] ?? 0;
    return column > 0 ? [{ sheet: table.sheet, column, value: markValue(table, key) }] : [];
  });
}

/**
 * The entry of a sheet whose marks were just found under this header row. A row that says the same of two columns, or
 * nothing of a marked one, would still say so after these were exchanged: of such a sheet nothing is remembered.
 */
export function entryOf(
  table: Table,
  header: readonly Cell[],
  marks: readonly ColumnMark[],
): Entry | undefined {
  const texts = header.map((cell) => cellText(cell));
  const columns = Object.keys(table.columns).map((key) => {
    const [first, ...more] = marks.filter(({ value }) => value === markValue(table, key));
    return first === undefined || more.length > 0 ? 0 : first.column;
  });
  const told = columns.every((column) => {
    const text = column === 0 ? undefined : (texts[column - 1] ?? "");
    return text === undefined || (text !== "" && texts.filter((other) => other === text).length === 1);
  });
  return told ? [fingerprint(table, header), columns, widthOf(header)] : undefined;
}
