import { foldKey } from "../text/fold.ts";
import type { RefColumn } from "./column.ts";
import type { Finding } from "./finding.ts";
import { nearest } from "./nearest.ts";
import type { ParsedRow, ParsedTable } from "./parse-table.ts";

interface Targets {
  readonly sheet: string;
  readonly keys: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

function targetsOf(parsed: ParsedTable): Targets {
  const { table, rows } = parsed;
  const keys = new Map<string, string>();
  const names = new Map<string, string>();
  for (const row of rows) {
    const key = String(row.values["key"] ?? "");
    if (key === "") continue;
    keys.set(foldKey(key), key);
    const name = table.label === null ? "" : foldKey(String(row.values[table.label] ?? ""));
    if (name !== "") names.set(name, key);
  }
  return { sheet: table.sheet, keys, names };
}

/** What a reference turned out to be: the key it stands for, and what to tell the clerk about it. */
interface Resolved {
  readonly key: string;
  readonly problem?: Pick<Finding, "rule" | "severity" | "message" | "fix">;
}

function resolve(written: string, column: RefColumn, targets: Targets): Resolved {
  if (written === "" || (column.wildcard !== "" && written === column.wildcard)) return { key: written };
  const folded = foldKey(written);
  const key = targets.keys.get(folded);
  if (key !== undefined) return { key };
  const named = targets.names.get(folded);
  if (named !== undefined) {
    return {
      key: named,
      problem: {
        rule: "o.ten-thay-ma",
        severity: "gợi ý",
        message: `“${written}” là tên; mã ở trang ${targets.sheet} là ${named}.`,
        fix: `Ghi ${named}.`,
      },
    };
  }
  const near = nearest(written, [...targets.keys.values()]);
  return {
    key: "",
    problem: {
      rule: "o.ma-khong-co",
      severity: "lỗi",
      message: `Trang ${targets.sheet} không có mã “${written}”.`,
      fix:
        near === undefined
          ? `Chọn một mã có ở trang ${targets.sheet}, hoặc thêm dòng mới ở đó.`
          : `Có phải ${near}? Chọn một mã có ở trang ${targets.sheet}, hoặc thêm dòng mới ở đó.`,
    },
  };
}

/**
 * Follows every reference from sheet to sheet. A key in other letters or a name typed instead of a key is understood;
 * an unknown one is explained and becomes "". Rows without such a change are kept as they are.
 */
export function resolveReferences(parsed: ReadonlyMap<string, ParsedTable>): {
  readonly tables: ReadonlyMap<string, ParsedTable>;
  readonly findings: readonly Finding[];
} {
  const targets = new Map<string, Targets>();
  for (const [name, table] of parsed) targets.set(name, targetsOf(table));
  const findings: Finding[] = [];
  const tables = new Map<string, ParsedTable>();

  for (const [name, source] of parsed) {
    const refs = Object.entries(source.table.columns).flatMap(([key, column]) => {
      const target = column.kind === "ref" ? targets.get(column.table) : undefined;
      return column.kind === "ref" && target !== undefined ? [{ key, column, target }] : [];
    });
    const rows = source.rows.map((row): ParsedRow => {
      let values = row.values;
      for (const { key, column, target } of refs) {
        const written = String(row.values[key] ?? "");
        const resolved = resolve(written, column, target);
        if (resolved.key !== written) values = { ...values, [key]: resolved.key };
        if (resolved.problem === undefined) continue;
        const header = source.columns.headers.get(key) ?? column.header;
        findings.push({
          sheet: source.table.sheet,
          row: row.at,
          column: header,
          key: row.key,
          source: "",
          ...resolved.problem,
        });
      }
      return values === row.values ? row : { ...row, values };
    });
    tables.set(name, { ...source, rows });
  }
  return { tables, findings };
}
