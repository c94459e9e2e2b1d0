import type { Cell } from "./cell.ts";
import { cellText } from "./parse-cell.ts";
import { plainOf } from "./ref-text.ts";
import type { Table } from "./table.ts";

type Values = Readonly<Record<string, unknown>>;

/** A column that clerks fill. */
interface Typed {
  readonly key: string;
  /** Where it stands in a line; -1 where it is missing. */
  readonly at: number;
  readonly plain: ReturnType<typeof plainOf>;
}

/** What the rows of one sheet have in common. */
export interface RowForm {
  readonly table: Table;
  /** In the order of their declaration. */
  readonly clerks: readonly Typed[];
}

/** @param at where a column stands in a line; -1 where it is missing */
export function rowForm(table: Table, at: (key: string) => number): RowForm {
  const clerks = Object.entries(table.columns).flatMap(([key, column]) =>
    column.filledBy === "clerk" ? [{ key, at: at(key), plain: plainOf(column) }] : [],
  );
  return { table, clerks };
}

const separator = "\u001f";

function plainText({ at, plain }: Typed, line: readonly Cell[]): string {
  const text = cellText(line[at] ?? "");
  return plain?.(text) ?? text;
}

/** What clerks wrote in a line, labels by their keys. */
export const typedIn = ({ clerks }: RowForm, line: readonly Cell[]): string =>
  clerks.map((column) => plainText(column, line)).join(separator);

/** The same, references by what they mean. */
export const meantIn = ({ clerks }: RowForm, line: readonly Cell[], values: Values): string =>
  clerks
    .map((column) => (column.plain && String(values[column.key] ?? "")) || plainText(column, line))
    .join(separator);

/** The values by which a row is known: as read, and what a reference led to where it led somewhere. */
export function identifying({ table: { identity, columns } }: RowForm, read: Values, values: Values): Values {
  const led = identity.filter((key) => plainOf(columns[key]) !== undefined && values[key] !== "");
  return read === values || led.length === 0
    ? read
    : { ...read, ...Object.fromEntries(led.map((key) => [key, values[key]])) };
}
