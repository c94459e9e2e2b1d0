import { tablesInOrder } from "../core/book/parsed-book.ts";
import type { Column } from "../core/table/column.ts";
import { marksKey, type Table } from "../core/table/table.ts";
import type { TableName } from "../core/tables/all-tables.ts";
import type { FactColumn } from "./fact.ts";

/** The form of the package; it grows when a table of *facts* or a rule of matching changes its meaning. */
export const packageFormat = 1;

/** A field of a table as Frictionless Table Schema v2 describes it (https://datapackage.org/standard/table-schema/). */
export interface Field {
  readonly name: string;
  readonly title: string;
  readonly type: "string" | "number" | "integer" | "date";
  readonly description?: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
}

export interface Schema {
  readonly $schema: "https://datapackage.org/profiles/2.0/tableschema.json";
  readonly fields: readonly Field[];
  readonly missingValues: readonly string[];
  readonly primaryKey?: readonly string[];
  readonly uniqueKeys?: readonly (readonly string[])[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}

/** “validFrom” → “valid_from”: lower case alone, which every engine takes without quotes. */
export const snake = (name: string): string =>
  name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

/** Sheets of the machine, of the screen and of persons' addresses: no data of campaigns. */
const leftOut: ReadonlySet<TableName> = new Set<TableName>(["guide", "people", "log", "results", "reviews"]);

/** The tables that are handed out, in the order of the tabs. */
export const handedOut: readonly (readonly [TableName, Table])[] = tablesInOrder.filter(
  ([name, { group }]) => group !== "system" && !leftOut.has(name),
);

/** The columns of a table that are handed out: all but the marks of findings. */
export const handedColumns = ({ columns }: Table): readonly (readonly [string, Column])[] =>
  Object.entries(columns).filter(([key]) => key !== marksKey);

function typeOf(column: Column): Field["type"] {
  if (column.kind === "day") return "date";
  // A clerk may have typed half a year: the check says so, and the file still loads.
  if (column.kind === "number") return "number";
  return "string";
}

function constraintsOf(column: Column): Readonly<Record<string, unknown>> {
  return {
    ...(column.required ? { required: true } : {}),
    ...(column.kind === "choice" ? { enum: column.choices } : {}),
    ...(column.kind === "number" && column.bounds !== undefined
      ? { minimum: column.bounds.least, maximum: column.bounds.most }
      : {}),
  };
}

function fieldOf([key, column]: readonly [string, Column]): Field {
  const constraints = constraintsOf(column);
  return {
    name: snake(key),
    title: column.header,
    type: typeOf(column),
    ...(column.note === "" ? {} : { description: column.note }),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

const SCHEMA = "https://datapackage.org/profiles/2.0/tableschema.json";

/** The schema of a sheet, as it is declared: what a row must be, whatever a clerk's row is. */
export function tableSchema(table: Table): Schema {
  const columns = handedColumns(table);
  const identity = table.identity.map(snake);
  const isKeyed = table.identity.length === 1 && table.columns[table.identity[0] ?? ""]?.kind === "key";
  const names = new Set(handedOut.map(([name]) => name as string));
  const foreignKeys = columns.flatMap(([key, column]) =>
    // A list's words, and a value that stands for every row, lead to no one row.
    column.kind === "ref" && column.wildcard === "" && names.has(column.table)
      ? [
          {
            fields: [snake(key)],
            reference: { resource: snake(column.table), fields: ["key"] },
          },
        ]
      : [],
  );
  return {
    $schema: SCHEMA,
    fields: columns.map(fieldOf),
    missingValues: [""],
    ...(isKeyed ? { primaryKey: identity } : { uniqueKeys: [identity] }),
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

/** The schema of a table that is worked out, such as *facts*. */
export const workedOutSchema = (columns: Readonly<Record<string, FactColumn>>): Schema => ({
  $schema: SCHEMA,
  fields: Object.entries(columns).map(([name, { type, title, description }]) => ({
    name,
    title,
    type,
    description,
  })),
  missingValues: [""],
});
