import { describe, expect, test } from "vitest";
import { factColumns } from "../../src/rollup/fact.ts";
import { handedOut, snake, tableSchema, workedOutSchema } from "../../src/rollup/table-schema.ts";

const names = new Set(handedOut.map(([name]) => snake(name)));

describe.each(handedOut.map(([name, table]) => [snake(name), tableSchema(table)] as const))(
  "%s",
  (name, schema) => {
    const fields = new Set(schema.fields.map((field) => field.name));

    test("names that every engine takes, each once, with the heading of the sheet", () => {
      expect(fields.size).toBe(schema.fields.length);
      for (const field of schema.fields) {
        expect(field.name).toMatch(/^[a-z][a-z0-9_]*$/u);
        expect(field.title).not.toBe("");
      }
      expect(fields.has("marks")).toBe(false);
    });

    test("keys are fields, and lead to tables that are there", () => {
      for (const key of [...(schema.primaryKey ?? []), ...(schema.uniqueKeys ?? []).flat()])
        expect(fields).toContain(key);
      expect((schema.primaryKey === undefined) === (schema.uniqueKeys === undefined)).toBe(false);
      for (const { fields: own, reference } of schema.foreignKeys ?? []) {
        for (const field of own) expect(fields).toContain(field);
        expect(names).toContain(reference.resource);
        expect(reference.fields).toEqual(["key"]);
      }
      expect(name).not.toBe("people");
    });
  },
);

test("neither persons' addresses nor what the machine keeps for itself is handed out", () => {
  for (const table of ["people", "log", "jobs", "undo", "template_parts", "paper_texts", "guide", "results"])
    expect(names).not.toContain(table);
  for (const table of [
    "campaigns",
    "units",
    "milestones",
    "tracking",
    "registrations",
    "targets",
    "nominations",
  ])
    expect(names).toContain(table);
});

test("a sheet's declaration in the words of the standard", () => {
  const schema = tableSchema(Object.fromEntries(handedOut)["tracking"] ?? expect.fail());
  expect(schema.fields.find(({ name }) => name === "received")).toMatchObject({
    type: "date",
    title: "Ngày nhận",
  });
  expect(schema.fields.find(({ name }) => name === "handling")).toMatchObject({
    constraints: { enum: ["tiếp nhận", "trả lại"] },
  });
  expect(schema.uniqueKeys).toEqual([["milestone", "unit", "period"]]);
  expect(schema.foreignKeys).toContainEqual({
    fields: ["unit"],
    reference: { resource: "units", fields: ["key"] },
  });
  expect(workedOutSchema(factColumns).fields[0]).toMatchObject({ name: "kind", type: "string" });
});
