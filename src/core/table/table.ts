import { type Columns, type TextColumn, text } from "./column.ts";
import type { RowLabel } from "./label.ts";

/**
 * Which tabs have one colour: what a campaign is drafted in; what follows it while it runs; what the system tells; what is
 * looked up; the system's own.
 */
export type TabGroup = "work" | "follow" | "result" | "catalogue" | "system";

export interface Table<C extends Columns = Columns> {
  /** English name, used in marks and messages between programs. */
  readonly name: string;
  /** The tab. */
  readonly sheet: string;
  readonly group: TabGroup;
  /** Opened now and then: the tab stays out of sight until it is asked for, as a catalogue does (ADR 0030). */
  readonly folded?: true;
  readonly columns: C;
  /** The columns whose values together find a row again, wherever it has been moved. */
  readonly identity: readonly string[];
  /** What a row is called where a cell of another sheet leads to it; null where rows have no name. */
  readonly label: RowLabel | null;
  /** The columns by which a sentence tells of a row, where its name does not; without either those of its identity do. */
  readonly toldBy?: readonly string[];
  /** Some dozens of rows at most, which the system or the office keeps: its tab is made with few. */
  readonly few?: true;
  /** Many books never need it: its tab is made when a command asks for it or its first row comes, as the system's own are. */
  readonly late?: true;
}

/** Whether set-up leaves the sheet to whoever first needs it (app/book/write/make-missing.ts). */
export const isLate = ({ group, late }: Pick<Table, "group" | "late">): boolean =>
  group === "system" || late === true;

/** How many rows a new tab of the table has; a sheet is read to its last one (app/book/read/read-sheets.ts). */
export const rowsOfTab = ({ few }: Pick<Table, "few">): number => (few ? 200 : 1000);

/** A declaration, whose identity and label must be columns of its own. */
interface Declaration<C extends Columns> extends Table<C> {
  readonly identity: readonly (keyof C & string)[];
  readonly label: RowLabel<keyof C & string> | null;
  readonly toldBy?: readonly (keyof C & string)[];
}

/** A hidden system column on every sheet that clerks fill: the headers with findings in this row (design decision 13). */
export const marksKey = "marks";
const marks: TextColumn = text("⚙Đánh dấu", {
  system: true,
  hidden: true,
  width: 100,
  note: "Sổ tự ghi tên cột có vấn đề của dòng; dùng để tô màu. Không sửa tay.",
});

export type Marked<C extends Columns> = C & { readonly marks: TextColumn };

/** A sheet that clerks fill: it also carries the hidden column of marks. */
export function clerkTable<const C extends Columns>(table: Declaration<C>): Table<Marked<C>> {
  return { ...table, columns: { ...table.columns, marks } };
}

/** A sheet that only the system writes. */
export function systemTable<const C extends Columns>(table: Declaration<C>): Table<C> {
  return table;
}
