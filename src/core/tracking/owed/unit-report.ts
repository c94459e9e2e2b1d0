import { unitLineage } from "../../award/unit-lineage.ts";
import type { ParsedBook, RowOf } from "../../book/parsed-book.ts";
import { lastNamed, rowNamed, rowsByKey } from "../../book/row-by-key.ts";
import type { Day } from "../../calendar/day.ts";
import { compareVietnamese } from "../../text/compare.ts";
import { foldText } from "../../text/fold.ts";
import { unitNames } from "../unit/names.ts";
import type { Owed, OwedState } from "./owed.ts";
import { owedToday } from "./owed-now.ts";

/** A unit that a report can be entered for. */
export interface ReportUnit {
  readonly key: string;
  readonly name: string;
  /** Whether the clerk at the keyboard uses its address. */
  readonly own: boolean;
}

/** What a unit owes or has sent at one milestone. */
export interface ReportItem {
  readonly milestone: string;
  readonly period: string;
  readonly task: string;
  readonly campaign: string;
  readonly due: Day | null;
  readonly state: OwedState;
  readonly received: Day | null;
  readonly paper: string;
  readonly remark: string;
  readonly handling: string;
  readonly enteredBy: string;
  readonly enteredAt: string;
}

/** The addresses of a unit; several may stand in the cell. */
export const addressesOf = (unit: RowOf<"units">): readonly string[] =>
  unit.values.email
    .toLowerCase()
    .split(/[;,\s]+/u)
    .filter((address) => address !== "");

/** Whether the clerk uses the unit's address in *Đơn vị*; an account that hides its address is nobody's. */
export const isOwn = (unit: RowOf<"units">, clerk: string): boolean =>
  clerk !== "" && addressesOf(unit).includes(clerk.toLowerCase());

/** Units that can report today, the clerk's own first; an ended one only where something is tracked for it. */
function reportUnits(book: ParsedBook, clerk: string, today: Day): readonly ReportUnit[] {
  const rows = book.units.rows.filter(({ values }) => values.key !== "");
  const lineage = unitLineage((key) => rowsByKey(book.units).get(key));
  const tracked = new Set(book.tracking.rows.map(({ values }) => values.unit));
  const nameOf = unitNames(book.units, rows);
  return rows
    .filter(({ values: { key } }) => tracked.has(key) || lineage.on(key, today).kind === "valid")
    .map((row) => ({ key: row.values.key, name: nameOf(row), own: isOwn(row, clerk) }))
    .sort((a, b) => Number(b.own) - Number(a.own) || compareVietnamese(a.name, b.name));
}

/** The rows of one unit at one milestone in one period: one, or none, or a clerk's doubles. */
export function trackingRowsOf(
  book: ParsedBook,
  { milestone, unit, period }: { readonly milestone: string; readonly unit: string; readonly period: string },
): readonly RowOf<"tracking">[] {
  const wanted = foldText(period);
  return book.tracking.rows.filter(
    ({ values }) =>
      values.milestone === milestone && values.unit === unit && foldText(values.period) === wanted,
  );
}

/** Items that still have to come stand before those that came; each by its day, those without one last. */
function byUrgency(a: ReportItem, b: ReportItem): number {
  const done = ({ received, state }: ReportItem): boolean =>
    received !== null || state === "không còn phải nộp";
  const came = Number(done(a)) - Number(done(b));
  const [dayA, dayB] = [a.due ?? "9999", b.due ?? "9999"];
  return came || (dayA < dayB ? -1 : Number(dayA > dayB)) || compareVietnamese(a.milestone, b.milestone);
}

/**
 * What a unit owes and has sent, for campaigns that are not closed or where something is tracked for it; rows that are
 * not owed any more stand among what came.
 */
function reportItems(book: ParsedBook, unit: RowOf<"units">, today: Day): readonly ReportItem[] {
  const campaignOf = (key: string): RowOf<"campaigns">["values"] | undefined =>
    lastNamed(book.campaigns, key)?.values;
  const item = (
    { values: { key, task, campaign } }: RowOf<"milestones">,
    owed: Pick<Owed, "period" | "due" | "state" | "row">,
  ): ReportItem => {
    const values = owed.row?.values;
    return {
      milestone: key,
      period: owed.period,
      task,
      campaign: campaignOf(campaign)?.title ?? campaign,
      due: owed.due,
      state: owed.state,
      received: values?.received ?? null,
      paper: values?.paper ?? "",
      remark: values?.remark ?? "",
      handling: values?.handling ?? "",
      enteredBy: values?.enteredBy ?? "",
      enteredAt: values?.enteredAt ?? "",
    };
  };
  const { owed, left } = owedToday(book, today);
  const open = owed.filter(
    (one) =>
      one.unit.values.key === unit.values.key &&
      (one.row !== undefined || campaignOf(one.milestone.values.campaign)?.state !== "đã tổng kết"),
  );
  const gone = left.flatMap((row): readonly ReportItem[] => {
    const milestone =
      row.values.unit === unit.values.key ? lastNamed(book.milestones, row.values.milestone) : undefined;
    const { period, due } = row.values;
    return milestone === undefined
      ? []
      : [item(milestone, { period, due, state: "không còn phải nộp", row })];
  });
  return [...open.map((one) => item(one.milestone, one)), ...gone].sort(byUrgency);
}

/** What the page shows: every unit, and what the chosen one owes and has sent. */
export interface ReportShown {
  readonly today: Day;
  readonly units: readonly ReportUnit[];
  /** Key of the chosen unit; "" while none is. */
  readonly unit: string;
  readonly items: readonly ReportItem[];
}

/** The units, and the items of the wanted one; for "" those of the clerk's own unit. */
export function reportShown(book: ParsedBook, clerk: string, today: Day, wanted: string): ReportShown {
  const units = reportUnits(book, clerk, today);
  const key = wanted || (units[0]?.own === true ? units[0].key : "");
  const unit = key === "" ? undefined : rowNamed(book.units, key);
  return {
    today,
    units,
    unit: unit?.values.key ?? "",
    items: unit === undefined ? [] : reportItems(book, unit, today),
  };
}
