import { join } from "node:path";
import type { DuckDBConnection, DuckDBValue } from "@duckdb/node-api";

/** A cell that goes into a table: a text, a number, or nothing. Days go in as text. */
export type EngineCell = string | number | null;
/** A row that comes out, by column; whole numbers as numbers, days as yyyy-mm-dd. */
export type EngineRow = Readonly<Record<string, EngineCell>>;

/** A column's type in the engine. */
export type EngineType = "VARCHAR" | "INTEGER" | "DOUBLE" | "DATE";

/** The engine of one command; its tables lie in a folder that is gone with it. */
export interface Engine {
  /** Runs statements that give nothing. */
  readonly run: (sql: string) => Promise<void>;
  readonly rows: (sql: string) => Promise<readonly EngineRow[]>;
  /** Adds rows to a table in the order of its columns. */
  readonly add: (
    table: string,
    types: readonly EngineType[],
    rows: Iterable<readonly EngineCell[]>,
  ) => Promise<void>;
  readonly close: () => void;
}

/** A text as SQL has it. */
export const sqlText = (text: string): string => `'${text.replace(/'/gu, "''")}'`;
/** A name as SQL has it. */
export const sqlName = (name: string): string => `"${name.replace(/"/gu, '""')}"`;

const DAY = 86_400_000;

/** An old machine has 4 GB; what goes beyond is put into the folder. */
const MEMORY = "2GB";

const plain = (value: DuckDBValue): EngineCell => {
  if (value === null || typeof value === "string" || typeof value === "number") return value;
  // Counts and sums come as bigint; none is beyond 2^53.
  if (typeof value === "bigint") return Number(value);
  return value.toString();
};

/**
 * Starts DuckDB, which only these commands load: half a second of a short command would go by with it.
 * @param folder where its tables lie: in a file they are pressed, and ten million rows need no memory of the machine's
 * @returns undefined where this machine has no program of it
 */
export async function startEngine(folder: string): Promise<Engine | undefined> {
  const duckdb = await loaded();
  if (duckdb === undefined) return undefined;
  const instance = await duckdb.DuckDBInstance.create(join(folder, "bang.duckdb"), {
    temp_directory: folder,
    memory_limit: MEMORY,
    // Nobody reads a table in the order in which it was filled: every query says its own.
    preserve_insertion_order: "false",
    // A few books are counted sooner by one thread than threads wait for one another; joinFacts asks for more.
    threads: "1",
    // Nothing is fetched: what is asked of it is in the program itself.
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  const connection: DuckDBConnection = await instance.connect();
  return {
    run: async (sql) => void (await connection.run(sql)),
    rows: async (sql) => {
      const reader = await connection.runAndReadAll(sql);
      return reader
        .getRowObjects()
        .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
    },
    add: async (table, types, rows) => {
      const appender = await connection.createAppender(table);
      for (const row of rows) {
        types.forEach((type, at) => {
          const value = row[at] ?? null;
          if (value === null) appender.appendNull();
          else if (type === "VARCHAR") appender.appendVarchar(String(value));
          else if (type === "INTEGER") appender.appendInteger(Number(value));
          else if (type === "DOUBLE") appender.appendDouble(Number(value));
          else appender.appendDate(new duckdb.DuckDBDateValue(Date.parse(String(value)) / DAY));
        });
        appender.endRow();
      }
      appender.closeSync();
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** The library, whose programs are packages of their own, one for each system; undefined where there is none for this one. */
async function loaded() {
  try {
    return await import("@duckdb/node-api");
  } catch (fault) {
    if (
      fault instanceof Error &&
      /^Cannot find (?:module|package)|not supported|ERR_DLOPEN/u.test(`${fault.message}`)
    )
      return undefined;
    throw fault;
  }
}
