import type { Cell } from "./cell.ts";
import type { Column } from "./column.ts";
import { type ColumnMark, findColumns, markValue } from "./find-columns.ts";
import { type ColourRule, markRules, stateRules } from "./marks.ts";
import { cellText } from "./parse-cell.ts";
import { frozenColumns, isLookedThrough } from "./sheet-frame.ts";
import { marksKey, rowsOfTab, type TabGroup, type Table } from "./table.ts";

export type Dropdown =
  | { readonly kind: "list"; readonly values: readonly string[] }
  /** The labels in this column of the hidden sheet of labels, from row 2 down (label-formula.ts). */
  | { readonly kind: "labels"; readonly column: number };

export interface LaidColumn {
  readonly column: number;
  readonly header: string;
  readonly mark: string;
  /** Also one whose header was emptied: it is known by its mark, and to write there could hit a column put in meanwhile. */
  readonly there: boolean;
  /**
   * Whether width, format, fill and hiding are set: on every column of a sheet that set-up makes, and elsewhere only on
   * one that it adds, so that a clerk's look stays.
   */
  readonly takesLook: boolean;
  readonly needsMark: boolean;
  /** Whether its dropdown is set: where its look is, and on every column of an older form, whose choices may differ. */
  readonly setsDropdown: boolean;
  readonly width: number;
  readonly format: "@" | "dd/mm/yyyy" | "General";
  readonly note: string;
  readonly system: boolean;
  readonly hidden: boolean;
  /** Its header is marked. */
  readonly required: boolean;
  /** In a group that is folded. */
  readonly folded: boolean;
  /** Says the same down whole pages and is cut at the number beside it: rows are as high as what tells them apart. */
  readonly oneLine: boolean;
  readonly dropdown: Dropdown | null;
}

export interface SheetLayout {
  readonly sheet: string;
  /** Set-up makes this sheet, or made it and was broken off: its tab, frozen row and every look are set. */
  readonly fresh: boolean;
  /** Nothing of ours can protect its columns yet, so that none is asked for. */
  readonly unguarded: boolean;
  /** Place among the tabs, from 0, where it is put in; null where it is there. */
  readonly insertAt: number | null;
  /** How many rows a tab that is put in has. */
  readonly rows: number;
  /** null where it has none: a call for each, of a tab that is seldom in sight. */
  readonly tabColour: string | null;
  readonly hidden: boolean;
  /** So many columns from the left stand still beside the header row. */
  readonly frozenColumns: number;
  /** Whether its header has arrows to filter and sort by. */
  readonly filter: boolean;
  readonly columns: readonly LaidColumn[];
  /** What stands under the headers of a sheet that set-up makes, written together with them. */
  readonly lines: readonly (readonly Cell[])[];
  readonly colourRules: readonly ColourRule[];
}

/**
 * In this order: the bare tab; the look, so that clerks can type; what can wait; and what guards the system columns. Of a sheet
 * whose columns stand as they were put the last two are one.
 */
export type LayingPart = "tab" | "usable" | "rest" | "guard" | "rest and guard";

/** A sheet as it stands, and how much of it set-up may lay. */
export interface SheetToLay {
  readonly header: readonly Cell[];
  /** The marks that stand on its columns. */
  readonly marks: readonly ColumnMark[];
  readonly insertAt: number | null;
  readonly fresh: boolean;
  readonly unguarded: boolean;
  /** Columns, by their marks, that this run added. */
  readonly added: ReadonlySet<string>;
  /** Of an older form: dropdowns are set again. */
  readonly older: boolean;
  /** Rows, by column, that the sheet has from its beginning if set-up makes it. */
  readonly firstRows?: readonly Readonly<Record<string, Cell>>[];
  /** In which column of the sheet of labels the rows of a table are named; undefined where there is none. */
  readonly labelsOf: (table: string) => number | undefined;
}

const tabColours: Record<TabGroup, string | null> = {
  work: "#1a73e8",
  follow: "#9334e6",
  result: "#e37400",
  catalogue: null,
  system: null,
};

/** Whether the column stands first, and a number beside it, by which rows are told apart. */
const isBeforeNumber = ({ identity: [first, second = ""], columns }: Table, key: string): boolean =>
  first === key && columns[second]?.kind === "number";

/** The tabs of every day are shown; the others and the system's own sheets stay hidden until asked for. */
export const isHidden = ({ group, folded }: Pick<Table, "group" | "folded">): boolean =>
  folded === true || group === "catalogue" || group === "system";

function formatOf(column: Column): LaidColumn["format"] {
  if (column.kind === "day") return "dd/mm/yyyy";
  // A formula in a plain-text column would stay text.
  return column.kind === "number" || column.kind === "link" ? "General" : "@";
}

function dropdownOf(column: Column, labelsOf: SheetToLay["labelsOf"]): Dropdown | null {
  if (column.kind === "choice") return { kind: "list", values: column.choices };
  // Only where no word but those offered is usual: a list beside which others stand would mark them all.
  if (column.kind === "text" && column.known !== undefined && !column.known.open && !column.known.several)
    return { kind: "list", values: column.known.words };
  // Nobody chooses what the system writes.
  const labels = column.kind === "ref" && column.filledBy === "clerk" ? labelsOf(column.table) : undefined;
  return labels === undefined ? null : { kind: "labels", column: labels };
}

/** The cells of a row by the places of their columns. */
function lineOf(
  columns: readonly (readonly [key: string, column: number])[],
  row: Readonly<Record<string, Cell>>,
): readonly Cell[] {
  const line: Cell[] = Array.from({ length: Math.max(...columns.map(([, column]) => column)) }, () => "");
  for (const [key, column] of columns) line[column - 1] = row[key] ?? "";
  return line;
}

/** Rows to spare below those that a sheet has from its beginning. */
const SPARE = 100;

/** What the header says of its column; that it is required is no matter of the header's own text, by which it is known. */
const headerNote = ({ required, note }: Pick<Column, "required" | "note">): string =>
  required ? `Bắt buộc. ${note}`.trim() : note;

/**
 * What set-up must do to one sheet, given the header row and marks that are there now. Columns are only ever added, at
 * the right end; what clerks moved, renamed or added stays where it is.
 */
export function layoutSheet(table: Table, there: SheetToLay): SheetLayout {
  const { header, marks, fresh, older, added } = there;
  const isEmpty = !header.some((cell) => cellText(cell) !== "");
  const found = findColumns(table, header, marks).at;
  const own = marks.filter((set) => set.sheet === table.sheet);
  // Behind the last header and behind every marked column, whose header may have been emptied.
  let next = Math.max(isEmpty ? 0 : header.length, ...own.map((set) => set.column)) + 1;
  const columns = Object.entries(table.columns).map(([key, column]): LaidColumn => {
    const at = found.get(key);
    const place = at ?? next;
    if (at === undefined) next += 1;
    const mark = markValue(table, key);
    const marked = own.find((set) => set.value === mark);
    // Marks come last: where others of the sheet are marked, a column without was added by a run that broke off.
    const isOurs = at === undefined || added.has(mark) || (marked === undefined && own.length > 0);
    const takesLook = fresh || isOurs;
    return {
      column: place,
      header: column.header,
      mark,
      // A sheet that set-up makes has its marks before its headers.
      there: at !== undefined && !(fresh && isEmpty),
      takesLook,
      needsMark: marked === undefined || marked.former === true,
      setsDropdown: takesLook || older,
      width: column.width,
      format: formatOf(column),
      note: headerNote(column),
      system: column.filledBy === "system",
      hidden: column.hidden,
      required: column.required,
      folded: column.folded,
      oneLine: key === "campaign" && isBeforeNumber(table, key),
      dropdown: dropdownOf(column, there.labelsOf),
    };
  });
  const places = Object.keys(table.columns).map((key, index) => [key, columns[index]?.column ?? 0] as const);
  const lines = fresh && isEmpty ? (there.firstRows ?? []).map((row) => lineOf(places, row)) : [];
  const marksAt = columns[Object.keys(table.columns).indexOf(marksKey)]?.column;
  return {
    sheet: table.sheet,
    fresh,
    unguarded: there.unguarded,
    insertAt: there.insertAt,
    rows: Math.max(rowsOfTab(table), lines.length === 0 ? 0 : lines.length + 1 + SPARE),
    tabColour: tabColours[table.group],
    hidden: isHidden(table),
    frozenColumns: frozenColumns(table),
    filter: isLookedThrough(table),
    columns,
    lines,
    colourRules: [
      ...(marksAt === undefined ? [] : markRules(marksAt)),
      ...Object.values(table.columns).flatMap(({ tones }, index) =>
        stateRules(columns[index]?.column ?? index + 1, tones),
      ),
    ],
  };
}
