import { decisionAgency } from "../award/decision-number.ts";
import type { RowOf } from "../book/parsed-book.ts";
import type { Day } from "../calendar/day.ts";
import type { ParsedTable } from "../table/parse-table.ts";
import { foldKey } from "../text/fold.ts";
import { remembered } from "../text/remembered.ts";
import { ahead } from "./ahead.ts";
import type { BookFacts } from "./book-facts.ts";
import { perBook } from "./per-book.ts";

/** A decision on awards as one row cites it. */
export interface CitedDecision {
  readonly in: ParsedTable;
  readonly row: RowOf<"nominations" | "awardHistory">;
  readonly number: string;
  /** The number folded, without zeros before it. */
  readonly folded: string;
  readonly day: Day;
}

const folded = remembered((number: string) => foldKey(number).replace(/^0+/u, ""));
const agency = remembered((number: string) => foldKey(decisionAgency(number) ?? ""));
/** Agencies of which there is one in the country: ministries, the Prime Minister, the President. */
const central = /^(?:b[a-z]{2,5}|ttg|ctn)$/u;

/** Whose register a decision stands in: one office of the province of the unit, or the one central body. */
function registerOf({ units }: BookFacts, number: string, unit: string): string {
  const by = agency(number);
  // Communes of one province all sign as UBND.
  if (by === "ubnd") return `${by}|${unit}`;
  return central.test(by) ? by : `${by}|${foldKey(units().get(unit)?.values.province ?? unit)}`;
}

/** The decisions cited in *Đề nghị* and *Lịch sử khen*, by the register they stand in. */
export const decisionRegisters = perBook(
  (facts: BookFacts): ReadonlyMap<string, readonly CitedDecision[]> => {
    const found = new Map<string, CitedDecision[]>();
    for (const parsed of [facts.book.nominations, facts.book.awardHistory]) {
      for (const row of parsed.rows) {
        const { decisionNumber: number, decisionDate: day, unit } = row.values;
        const { submitted = null } = row.values as { readonly submitted?: Day | null };
        if (day === null || number === "" || agency(number) === "" || ahead(facts, day)) continue;
        // A decision before its own dossier is told as that.
        if (submitted !== null && day < submitted) continue;
        const register = registerOf(facts, number, unit);
        const one: CitedDecision = { in: parsed, row, number, folded: folded(number), day };
        const own = found.get(register);
        if (own === undefined) found.set(register, [one]);
        else own.push(one);
      }
    }
    return found;
  },
);

function groups(cited: readonly CitedDecision[]): readonly (readonly CitedDecision[])[] {
  const found = new Map<string, CitedDecision[]>();
  for (const one of cited) {
    const { campaign = "" } = one.row.values as { readonly campaign?: string };
    // Within one campaign a number is one decision, whatever the year; in history numbers begin again each year.
    const id = `${one.folded}|${campaign === "" ? one.day.slice(0, 4) : campaign}`;
    const same = found.get(id);
    if (same === undefined) found.set(id, [one]);
    else same.push(one);
  }
  return [...found.values()];
}

/** The rows that put a decision on another day than most rows do, each with a row that says the usual day. */
export const strayDecisions = perBook(
  (facts: BookFacts): ReadonlyMap<unknown, readonly [stray: CitedDecision, usual: CitedDecision]> => {
    const found = new Map<unknown, readonly [CitedDecision, CitedDecision]>();
    for (const same of [...decisionRegisters(facts).values()].flatMap(groups)) {
      const counts = new Map<Day, number>();
      for (const { day } of same) counts.set(day, (counts.get(day) ?? 0) + 1);
      if (counts.size < 2) continue;
      // Of two days said as often the one that stands first.
      const [most] = [...counts].sort((a, b) => b[1] - a[1]);
      const usual = same.find(({ day }) => day === most?.[0]);
      if (usual === undefined) continue;
      for (const one of same) if (one.day !== usual.day) found.set(one.row, [one, usual]);
    }
    return found;
  },
);
