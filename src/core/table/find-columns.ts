import { foldKey } from "../text/fold.ts";
import type { Cell } from "./cell.ts";
import type { Finding } from "./finding.ts";
import type { Table } from "./table.ts";

/** A mark set on a column at set-up: it travels with the column when a clerk moves it. Column numbers start at 1. */
export interface ColumnMark {
  readonly sheet: string;
  readonly column: number;
  readonly value: string;
  /** Set in a former way, which set-up replaces. */
  readonly former?: true;
}

export interface FoundColumns {
  /** Column number (from 1) by column key; a column that is not there has no entry. */
  readonly at: ReadonlyMap<string, number>;
  /** Header text exactly as it stands in the sheet (colour rules compare it), or as declared where it was emptied. */
  readonly headers: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/** What a column's mark says; `table.column`, both English. */
export function markValue(table: Table, columnKey: string): string {
  return `${table.name}.${columnKey}`;
}

function headerText(cell: Cell | undefined): string {
  return typeof cell === "string" ? cell : "";
}

/** The first column (from 1) whose header reads so, case and marks aside; 0 where there is none. */
export function headerColumn(header: readonly Cell[], text: string): number {
  const wanted = foldKey(text);
  return header.findIndex((cell) => foldKey(headerText(cell)) === wanted) + 1;
}

/**
 * Finds each declared column first by the mark set on it, then by its header text, so that a moved or renamed
 * column still works, even one whose header was emptied. A missing or doubled column is named.
 */
export function findColumns(
  table: Table,
  header: readonly Cell[],
  marks: readonly ColumnMark[],
): FoundColumns {
  const at = new Map<string, number>();
  const headers = new Map<string, string>();
  const findings: Finding[] = [];
  const taken = new Set<number>();
  const problem = (column: string, rule: string, message: string, fix: string): void => {
    findings.push({
      sheet: table.sheet,
      row: 1,
      column,
      key: "",
      rule,
      severity: "lỗi",
      message,
      fix,
      source: "",
    });
  };
  const place = (key: string, column: number): void => {
    at.set(key, column);
    taken.add(column);
    const there = headerText(header[column - 1]);
    headers.set(key, there.trim() === "" ? (table.columns[key]?.header ?? key) : there);
  };

  const declared = new Map(
    Object.entries(table.columns).map(([key, column]) => [foldKey(column.header), key]),
  );
  // A mark under another declared header tells that a column came or went between the reading of cells and of marks.
  const another = (key: string, column: number): boolean => {
    const owner = declared.get(foldKey(headerText(header[column - 1])));
    return owner !== undefined && owner !== key;
  };
  const own = marks.filter(({ sheet }) => sheet === table.sheet);
  for (const key of Object.keys(table.columns)) {
    const value = markValue(table, key);
    const marked = own.filter((mark) => mark.value === value);
    const [first] = marked;
    if (first === undefined || marked.length !== 1 || taken.has(first.column)) continue;
    if (!another(key, first.column)) place(key, first.column);
  }
  // Columns by their folded headers, each folded once: a sheet has many columns, and every one is looked for.
  const named = new Map<string, number[]>();
  header.forEach((cell, index) => {
    const text = foldKey(headerText(cell));
    const those = named.get(text);
    if (those === undefined) named.set(text, [index + 1]);
    else those.push(index + 1);
  });
  for (const [key, column] of Object.entries(table.columns)) {
    if (at.has(key)) continue;
    const same = (named.get(foldKey(column.header)) ?? []).filter((candidate) => !taken.has(candidate));
    const [first, second] = same;
    if (first === undefined) {
      problem(
        column.header,
        "cot.thieu",
        `Trang “${table.sheet}” không còn cột “${column.header}”.`,
        "Chạy Thi đua › Thiết lập sổ để thêm lại cột; nếu cột đã được đổi tên, ghi lại đúng tên cũ.",
      );
      continue;
    }
    if (second !== undefined) {
      problem(
        column.header,
        "cot.trung",
        `Trang “${table.sheet}” có ${same.length} cột cùng tên “${column.header}”.`,
        "Giữ một cột, đổi tên hoặc xóa cột kia rồi kiểm tra lại.",
      );
    }
    place(key, first);
  }
  return { at, headers, findings };
}
