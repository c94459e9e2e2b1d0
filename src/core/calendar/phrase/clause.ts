import type { Atom } from "./atom.ts";
import type { DayNumber, Length, Rhythm, TimeExpression } from "./expression/expression.ts";
import type { Bound } from "./lead.ts";
import type { RangeReading } from "./range.ts";

interface Placed {
  readonly at: number;
  readonly to: number;
  readonly bound: Bound;
  /** The words between the clause before and this one. */
  readonly gap: string;
}

/** Days told as such: one time, or from one to another. */
export interface DaysClause extends Placed {
  readonly kind: "days";
  readonly size: TimeExpression["size"];
  /** Where the days themselves begin, behind the words that bound them; a range with its "từ". */
  readonly timeAt: number;
  readonly isRange: boolean;
  /** "đến trước ngày …" at the end of a range. */
  readonly before: boolean;
  readonly year?: number;
  readonly shift?: number;
  readonly read: (borrowedYear: number | undefined) => RangeReading;
  readonly notes: readonly string[];
}

/** A length counted from a day ("since") or back from it ("ahead"); the anchor may be words that name no day. */
export interface CountClause extends Placed {
  readonly kind: "count";
  readonly length: Length;
  readonly way: "since" | "ahead";
  readonly anchor: Atom<TimeExpression> | string;
}

export type Clause =
  | DaysClause
  | CountClause
  | (Placed & { readonly kind: "length"; readonly length: Length })
  | (Placed & { readonly kind: "day-number"; readonly day: DayNumber["day"] })
  | (Placed & { readonly kind: "rhythm"; readonly rhythm: Rhythm });
