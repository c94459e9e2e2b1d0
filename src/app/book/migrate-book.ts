import { headerColumn } from "../../core/table/find-columns.ts";
import { cellText } from "../../core/table/parse-cell.ts";
import type { Migration, MigrationStep } from "../../core/table/schema.ts";
import type { Workbook } from "../../ports/workbook.ts";

const sheetOf = (step: MigrationStep): string => (step.kind === "rename-sheet" ? step.from : step.sheet);

function apply(workbook: Workbook, step: MigrationStep): void {
  const names = workbook.sheetNames();
  if (step.kind === "rename-sheet") {
    if (names.includes(step.from) && !names.includes(step.to)) workbook.renameSheet(step.from, step.to);
    return;
  }
  if (!names.includes(step.sheet)) return;
  const cells = workbook.read(step.sheet);
  if (step.kind === "rename-column") {
    const column = headerColumn(cells[0] ?? [], step.from);
    if (column > 0 && headerColumn(cells[0] ?? [], step.to) === 0)
      workbook.writeColumn(step.sheet, column, 1, [step.to]);
    return;
  }
  const column = headerColumn(cells[0] ?? [], step.column);
  const values = cells.slice(1).map((line) => line[column - 1] ?? "");
  if (column === 0 || !values.some((value) => cellText(value) === step.from)) return;
  const replaced = values.map((value) => (cellText(value) === step.from ? step.to : value));
  workbook.writeColumn(step.sheet, column, 2, replaced);
}

/**
 * Brings an older book to the present form. Every sheet a migration touches is first copied to a hidden sheet; the
 * version is written after each migration, so that a broken-off run goes on where it stopped.
 * @returns the names of the copies that were kept
 */
export function migrateBook(workbook: Workbook, migrations: readonly Migration[]): readonly string[] {
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
    for (const step of migration.steps) apply(workbook, step);
    workbook.setSchemaVersion(migration.to);
  }
  return copies;
}
