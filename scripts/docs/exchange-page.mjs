// The page of the exchange files, its head from tep-trao-doi.md beside this file.
import { readFile } from "node:fs/promises";
import { loadModule as load } from "../load-module.mjs";

/** The exchange files: every table and column as src/rollup hands them out, and how other programs read them. */
export async function exchangePage() {
  const { handedOut, packageFormat, snake, tableSchema, workedOutSchema } = await load(
    "src/rollup/table-schema.ts",
  );
  const { factColumns, unfitColumns } = await load("src/rollup/fact.ts");
  const { purposes } = await load("src/core/tables/purposes.ts");
  const { schemaVersion } = await load("src/core/tables/office/migrations.ts");
  const types = { string: "chữ", number: "số", integer: "số nguyên", date: "ngày" };
  /** @param {string} name @param {string} title @param {string} purpose @param {import("../../src/rollup/table-schema.ts").Schema} schema */
  const tablePart = (name, title, purpose, schema) => {
    const leads = new Map(
      (schema.foreignKeys ?? []).map(({ fields, reference }) => [fields[0], `${reference.resource}.key`]),
    );
    const key = schema.primaryKey ?? schema.uniqueKeys?.[0];
    return [
      `### ${title} (\`${name}\`)`,
      "",
      `${purpose}${key === undefined ? "" : ` Khóa: ${key.map((each) => `\`${each}\``).join(", ")}.`}`,
      "",
      "| Cột | Tên trong tệp | Kiểu | Dẫn đến |",
      "| --- | --- | --- | --- |",
      ...schema.fields.map(
        (field) =>
          `| ${field.title} | \`${field.name}\` | ${types[field.type]} | ${leads.has(field.name) ? `\`${leads.get(field.name)}\`` : ""} |`,
      ),
      "",
    ].join("\n");
  };
  const described = tablePart(
    "facts",
    "Số liệu để tổng hợp",
    "Bảng mà mọi tổng cộng từ đó ra; ý nghĩa từng cột:",
    workedOutSchema(factColumns),
  );
  const meanings = Object.entries(
    /** @type {typeof import("../../src/rollup/fact.ts").factColumns} */ (factColumns),
  ).map(([name, { title, description }]) => `- \`${name}\` (${title}): ${description}.`);
  const { defusedPattern } = await load("src/rollup/csv.ts");
  const head = await readFile("scripts/docs/tep-trao-doi.md", "utf8");
  return [
    head
      .replaceAll("{{defused}}", () => defusedPattern)
      .replaceAll("{{format}}", String(packageFormat))
      .replaceAll("{{schema}}", String(schemaVersion)),
    "## Các bảng",
    "",
    described,
    ...meanings,
    "",
    tablePart(
      "unfit",
      "Dòng không khớp",
      "Ô, dòng của sổ không đọc được, với lý do.",
      workedOutSchema(unfitColumns),
    ),
    ...handedOut.map((/** @type {[string, import("../../src/core/table/table.ts").Table]} */ [name, table]) =>
      tablePart(snake(name), table.sheet, purposes[name], tableSchema(table)),
    ),
  ].join("\n");
}
