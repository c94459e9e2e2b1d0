import { type Day, makeDay } from "../calendar/day.ts";
import type { Span } from "../calendar/span.ts";
import type { ParsedTable } from "../table/parse-table.ts";
import type { ChooseTarget, References } from "../table/ref/leading-columns.ts";
import type { Target } from "../table/ref/targets.ts";

type Values = Readonly<Record<string, unknown>>;

const dayIn = (values: Values, column: string): Day | null => {
  const value = values[column];
  return typeof value === "string" && value !== "" ? (value as Day) : null;
};

const isSpan = ({ from, to }: Span): boolean => from !== null || to !== null;

/** From when to when a row of a catalogue or a campaign holds. */
const spanOf = (values: Values): Span => ({
  from: dayIn(values, "validFrom") ?? dayIn(values, "from"),
  to: dayIn(values, "validTo") ?? dayIn(values, "to"),
});

/** Whether two spans have a day in common. */
const meet = (a: Span, b: Span): boolean =>
  (a.from === null || b.to === null || a.from <= b.to) &&
  (b.from === null || a.to === null || b.from <= a.to);

/** The one among some whose row passes; all of them where none does or several do. */
function only(targets: readonly Target[], passes: (values: Values) => boolean): readonly Target[] {
  const left = targets.filter(({ row }) => passes(row.values));
  return left.length === 1 ? left : targets;
}

/**
 * Chooses among rows that bear the same name: the one of the same campaign; the one in force while the campaign of the row
 * lasts, or the row itself. A unit and its successor often have one name, and a plan of 2024 means the former.
 * What this leaves open the clerk is asked.
 */
export function chooserOf(parsed: ReadonlyMap<string, ParsedTable>, references: References): ChooseTarget {
  const rowOf = (table: string, written: unknown): Values | undefined => {
    if (typeof written !== "string" || written === "" || !parsed.has(table)) return undefined;
    const [target, ...more] = references(table)?.find(written) ?? [];
    return more.length > 0 ? undefined : target?.row.values;
  };
  /** The key of the campaign a row belongs to, itself or by its milestone. */
  const campaignOf = (values: Values): Values | undefined =>
    rowOf("campaigns", values["campaign"] ?? rowOf("milestones", values["milestone"])?.["campaign"]);
  const timeOf = (values: Values): Span => {
    const campaign = campaignOf(values);
    if (campaign !== undefined) return spanOf(campaign);
    const decided = dayIn(values, "decisionDate");
    if (decided !== null) return { from: decided, to: decided };
    const { year } = values;
    if (typeof year === "number")
      return { from: makeDay(year, 1, 1) ?? null, to: makeDay(year, 12, 31) ?? null };
    return spanOf(values);
  };
  return (targets, values) => {
    const campaign = campaignOf(values);
    const mine =
      campaign === undefined ? targets : only(targets, (target) => campaignOf(target) === campaign);
    if (mine.length === 1) return mine;
    const time = timeOf(values);
    return isSpan(time) ? only(mine, (target) => meet(spanOf(target), time)) : mine;
  };
}
