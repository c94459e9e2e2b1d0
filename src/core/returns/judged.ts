import type { ParsedBook, RowOf } from "../book/parsed-book.ts";
import type { Day } from "../calendar/day.ts";
import type { Cell } from "../table/cell.ts";
import type { Finding } from "../table/finding.ts";
import type { Owed } from "../tracking/owed/owed.ts";
import type { Plan } from "./plan.ts";
import type { Return } from "./return.ts";

/** What the desk should know before it takes a report over: refused as it stands, or to be looked at. */
export interface ReturnFinding {
  readonly grade: "refuse" | "look";
  /** With place and cure. */
  readonly text: string;
}

/** A column in which the unit says one thing and the book says another since. */
export interface ReturnConflict {
  readonly column: string;
  readonly header: string;
  readonly unit: string;
  readonly book: string;
  /** Who wrote what the book says, as far as it tells; "" where it does not. */
  readonly by: string;
}

/** The one row of the book that a report is about, or why there is none. */
export type Target =
  | { readonly ok: false; readonly findings: readonly ReturnFinding[] }
  | {
      readonly ok: true;
      readonly findings: readonly ReturnFinding[];
      /** Undefined for a row that the book does not have yet. */
      readonly row: RowOf<Return["table"]> | undefined;
      /** What identifies the row once it is written. */
      readonly identity: Plan["row"];
      /** The same as it is found. */
      readonly found: Plan["row"];
      /** Cells that follow from taking over, beside what the unit says. */
      readonly beside: Plan["now"];
      /** Whether what stands there may be written over, for it was sent back to be done again. */
      readonly again: boolean;
      readonly place: string;
    };

/** All that reports are judged by, each worked out once for many of them. */
export interface Judging {
  readonly book: ParsedBook;
  readonly today: Day;
  /** The secret of the book, by which seals are read. */
  readonly secret: string;
  /** What parsing could not accept in *Báo về*, by row number. */
  readonly unread: ReadonlyMap<number, readonly Finding[]>;
  /** Obligations by `milestone\nunit`. */
  readonly owed: ReadonlyMap<string, readonly Owed[]>;
  /** How often each key stands in *Báo về*. */
  readonly keys: ReadonlyMap<string, readonly number[]>;
  /** Where each paper of a unit is named, by `unit\npaper`. */
  readonly papers: ReadonlyMap<string, readonly string[]>;
}

/** A report as it waits, with all that is to be known before it is taken over. */
export interface JudgedReturn {
  readonly row: RowOf<"returns">;
  readonly ret: Return | undefined;
  readonly unit: string;
  readonly findings: readonly ReturnFinding[];
  readonly conflicts: readonly ReturnConflict[];
  /** What it would write, without its conflicts; undefined where it is refused. */
  readonly plan: Plan | undefined;
  /** What the unit says in its conflicts, by column. */
  readonly disputed: Readonly<Record<string, Cell>>;
  /** As its author wrote it, so that nobody need look. */
  readonly sealed: boolean;
}

export const refuse = (text: string): ReturnFinding => ({ grade: "refuse", text });
export const look = (text: string): ReturnFinding => ({ grade: "look", text });
