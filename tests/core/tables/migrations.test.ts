import { expect, test } from "vitest";
import { tablesInOrder } from "../../../src/core/book/parsed-book.ts";
import { migrations, schemaVersion } from "../../../src/core/tables/office/migrations.ts";

test("every version has its migration, one after the other, up to the present", () => {
  expect(migrations.map((migration) => migration.to)).toEqual(
    Array.from({ length: schemaVersion - 1 }, (_, index) => index + 2),
  );
});

test("each step ends in the present declaration", () => {
  for (const step of migrations.flatMap((migration) => migration.steps)) {
    const sheet = step.kind === "rename-sheet" ? step.to : step.sheet;
    const table = tablesInOrder.find(([, candidate]) => candidate.sheet === sheet)?.[1];
    const columns = Object.values(table?.columns ?? {});
    if (step.kind === "rename-column") expect(columns.map((column) => column.header)).toContain(step.to);
    if (step.kind !== "replace-value") continue;
    const column = columns.find((candidate) => candidate.header === step.column);
    expect(column?.kind === "choice" ? column.choices : []).toContain(step.to);
    expect(column?.kind === "choice" ? column.choices : []).not.toContain(step.from);
  }
});
