import type { Cell } from "./cell.ts";
import type { Column } from "./column.ts";
import { type ColumnMark, findColumns, markValue } from "./find-columns.ts";
import { type ColourRule, markRules } from "./marks.ts";
import { cellText } from "./parse-cell.ts";
import { marksKey, type TabGroup, type Table } from "./table.ts";

export type Dropdown =
  | { readonly kind: "list"; readonly values: readonly string[] }
  /** The keys that stand in a column of another sheet, from row 2 down. */
  | { readonly kind: "keys"; readonly sheet: string; readonly column: number };

export interface LaidColumn {
  readonly column: number;
  readonly header: string;
  readonly mark: string;
  /**
   * Not in the sheet yet, or its header was emptied: header, width, format and note are written only then, so that a
   * clerk's look stays.
   */
  readonly isNew: boolean;
  readonly needsMark: boolean;
  /** Whether its dropdown is set: on a new column, and on every column of an older book, whose choices may differ. */
  readonly setsDropdown: boolean;
  readonly width: number;
  readonly format: "@" | "dd/mm/yyyy" | "General";
  readonly note: string;
  readonly system: boolean;
  readonly hidden: boolean;
  readonly dropdown: Dropdown | null;
}

export interface SheetLayout {
  readonly sheet: string;
  readonly isNew: boolean;
  /** Place among the tabs, from 0. */
  readonly position: number;
  readonly tabColour: string;
  readonly hidden: boolean;
  readonly columns: readonly LaidColumn[];
  readonly colourRules: readonly ColourRule[];
}

const tabColours: Record<TabGroup, string> = {
  work: "#1a73e8",
  result: "#e37400",
  catalogue: "#188038",
  system: "#5f6368",
};

function formatOf(column: Column): LaidColumn["format"] {
  if (column.kind === "day") return "dd/mm/yyyy";
  // A formula in a plain-text column would stay text.
  return column.kind === "number" || column.kind === "link" ? "General" : "@";
}

/** What set-up must do to one sheet, given the header row and marks that are there now. */
function layoutSheet(
  table: Table,
  header: readonly Cell[],
  marks: readonly ColumnMark[],
  position: number,
  anew: boolean,
): SheetLayout {
  const isNew = !header.some((cell) => cellText(cell) !== "");
  const found = findColumns(table, header, marks).at;
  const own = marks.filter((set) => set.sheet === table.sheet);
  // Behind the last header and behind every marked column, whose header may have been emptied.
  let next = Math.max(isNew ? 0 : header.length, ...own.map((set) => set.column)) + 1;
  const columns = Object.entries(table.columns).map(([key, column]): LaidColumn => {
    const there = found.get(key);
    const place = there ?? next;
    if (there === undefined) next += 1;
    const mark = markValue(table, key);
    return {
      column: place,
      header: column.header,
      mark,
      isNew: there === undefined || cellText(header[there - 1] ?? "") === "",
      setsDropdown: there === undefined || anew,
      needsMark: !own.some((set) => set.value === mark),
      width: column.width,
      format: formatOf(column),
      note: column.note,
      system: column.filledBy === "system",
      hidden: column.hidden,
      dropdown: column.kind === "choice" ? { kind: "list", values: column.choices } : null,
    };
  });
  const marksAt = columns[Object.keys(table.columns).indexOf(marksKey)]?.column;
  return {
    sheet: table.sheet,
    isNew,
    position,
    tabColour: tabColours[table.group],
    hidden: table.group === "catalogue" || table.group === "system",
    columns,
    colourRules: marksAt === undefined ? [] : markRules(marksAt),
  };
}

/**
 * What set-up must do to the whole book. Columns are only ever added, at the right end of their sheet; what clerks
 * moved, renamed or added stays where it is.
 * @param anew the book is of an older version: dropdowns are set again
 */
export function layoutBook(
  tables: ReadonlyMap<string, Table>,
  headerOf: (sheet: string) => readonly Cell[],
  marks: readonly ColumnMark[],
  anew: boolean,
): readonly SheetLayout[] {
  const laid = new Map<string, SheetLayout>();
  let position = 0;
  for (const [name, table] of tables) {
    laid.set(name, layoutSheet(table, headerOf(table.sheet), marks, position, anew));
    position += 1;
  }
  const keysOf = (name: string): Dropdown | null => {
    const target = laid.get(name);
    const table = tables.get(name);
    const mark = table === undefined ? "" : markValue(table, "key");
    const key = target?.columns.find((column) => column.mark === mark);
    return target === undefined || key === undefined
      ? null
      : { kind: "keys", sheet: target.sheet, column: key.column };
  };
  return [...tables].flatMap(([name, table]) => {
    const layout = laid.get(name);
    if (layout === undefined) return [];
    const declared = Object.values(table.columns);
    const columns = layout.columns.map((column, index) => {
      const declaredColumn = declared[index];
      return declaredColumn?.kind === "ref" ? { ...column, dropdown: keysOf(declaredColumn.table) } : column;
    });
    return [{ ...layout, columns }];
  });
}
