import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { csvLine } from "../../rollup/csv.ts";
import { dataPackage, type FileFormat, type WrittenFile } from "../../rollup/data-package.ts";
import type { HandedBook, HandedTable } from "../../rollup/handed-table.ts";
import { type Engine, type EngineType, sqlName, sqlText } from "./engine.ts";

type FieldType = HandedTable["schema"]["fields"][number]["type"];

/** What a field's type is to the engine. */
export const engineTypes: Readonly<Record<FieldType, EngineType>> = {
  string: "VARCHAR",
  number: "DOUBLE",
  integer: "INTEGER",
  date: "DATE",
};

function csvOf({ schema, rows }: HandedTable): string {
  const lines = rows.map((row) => csvLine(row));
  return csvLine(schema.fields.map(({ name }) => name)) + lines.join("");
}

async function writeParquet(engine: Engine, table: HandedTable, path: string): Promise<void> {
  const { fields } = table.schema;
  const columns = fields.map(({ name, type }) => `${sqlName(name)} ${engineTypes[type]}`);
  await engine.run(`CREATE OR REPLACE TABLE handed (${columns.join(", ")})`);
  await engine.add(
    "handed",
    fields.map(({ type }) => engineTypes[type]),
    table.rows,
  );
  await engine.run(`COPY handed TO ${sqlText(path)} (FORMAT parquet, COMPRESSION zstd)`);
}

/**
 * Writes a book as a data package: a file for each table, then its descriptor, so that a folder without one is not whole.
 * @param engine needed for Parquet alone
 * @throws a fault of the file system
 */
export async function writePackage(
  folder: string,
  book: HandedBook,
  how: { readonly product: string; readonly asOf: string; readonly format: FileFormat },
  engine: Engine | undefined,
): Promise<readonly WrittenFile[]> {
  mkdirSync(join(folder, "data"), { recursive: true });
  const files: WrittenFile[] = [];
  for (const table of book.tables) {
    const path = `data/${table.name}.${how.format}`;
    const full = join(folder, path);
    if (engine !== undefined && how.format === "parquet") await writeParquet(engine, table, full);
    else writeFileSync(full, csvOf(table));
    const bytes = readFileSync(full);
    files.push({
      table,
      path,
      bytes: bytes.length,
      hash: createHash("sha256").update(bytes).digest("hex"),
    });
  }
  writeFileSync(
    join(folder, "datapackage.json"),
    `${JSON.stringify(dataPackage(book, files, how), null, 1)}\n`,
  );
  return files;
}
