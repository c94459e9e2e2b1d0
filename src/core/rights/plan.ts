import { marksKey } from "../table/table.ts";
import { returns } from "../tables/deadline/returns.ts";
import { isMailAddress } from "../text/mail-address.ts";
import type { Person } from "./people.ts";

/** Who may edit which sheet. Every sheet is the desk's; of the open one the units' columns are everybody's who may edit the book. */
export interface RightsPlan {
  /** Addresses of the desk. */
  readonly desk: readonly string[];
  /** Every tab of the book, in its order. */
  readonly sheets: readonly string[];
  /** The one among them in which units write. */
  readonly open: string;
}

/**
 * The columns of *Báo về* that a unit's report writes: all before those of the desk, and the marks of findings, which
 * `onEdit` writes as whoever types.
 */
export const openColumnKeys: readonly string[] = [
  ...Object.keys(returns.columns).slice(0, Object.keys(returns.columns).indexOf("state")),
  marksKey,
];

/** The plan of rights; undefined where *Phân quyền* names nobody of the desk: then nothing is protected. */
export function planRights(people: readonly Person[], sheets: readonly string[]): RightsPlan | undefined {
  const desk = people.filter(({ role, mail }) => role === "bộ phận thi đua" && isMailAddress(mail));
  if (desk.length === 0) return undefined;
  return { desk: desk.map(({ mail }) => mail), sheets, open: returns.sheet };
}

/** Neighbouring columns: the number of the first, from 1, and how many. */
export interface OpenColumns {
  readonly first: number;
  readonly count: number;
}

/** The runs of neighbours among these column numbers, from left to right. */
export function columnSpans(numbers: readonly number[]): readonly OpenColumns[] {
  const spans: { first: number; count: number }[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = spans[spans.length - 1];
    if (last !== undefined && last.first + last.count === number) last.count += 1;
    else spans.push({ first: number, count: 1 });
  }
  return spans;
}
