import { parsedJson } from "../text/read-json.ts";
import { hashText } from "./hash.ts";
import { labelledTables, labelsPrint, labelsSheet } from "./label-formula.ts";
import type { Table } from "./table.ts";

/** A sheet that stood there before it was last laid; what clerks made of it stays. */
export const kept = "giữ";
/** The same, of an older form: its dropdowns are set again. */
export const older = "cũ";
/** A sheet that set-up makes, and where a run broke off: what may stand on it already is asked for. */
export const begun = "dở";

/**
 * What set-up notes of its work, kept in the book itself so that a copy of the book takes it along. A sheet that set-up
 * makes is not told of until all of it is laid; one that is laid is told of by what was laid.
 */
export interface LayoutStamp {
  /** How many columns of the whole book bore a mark then: one less tells that a column was taken out. */
  readonly marks: number;
  /** The form of the book, as a number, before set-up began; the present one where it came to its end. */
  readonly from: number;
  /** A run is under way, or broke off: what is not told of below may be begun. */
  readonly busy?: true;
  /** Sheets that stand as they were made, the rows that ship with them included, in a set-up that goes on. */
  readonly filled?: readonly string[];
  /** Of the product that lays. */
  readonly product: string;
  /** By tab: `kept`, `older`, `begun`, or the fingerprint of what was laid. */
  readonly sheets: Readonly<Record<string, string>>;
}

/** Raised when set-up itself lays a declared sheet otherwise than before; every sheet is then gone over once. */
const edition = 1;

/** Declarations never change while a program runs. */
const prints = new WeakMap<Table, string>();

/** A fingerprint of all that a declaration says of its sheet. */
export function layoutPrint(table: Table): string {
  const { sheet, group, columns } = table;
  const known = prints.get(table);
  const print = known ?? hashText(JSON.stringify([edition, sheet, group, Object.entries(columns)]));
  if (known === undefined) prints.set(table, print);
  return print;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads what stampText wrote; undefined where nothing was noted, or nothing that can be read. */
export function readStamp(text: string): LayoutStamp | undefined {
  const value = parsedJson(text);
  if (!isRecord(value) || !isRecord(value["sheets"])) return undefined;
  const sheets = Object.entries(value["sheets"]).map(([sheet, state]) => [sheet, String(state)] as const);
  return {
    marks: Number(value["marks"]),
    from: Number(value["from"]),
    ...(value["busy"] === true ? { busy: true } : {}),
    ...(Array.isArray(value["filled"]) ? { filled: value["filled"].map(String) } : {}),
    product: String(value["product"]),
    sheets: Object.fromEntries(sheets),
  };
}

export const stampText = (stamp: LayoutStamp): string => JSON.stringify(stamp);

export interface BookToLay {
  readonly tables: readonly Table[];
  /** The tabs that are there. */
  readonly names: ReadonlySet<string>;
  /** What was noted; undefined in a book that this form of set-up never laid. */
  readonly stamp: LayoutStamp | undefined;
  /** How many columns bear a mark now. */
  readonly marks: number;
  /** The form of the book, as a number. */
  readonly from: number;
  readonly product: string;
}

/** Before a book of an older form is changed: every sheet of it is to be gone over, whatever tab it is now. */
export function stampOfOlder({
  tables,
  marks,
  from,
  product,
}: Omit<BookToLay, "names" | "stamp">): LayoutStamp {
  return { marks, from, product, sheets: Object.fromEntries(tables.map(({ sheet }) => [sheet, older])) };
}

/**
 * The stamp to start from. What is missing is not told of, so that it counts as ours to make; where the marks are not
 * those that were noted, or nothing was, every sheet that is there is gone over. A sheet declared otherwise now gets its
 * dropdowns again.
 */
export function stampToStart({ tables, names, stamp, marks, from, product }: BookToLay): LayoutStamp {
  const there = tables.filter((table) => names.has(table.sheet));
  const labels = labelsPrint(tables);
  // Its formulas lead to another tab where one that it names is missing, for what is gone or was renamed.
  const hasTabs = [labelsSheet, ...labelledTables(tables).map(({ sheet }) => sheet)].every((tab) =>
    names.has(tab),
  );
  const hasLabels = hasTabs && stamp?.sheets[labelsSheet] === labels;
  // Dropdowns that led to a sheet of labels that is gone, or was another, lead nowhere.
  const asksLabels = ({ columns }: Table): boolean =>
    !hasLabels && Object.values(columns).some(({ kind }) => kind === "ref");
  const states = there.flatMap((table): (readonly [string, string])[] => {
    const before = stamp?.sheets[table.sheet];
    if (stamp === undefined) return [[table.sheet, asksLabels(table) ? older : kept]];
    const asNoted = stamp.marks === marks;
    if (before === undefined) return asNoted && stamp.busy !== true ? [] : [[table.sheet, begun]];
    if (before === kept && asksLabels(table)) return [[table.sheet, older]];
    if (before === kept || before === older || before === begun) return [[table.sheet, before]];
    if (before !== layoutPrint(table) || asksLabels(table)) return [[table.sheet, older]];
    return [[table.sheet, asNoted ? before : kept]];
  });
  if (hasLabels) states.push([labelsSheet, labels]);
  const filled = stamp?.filled === undefined ? {} : { filled: stamp.filled };
  return { marks, from: stamp?.from ?? from, ...filled, product, sheets: Object.fromEntries(states) };
}

/** The tables that are not laid yet as they are declared, in the order of the tabs. */
export function notLaid(tables: readonly Table[], { sheets }: LayoutStamp): readonly Table[] {
  return tables.filter((table) => sheets[table.sheet] !== layoutPrint(table));
}
