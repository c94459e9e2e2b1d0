import { foldKey, foldText } from "../text/fold.ts";
import { quoted } from "../text/quote.ts";
import { remembered } from "../text/remembered.ts";
import type { RefColumn } from "./column.ts";
import type { Finding } from "./finding.ts";
import { nearestFolded } from "./nearest.ts";
import type { ParsedRow, ParsedTable } from "./parse-table.ts";

interface Targets {
  readonly sheet: string;
  readonly exact: ReadonlySet<string>;
  /** By the folded key. */
  readonly keys: ReadonlyMap<string, string>;
  /** The rows that bear a name, by the folded name. */
  readonly named: ReadonlyMap<string, readonly Named[]>;
}

interface Named {
  readonly name: string;
  readonly key: string;
}

function targetsOf(parsed: ParsedTable): Targets {
  const { table, rows } = parsed;
  const exact = new Set<string>();
  const keys = new Map<string, string>();
  const named = new Map<string, Named[]>();
  for (const row of rows) {
    const key = String(row.values["key"] ?? "");
    if (key === "") continue;
    exact.add(key);
    const folded = foldKey(key);
    if (!keys.has(folded)) keys.set(folded, key);
    const name = String(row.values[table.label?.names[0] ?? ""] ?? "");
    if (name === "") continue;
    const those = named.get(foldKey(name));
    if (those === undefined) named.set(foldKey(name), [{ name, key }]);
    else those.push({ name, key });
  }
  return { sheet: table.sheet, exact, keys, named };
}

/** The keys of the rows whose name was typed: those that bear it with the same marks, else those without. */
function keysNamed(written: string, { named }: Targets): readonly string[] {
  const alike = named.get(foldKey(written)) ?? [];
  const same = alike.filter(({ name }) => foldText(name) === foldText(written));
  return [...new Set((same.length > 0 ? same : alike).map(({ key }) => key))];
}

/** What a reference turned out to be: the key it stands for, and what to tell the clerk about it. */
interface Resolved {
  readonly key: string;
  readonly problem?: Pick<Finding, "rule" | "severity" | "message" | "fix" | "cure">;
}

function resolve(written: string, column: RefColumn, targets: Targets, hint: boolean): Resolved {
  if (written === "" || written === column.wildcard || targets.exact.has(written)) return { key: written };
  const key = targets.keys.get(foldKey(written));
  if (key !== undefined) return { key };
  const [named, another, ...more] = keysNamed(written, targets);
  if (named !== undefined && another !== undefined) {
    return {
      key: "",
      problem: {
        rule: "o.ten-nhieu-ma",
        severity: "lỗi",
        message: `${quoted(written)} là tên của ${more.length + 2} dòng ở trang ${targets.sheet}.`,
        fix: `Ghi đúng mã: ${[named, another, ...more].slice(0, 5).join(" · ")}${more.length > 3 ? " …" : ""}.`,
      },
    };
  }
  if (named !== undefined) {
    return {
      key: named,
      problem: {
        rule: "o.ten-thay-ma",
        severity: "gợi ý",
        message: `${quoted(written)} là tên; mã ở trang ${targets.sheet} là ${named}.`,
        fix: `Ghi ${named}.`,
        cure: { label: `Ghi ${named}`, value: named },
      },
    };
  }
  const near = hint ? nearestFolded(foldKey(written), targets.keys) : undefined;
  return {
    key: "",
    problem: {
      rule: "o.ma-khong-co",
      severity: "lỗi",
      message: `Trang ${targets.sheet} không có mã ${quoted(written)}.`,
      fix:
        near === undefined
          ? `Chọn một mã có ở trang ${targets.sheet}, hoặc thêm dòng mới ở đó.`
          : `Có phải ${near}? Chọn một mã có ở trang ${targets.sheet}, hoặc thêm dòng mới ở đó.`,
      ...(near === undefined ? {} : { cure: { label: `Ghi ${near}`, value: near } }),
    },
  };
}

/** With more unknown keys than this in one column the column is wrong as a whole, and guessing each takes too long. */
const mostHints = 200;

/** Resolves one column's references; the same words, which stand in many rows, only once. */
function resolver(column: RefColumn, targets: Targets): (written: string) => Resolved {
  const known = new Map<string, Resolved>();
  let unknown = 0;
  return (written) => {
    const before = known.get(written);
    if (before !== undefined) return before;
    const resolved = resolve(written, column, targets, unknown < mostHints);
    if (resolved.key === "" && written !== "") unknown += 1;
    known.set(written, resolved);
    return resolved;
  };
}

/**
 * Follows every reference from sheet to sheet. A key in other letters or a name typed instead of a key is understood;
 * an unknown one, or a name that several rows bear, is explained and becomes "". Rows without such a
 * change are kept as they are.
 */
export function resolveReferences(parsed: ReadonlyMap<string, ParsedTable>): {
  readonly tables: ReadonlyMap<string, ParsedTable>;
  readonly findings: readonly Finding[];
} {
  // Most sheets are led to from nowhere: only those that a column leads to are indexed.
  const targets = remembered((name: string) => {
    const table = parsed.get(name);
    return table === undefined ? undefined : targetsOf(table);
  });
  const findings: Finding[] = [];
  const tables = new Map<string, ParsedTable>();

  for (const [name, source] of parsed) {
    const refs = Object.entries(source.table.columns).flatMap(([key, column]) => {
      const target = column.kind === "ref" ? targets(column.table) : undefined;
      return column.kind === "ref" && target !== undefined
        ? [{ key, column, resolve: resolver(column, target) }]
        : [];
    });
    const rows = source.rows.map((row): ParsedRow => {
      let changed: Record<string, string | number | null> | undefined;
      for (const { key, column, resolve: resolveOne } of refs) {
        const written = String(row.values[key] ?? "");
        const resolved = resolveOne(written);
        if (resolved.key !== written) {
          changed ??= { ...row.values };
          changed[key] = resolved.key;
        }
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
      return changed === undefined ? row : row.withValues(changed);
    });
    tables.set(name, { ...source, rows });
  }
  return { tables, findings };
}
