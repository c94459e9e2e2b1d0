import { defusedPattern } from "../../rollup/csv.ts";
import type { FileFormat } from "../../rollup/data-package.ts";
import { type FactColumn, factColumns, unfitColumns } from "../../rollup/fact.ts";
import { type Engine, type EngineCell, type EngineType, sqlName, sqlText } from "./engine.ts";
import { engineTypes } from "./write-package.ts";

/** A table that gathers the rows of all sources: the file's columns behind the number of the source. */
export interface GatheredTable {
  readonly name: string;
  readonly columns: readonly (readonly [name: string, type: EngineType])[];
}

const typesOf = (columns: Readonly<Record<string, FactColumn>>): GatheredTable["columns"] =>
  Object.entries(columns).map(([name, { type }]) => [name, engineTypes[type]]);

export const gatheredFacts: GatheredTable = { name: "gathered", columns: typesOf(factColumns) };
export const gatheredUnfit: GatheredTable = { name: "unfit", columns: typesOf(unfitColumns) };

/** Makes the tables, empty. */
export async function makeTables(engine: Engine): Promise<void> {
  for (const { name, columns } of [gatheredFacts, gatheredUnfit]) {
    const declared = columns.map(([column, type]) => `${sqlName(column)} ${type}`);
    await engine.run(`CREATE TABLE ${name} (source INTEGER, ${declared.join(", ")})`);
  }
  await engine.run(
    "CREATE TABLE sources (source INTEGER, file VARCHAR, form VARCHAR, office VARCHAR, office_id VARCHAR, as_of VARCHAR, changed VARCHAR)",
  );
}

/** Adds rows that were worked out here. */
export const addRows = (
  engine: Engine,
  { name, columns }: GatheredTable,
  source: number,
  rows: readonly (readonly EngineCell[])[],
): Promise<void> =>
  engine.add(
    name,
    ["INTEGER", ...columns.map(([, type]) => type)],
    rows.map((row) => [source, ...row]),
  );

/** A file of a package, and the number of its source. */
export interface SourceFile {
  readonly source: number;
  readonly path: string;
}

function reading(files: readonly SourceFile[], { columns }: GatheredTable, format: FileFormat): string {
  const list = `[${files.map(({ path }) => sqlText(path)).join(", ")}]`;
  if (format === "parquet") return `read_parquet(${list}, filename = true)`;
  // A text that is not there is an empty one; days and numbers are none.
  const types = columns.map(([column, type]) => `${sqlText(column)}: ${sqlText(type)}`);
  return `read_csv(${list}, filename = true, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', new_line = '\\r\\n', nullstr = '', columns = {${types.join(", ")}})`;
}

/** Adds the rows of many files in one go. @throws what the engine says where one of them is not what it should be */
async function addTogether(
  engine: Engine,
  files: readonly SourceFile[],
  table: GatheredTable,
  format: FileFormat,
): Promise<void> {
  const values = files.map(({ source, path }) => `(${source}, ${sqlText(path)})`).join(", ");
  const columns = table.columns.map(([column, type]) => {
    const name = `f.${sqlName(column)}`;
    if (type !== "VARCHAR") return name;
    return format === "csv"
      ? `regexp_replace(coalesce(${name}, ''), ${sqlText(defusedPattern)}, '\\1')`
      : `coalesce(${name}, '')`;
  });
  await engine.run(
    `INSERT INTO ${table.name} SELECT s.source, ${columns.join(", ")} FROM ${reading(files, table, format)} f JOIN (VALUES ${values}) s(source, path) ON f.filename = s.path`,
  );
}

/** So many files in one statement; the engine opens several at a time. */
const TOGETHER = 500;

/**
 * Adds the rows of packages' files. Where one of many is not what it should be, each of them is tried by itself.
 * @returns the sources whose file could not be read
 */
export async function addFiles(
  engine: Engine,
  files: readonly SourceFile[],
  table: GatheredTable,
  format: FileFormat,
): Promise<readonly number[]> {
  const broken: number[] = [];
  for (let at = 0; at < files.length; at += TOGETHER) {
    const part = files.slice(at, at + TOGETHER);
    try {
      await addTogether(engine, part, table, format);
    } catch (fault) {
      if (!(fault instanceof Error)) throw fault;
      for (const file of part) {
        try {
          await addTogether(engine, [file], table, format);
        } catch (own) {
          // Whatever the engine says of a file is about the file: the statement is the same for all.
          if (!(own instanceof Error)) throw own;
          broken.push(file.source);
        }
      }
    }
  }
  return broken;
}
