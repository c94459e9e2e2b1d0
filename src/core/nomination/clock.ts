import { type NominationState, nominationState } from "../award/nomination-state.ts";
import { rowNamed } from "../book/row-by-key.ts";
import type { Day } from "../calendar/day.ts";
import { spanHolds } from "../calendar/span.ts";
import { type PeriodUnit, periodEnd } from "../calendar/working/period.ts";
import { foldKey } from "../text/fold.ts";
import { remembered } from "../text/remembered.ts";
import { replayed } from "./history.ts";
import type { Nomination, Way } from "./way.ts";

/** The time that a step may take, and why. */
export interface Limit {
  /** The last day in time. */
  readonly due: Day;
  /** The day from which it is counted. */
  readonly since: Day;
  /** “25 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ”. */
  readonly words: string;
}

/** What a limit is set for: rows of *Thời hạn luật* are known by the words of their event. */
type Event = "state" | "high" | "base" | "commune" | "comment" | "notice" | "archive";

const appraisal = (folded: string): boolean =>
  folded.startsWith("tham dinh") && !folded.includes("lay y kien");
const says: Readonly<Record<Event, (folded: string) => boolean>> = {
  state: (folded) => appraisal(folded) && folded.includes("nha nuoc"),
  high: (folded) => appraisal(folded) && /\bbo\b.*\btinh\b/u.test(folded),
  base: (folded) => appraisal(folded) && /cap (?:co )?so/u.test(folded),
  commune: (folded) => appraisal(folded) && folded.includes("cap xa"),
  comment: (folded) => folded.startsWith("lay y kien") && folded.includes("nha nuoc"),
  notice: (folded) => folded.startsWith("thong bao ket qua"),
  archive: (folded) => folded.startsWith("nop luu"),
};

const measures: Readonly<Record<string, PeriodUnit>> = {
  ngày: "day",
  "ngày làm việc": "working-day",
  tháng: "month",
};

const communes = /^(?:uy ban nhan dan|ubnd) (?:xa|phuong|dac khu|thi tran)\b/u;

/** By whose time the dossier of a nomination is appraised. */
function appraisalOf({ book }: Way, { values }: Nomination): Event {
  const level = foldKey(rowNamed(book.awards, values.award)?.values.level ?? "");
  if (level.includes("nha nuoc")) return "state";
  if (/\b(?:bo|tinh|nganh)\b/u.test(level)) return "high";
  const issuer = rowNamed(book.campaigns, values.campaign)?.values.issuer ?? "";
  const name = issuer === "" ? "" : foldKey(rowNamed(book.units, issuer)?.values.name ?? "");
  return communes.test(name) ? "commune" : "base";
}

/** The day of the last step into the state on hand; null where the history does not lead there. */
function stepDay({ steps }: Way, { values }: Nomination, state: NominationState): Day | null {
  const own = steps.get(values.key) ?? [];
  if (replayed(own)?.state !== state) return null;
  return [...own].reverse().find(({ to }) => nominationState(to) === state)?.day ?? null;
}

/** What the step on hand is timed by, and the day from which; undefined where no clock runs. */
function timed(way: Way, row: Nomination): { readonly event: Event; readonly since: Day | null } | undefined {
  const { values } = row;
  const state = nominationState(values.state);
  if (values.onHold === "có" || state === undefined) return undefined;
  switch (state) {
    case "đủ hồ sơ":
    case "thẩm định":
      return { event: appraisalOf(way, row), since: values.completed };
    case "Hội đồng thông qua": {
      const event = appraisalOf(way, row);
      // Open to comment: what is due next is to hear what the people say.
      return event === "state" && values.posted !== null && values.comments === ""
        ? { event: "comment", since: values.posted }
        : { event, since: values.completed };
    }
    case "quyết định":
      return { event: "notice", since: values.decisionDate };
    case "Hội đồng không thông qua":
      return { event: "notice", since: stepDay(way, row, state) };
    case "công bố":
      return { event: "archive", since: stepDay(way, row, state) };
    default:
      return undefined;
  }
}

/**
 * By when the step on hand is to be done, by *Thời hạn luật* as it holds on the day from which it counts, in days of the
 * office's calendar; undefined where no clock runs or no row sets a limit. The clock of the appraisal runs from *Ngày đủ
 * hồ sơ*, so it stops when the dossier goes back, which empties that, and starts anew when it is complete again.
 */
export function limitsOf(way: Way): (row: Nomination) => Limit | undefined {
  const limit = remembered((event: Event) =>
    remembered((since: Day): Limit | undefined => {
      const rule = way.book.timeLimits.rows.find(
        ({ values }) => says[event](foldKey(values.event)) && spanHolds(values, since),
      )?.values;
      const unit = measures[rule?.measure ?? ""];
      if (rule === undefined || unit === undefined || rule.count === null) return undefined;
      const { due } = periodEnd(since, { count: rule.count, unit }, way.calendar);
      return { due, since, words: `${rule.count} ${rule.measure} ${rule.bound}`.trim() };
    }),
  );
  return (row) => {
    const wanted = timed(way, row);
    return wanted === undefined || wanted.since === null ? undefined : limit(wanted.event)(wanted.since);
  };
}

/**
 * How long an award of the State stands open to comment before it goes up: “5 ngày làm việc”, by *Thời hạn luật* on the day
 * of the council, else of the dossier; undefined where no row says so.
 */
export function commentTime(way: Way, row: Nomination): string | undefined {
  const day = stepDay(way, row, "Hội đồng thông qua") ?? row.values.completed ?? row.values.submitted;
  const rule = way.book.timeLimits.rows.find(
    ({ values }) =>
      says.comment(foldKey(values.event)) && (day === null ? values.to === null : spanHolds(values, day)),
  )?.values;
  return rule === undefined || rule.count === null ? undefined : `${rule.count} ${rule.measure}`;
}
