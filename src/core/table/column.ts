import type { Day } from "../calendar/day.ts";
import type { KnownWords } from "./known-words.ts";

/** Who fills a column. System columns carry ⚙ in the data dictionary and a warning-only protection. */
export type FilledBy = "clerk" | "system";

/**
 * The widths of the house, in pixels. Few of them, so that one call sets many neighbours; the narrowest is what Google gives
 * a new column, which needs none.
 */
export type Width = 100 | 170 | 240 | 340 | 560 | 720;

interface ColumnFacts {
  readonly header: string;
  readonly width: Width;
  readonly note: string;
  readonly required: boolean;
  readonly filledBy: FilledBy;
  readonly hidden: boolean;
  /** Seldom filled: set-up groups it with its neighbours and folds the group. */
  readonly folded: boolean;
  /** The words of the column that are shown in a colour. */
  readonly tones: Readonly<Record<string, StateTone>>;
}

/** How things stand, as a colour says it: late, soon, done, no matter. */
export type StateTone = "late" | "soon" | "done" | "quiet";

export interface TextColumn extends ColumnFacts {
  readonly kind: "text";
  /** The words it is written with, where rules go by them or papers print them. */
  readonly known?: KnownWords;
  /** It lists rows of another table; its parts end with a semicolon or a line. */
  readonly lists?: ListedRows;
}
/** What a list may name. */
export interface ListedRows {
  readonly table: string;
  /** Columns of that table whose words name a group of rows: a part that is one of them stays what it is. */
  readonly besides: readonly string[];
  /** A column of a third table that names such groups, too. */
  readonly groups?: { readonly table: string; readonly column: string };
}
/** The short readable key of a row, unique in its table. */
export interface KeyColumn extends ColumnFacts {
  readonly kind: "key";
}
/** A calendar day. */
export interface DayColumn extends ColumnFacts {
  readonly kind: "day";
}
/** A day in the plan's own words: a date, or a phrase such as "cuối tháng 12/2021". */
export interface WordsColumn extends ColumnFacts {
  readonly kind: "words";
}
/** A text that leads to another cell; only the system writes it. */
export interface LinkColumn extends ColumnFacts {
  readonly kind: "link";
}
export interface NumberColumn extends ColumnFacts {
  readonly kind: "number";
  /** What can be right in it; undefined where any number can. */
  readonly bounds?: NumberBounds;
}
/** The least and the most that a number can be, and whether it counts whole things. */
export interface NumberBounds {
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}
export interface ChoiceColumn<T extends string = string> extends ColumnFacts {
  readonly kind: "choice";
  readonly choices: readonly T[];
}
/** The key of a row of another table. */
export interface RefColumn extends ColumnFacts {
  readonly kind: "ref";
  readonly table: string;
  /** A value that stands for every row, such as "*"; "" when there is none. */
  readonly wildcard: string;
}

export type Column =
  | TextColumn
  | KeyColumn
  | DayColumn
  | WordsColumn
  | NumberColumn
  | ChoiceColumn
  | RefColumn
  | LinkColumn;
export type Columns = Readonly<Record<string, Column>>;

/** What a parsed cell of this column is. "" and null stand for an empty or unreadable cell. */
export type ValueOf<C extends Column> = C extends DayColumn
  ? Day | null
  : C extends NumberColumn
    ? number | null
    : C extends ChoiceColumn<infer T>
      ? T | ""
      : string;

export type Row<C extends Columns> = { readonly [K in keyof C]: ValueOf<C[K]> };

export interface ColumnOptions {
  readonly width?: Width;
  readonly note?: string;
  readonly required?: boolean;
  readonly system?: boolean;
  readonly hidden?: boolean;
  readonly folded?: boolean;
  readonly tones?: Readonly<Record<string, StateTone>>;
}

function facts(header: string, width: Width, options: ColumnOptions): ColumnFacts {
  return {
    header,
    width: options.width ?? width,
    note: options.note ?? "",
    required: options.required ?? false,
    filledBy: options.system === true ? "system" : "clerk",
    hidden: options.hidden ?? false,
    folded: options.folded ?? false,
    tones: options.tones ?? {},
  };
}

export const text = (
  header: string,
  options: ColumnOptions & { readonly known?: KnownWords; readonly lists?: ListedRows } = {},
): TextColumn => ({
  kind: "text",
  ...(options.known === undefined ? {} : { known: options.known }),
  ...(options.lists === undefined ? {} : { lists: options.lists }),
  ...facts(header, 170, options),
});

export const key = (header: string, options: ColumnOptions = {}): KeyColumn => ({
  kind: "key",
  ...facts(header, 100, options),
});

export const day = (header: string, options: ColumnOptions = {}): DayColumn => ({
  kind: "day",
  ...facts(header, 100, options),
});

export const words = (header: string, options: ColumnOptions = {}): WordsColumn => ({
  kind: "words",
  ...facts(header, 170, options),
});

export const link = (header: string, options: ColumnOptions = {}): LinkColumn => ({
  kind: "link",
  ...facts(header, 100, { ...options, system: true }),
});

export const number = (
  header: string,
  options: ColumnOptions & { readonly bounds?: NumberBounds } = {},
): NumberColumn => ({
  kind: "number",
  ...(options.bounds === undefined ? {} : { bounds: options.bounds }),
  ...facts(header, 100, options),
});

/** Bounds of a count of whole things. */
export const whole = (least: number, most: number): NumberBounds => ({ least, most, whole: true });

export const choice = <const T extends string>(
  header: string,
  choices: readonly T[],
  options: ColumnOptions = {},
): ChoiceColumn<T> => ({ kind: "choice", choices, ...facts(header, 100, options) });

export const ref = (
  header: string,
  table: string,
  options: ColumnOptions & { readonly wildcard?: string } = {},
): RefColumn => ({ kind: "ref", table, wildcard: options.wildcard ?? "", ...facts(header, 170, options) });

/** Bounds of a place in an order: clerks leave gaps, and put between two what they forgot. */
export const place: NumberBounds = { least: 0, most: 100_000, whole: false };
