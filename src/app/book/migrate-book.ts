import { tableOf } from "../../core/book/parsed-book.ts";
import { headerColumn } from "../../core/table/find-columns.ts";
import { cellText } from "../../core/table/parse-cell.ts";
import { parseTable } from "../../core/table/parse-table.ts";
import type { Migration, MigrationStep } from "../../core/table/schema.ts";
import { type BookPorts, readSheets } from "./read/read-sheets.ts";
import { writeSheet } from "./write/write-sheets.ts";

type Replacement = Extract<MigrationStep, { kind: "replace-value" }>;

const sheetOf = (step: MigrationStep): string => (step.kind === "rename-sheet" ? step.from : step.sheet);

/** How often a sheet is gone over in which a clerk changes rows just then: no later run looks for the old word. */
const TRIES = 3;

/** Puts one word in place of another in a declared column. */
function replaceValue(ports: BookPorts, { sheet, column, from, to }: Replacement): void {
  const table = tableOf(sheet)?.[1];
  const [key] = Object.entries(table?.columns ?? {}).find(([, { header }]) => header === column) ?? [];
  if (table === undefined || key === undefined)
    throw new Error(`no column ${column} is declared of ${sheet}`);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { cells = [], marks = [] } = readSheets(ports, [table]).get(sheet) ?? {};
    const parsed = parseTable(table, cells, marks);
    const at = parsed.columns.at.get(key) ?? 0;
    const { conflicts } = writeSheet(ports, {
      table: parsed,
      cells: ({ line }) => (cellText(line[at - 1] ?? "") === from ? { [key]: to } : undefined),
    });
    if (conflicts.length === 0) return;
  }
}

/** No step trusts a place it read: sheets and headers are found by name as they change, rows by what identifies them. */
function apply(ports: BookPorts, step: MigrationStep): void {
  const { workbook } = ports;
  const names = workbook.sheetNames();
  if (step.kind === "rename-sheet") {
    if (names.includes(step.from) && !names.includes(step.to)) workbook.renameSheet(step.from, step.to);
    return;
  }
  if (!names.includes(step.sheet)) return;
  if (step.kind === "replace-value") {
    replaceValue(ports, step);
    return;
  }
  const header = workbook.readHeader(step.sheet);
  const typed = header[headerColumn(header, step.from) - 1];
  if (typed !== undefined && headerColumn(header, step.to) === 0)
    workbook.renameHeader(step.sheet, cellText(typed), step.to);
}

/**
 * Brings an older book to the present form. Every sheet a migration touches is first copied to a hidden sheet; the
 * version is written after each migration, so that a broken-off run goes on where it stopped.
 * @returns the names of the copies that were kept
 */
export function migrateBook(ports: BookPorts, migrations: readonly Migration[]): readonly string[] {
  const { workbook } = ports;
  const from = workbook.schemaVersion();
  const copies: string[] = [];
  for (const migration of migrations.filter((candidate) => candidate.to > from)) {
    const names = workbook.sheetNames();
    for (const sheet of new Set(migration.steps.map(sheetOf))) {
      const copy = `${sheet} (bản lưu v${migration.to - 1})`;
      if (!names.includes(sheet)) continue;
      workbook.keepCopy(sheet, copy);
      copies.push(copy);
    }
    for (const step of migration.steps) apply(ports, step);
    workbook.setSchemaVersion(migration.to);
  }
  return copies;
}
