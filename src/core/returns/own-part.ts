import { nominationStage } from "../award/nomination-state.ts";
import { officeCalendar } from "../book/office-calendar.ts";
import type { ParsedBook, RowOf } from "../book/parsed-book.ts";
import { lastNamed } from "../book/row-by-key.ts";
import { rowName, rowTitle } from "../book/row-name.ts";
import { type Day, daysBetween } from "../calendar/day.ts";
import { foldText } from "../text/fold.ts";
import { type ReportItem, type ReportUnit, reportShown } from "../tracking/owed/unit-report.ts";
import { authorOf } from "./author.ts";
import type { Judging } from "./judged.ts";
import { isWithdrawn, standingOf } from "./judging.ts";

/** What a unit owes or sent at one milestone, with what it reported of it. */
export interface OwnItem extends ReportItem {
  /** Days left, by the calendar and by working days; null where it came or there is no day. */
  readonly daysLeft: number | null;
  readonly workingDaysLeft: number | null;
  /** Whether a report of it waits at the desk. */
  readonly waits: boolean;
}

/** A row of the book that is the unit's own, and what of it a report may say. */
export interface OwnRow {
  /** By which a report leads to it. */
  readonly target: string;
  readonly campaign: string;
  readonly campaignName: string;
  readonly title: string;
  readonly state: string;
  /** What stands there, by column key; references by key. */
  readonly cells: Readonly<Record<string, string>>;
  /** Whether a new report may correct it: what was decided stands. */
  readonly open: boolean;
}

/** A report of the unit that the desk has not taken over. */
export interface OwnReturn {
  readonly key: string;
  readonly kind: string;
  readonly about: string;
  readonly by: string;
  readonly at: string;
  /** Why it was sent back; "" for one that waits. */
  readonly reason: string;
}

interface Choice {
  readonly key: string;
  readonly name: string;
}

/** What the page of a unit shows; all of it is the unit's own. */
export interface OwnPart {
  readonly today: Day;
  /** Those that the caller may report for. */
  readonly units: readonly ReportUnit[];
  /** Key of the chosen one; "" while none is. */
  readonly unit: string;
  readonly items: readonly OwnItem[];
  readonly registrations: readonly OwnRow[];
  readonly targets: readonly OwnRow[];
  readonly nominations: readonly OwnRow[];
  readonly waiting: readonly OwnReturn[];
  readonly sentBack: readonly OwnReturn[];
  /** Campaigns that are not over, and the awards there are. */
  readonly campaigns: readonly Choice[];
  readonly awards: readonly Choice[];
}

const isOpen = ({ values }: RowOf<"campaigns">): boolean =>
  values.key !== "" && values.state !== "đã tổng kết";

/** How people call what a row of *Báo về* is about. */
const aboutOf = (book: ParsedBook, { values }: RowOf<"returns">): string =>
  [
    values.milestone === "" ? "" : rowName(book.milestones, values.milestone),
    values.period,
    values.content,
    values.award === "" ? "" : rowName(book.awards, values.award),
  ]
    .filter((part) => part !== "")
    .join(" · ");

function ownReturns(
  judging: Judging,
  unit: string,
): Pick<OwnPart, "waiting" | "sentBack"> & { readonly owed: ReadonlySet<string> } {
  const { book } = judging;
  const mine = book.returns.rows.filter(({ values }) => values.unit === unit);
  const shown = (row: RowOf<"returns">): OwnReturn => {
    const { key, kind, by, at, reason } = row.values;
    return { key, kind, about: aboutOf(book, row), by, at, reason };
  };
  const waiting = mine.filter(
    (row) => ["chờ nhận", "đang nhận"].includes(standingOf(row)) && !isWithdrawn(judging, row),
  );
  const idOf = ({ values }: RowOf<"returns">): string =>
    [values.kind, values.milestone, foldText(values.period), foldText(values.content), values.target].join(
      "\n",
    );
  // One that was sent back is done with once the same was reported again.
  const last = new Map(mine.map((row) => [idOf(row), row]));
  const back = mine.filter((row) => standingOf(row) === "trả lại" && last.get(idOf(row)) === row);
  return {
    waiting: waiting.map(shown),
    sentBack: back.map(shown),
    owed: new Set(waiting.map(({ values }) => `${values.milestone}|${foldText(values.period)}`)),
  };
}

function ownRows(judging: Judging, unit: string): Pick<OwnPart, "registrations" | "targets" | "nominations"> {
  const { book } = judging;
  const open = (campaign: string): boolean => {
    const row = lastNamed(book.campaigns, campaign);
    return row !== undefined && isOpen(row);
  };
  const common = (campaign: string) => ({ campaign, campaignName: rowName(book.campaigns, campaign) });
  return {
    registrations: book.registrations.rows
      .filter(({ values }) => values.unit === unit && open(values.campaign))
      .map((row) => {
        const { key, campaign, state, kind, content, award } = row.values;
        const cells = { kind, content, award };
        return { target: key, ...common(campaign), title: content, state, cells, open: true };
      }),
    targets: book.targets.rows
      .filter(({ values }) => values.unit === unit && open(values.campaign))
      .map(({ values: { campaign, name, assigned, measure, result } }) => ({
        target: name,
        ...common(campaign),
        title: `${name}: giao ${[assigned, measure].filter((part) => part !== "").join(" ")}`,
        state: result === "" ? "chưa có kết quả" : `kết quả ${result}`,
        cells: { result },
        open: true,
      })),
    nominations: book.nominations.rows
      .filter(({ values }) => values.unit === unit && open(values.campaign))
      .map((row) => {
        const { key, campaign, state, subject, name, position, award, merit, submitted } = row.values;
        const title = rowTitle(book.nominations, row);
        const cells = { subject, name, position, award, merit, submitted: submitted ?? "" };
        const isOpen = nominationStage(state) !== "decided";
        return { target: key, ...common(campaign), title, state, cells, open: key !== "" && isOpen };
      }),
  };
}

/**
 * What somebody of a unit sees of the book: what the unit owes, has sent and has reported. The unit is found by mail in
 * *Phân quyền*, else in *Đơn vị*; whom neither names chooses.
 * @param wanted key of the chosen unit; "" at first
 */
export function ownPart(judging: Judging, mail: string, wanted: string): OwnPart {
  const { book, today } = judging;
  const { role, units: named } = authorOf(book, mail);
  const mine = new Set(named);
  const bound = role === "đơn vị";
  const chosen = bound && !mine.has(wanted) ? (named[0] ?? "") : wanted || (named[0] ?? "");
  const { units, unit, items } = reportShown(book, mail, today, chosen);
  const shownUnits = units
    .map((each) => ({ ...each, own: mine.has(each.key) }))
    .filter(({ own }) => own || !bound)
    .sort((a, b) => Number(b.own) - Number(a.own));
  const common = {
    today,
    units: shownUnits,
    campaigns: book.campaigns.rows
      .filter(isOpen)
      .map(({ values: { key } }) => ({ key, name: rowName(book.campaigns, key) })),
    awards: book.awards.rows
      .filter(({ values }) => values.key !== "")
      .map(({ values: { key } }) => ({ key, name: rowName(book.awards, key) })),
  };
  const known = chosen === "" ? "" : unit;
  if (known === "") {
    const none = { items: [], registrations: [], targets: [], nominations: [], waiting: [], sentBack: [] };
    return { ...common, ...none, unit: "" };
  }
  const calendar = officeCalendar(book);
  const { owed, ...returns } = ownReturns(judging, known);
  const withDays = (item: ReportItem): OwnItem => {
    const { due, received, handling } = item;
    const counts =
      due !== null && (received === null || handling === "trả lại") && item.state !== "không còn phải nộp";
    const left = (days: (from: Day, to: Day) => number): number | null => {
      if (!counts) return null;
      return due >= today ? days(today, due) : -days(due, today);
    };
    return {
      ...item,
      daysLeft: left(daysBetween),
      workingDaysLeft: left(calendar.workingDaysBetween),
      waits: owed.has(`${item.milestone}|${foldText(item.period)}`),
    };
  };
  return { ...common, unit: known, items: items.map(withDays), ...ownRows(judging, known), ...returns };
}
