import { nominationStage } from "../core/award/nomination-state.ts";
import { targetReached } from "../core/award/target-reached.ts";
import { milestoneWords } from "../core/book/milestone-name.ts";
import type { ParsedBook, RowOf } from "../core/book/parsed-book.ts";
import { rowNamed } from "../core/book/row-by-key.ts";
import type { Day } from "../core/calendar/day.ts";
import { foldKey } from "../core/text/fold.ts";
import { milestoneLabel } from "../core/tracking/board/milestones.ts";
import type { OwedState } from "../core/tracking/owed/owed.ts";
import { owedToday } from "../core/tracking/owed/owed-now.ts";
import type { FactKind, Outcome } from "./fact.ts";

const owedOutcomes: Readonly<Record<OwedState, Outcome>> = {
  "chờ hướng dẫn": "waiting",
  "chưa đến hạn": "waiting",
  "sắp đến hạn": "waiting",
  "quá hạn": "missing",
  "trả lại": "missing",
  "đúng hạn": "on_time",
  "trễ hạn": "late",
  "không còn phải nộp": "none",
};

const registered: Readonly<Record<RowOf<"registrations">["values"]["state"], Outcome>> = {
  "": "open",
  "chưa gửi": "open",
  "đã gửi": "confirmed",
  "đã xác nhận": "confirmed",
  "trả lại": "dropped",
};

const stages = { preparing: "open", complete: "open", decided: "decided", dropped: "dropped" } as const;

/** What a row of its sheet gives by itself. */
export interface Counted {
  readonly kind: FactKind;
  readonly outcome: Outcome;
  readonly state: string;
  readonly campaign: string;
  readonly unit: string;
  /** The day by which it belongs to a year and to the units of then; null where none is told. */
  readonly day: Day | null;
  readonly label: string;
  readonly award?: string;
  readonly subject?: string;
  readonly due?: Day | null;
  readonly received?: Day | null;
  readonly late?: number | null;
  readonly year?: number | null;
  readonly sheet: string;
  readonly row: number;
}

function targetOf({
  name,
  assigned,
  result,
  reached,
}: RowOf<"targets">["values"]): readonly [Outcome, string] {
  const typed = foldKey(reached);
  const told = typed === "" ? targetReached(name, assigned, result) : !/^(?:chua|khong)\b/u.test(typed);
  if (told === undefined) return ["unknown", result === "" ? "chưa có kết quả" : "không so được"];
  return told ? ["reached", "đạt"] : ["not_reached", "chưa đạt"];
}

/** Everything of a book that totals count, as its own sheet gives it. */
export function countedIn(book: ParsedBook, today: Day): readonly Counted[] {
  const { registrations, targets, nominations, awardHistory, tracking } = book;
  const award = (key: string): string => (key === "" ? "" : (rowNamed(book.awards, key)?.values.name ?? key));
  const wordsOf = (key: string): string | undefined => milestoneWords(book, key);
  return [
    ...owedToday(book, today).owed.map(
      (owed): Counted => ({
        kind: "obligation",
        outcome: owedOutcomes[owed.state],
        state: owed.state,
        campaign: owed.milestone.values.campaign,
        unit: owed.unit.values.key,
        day: owed.due ?? owed.received,
        label: milestoneLabel(owed, wordsOf),
        due: owed.due,
        received: owed.received,
        late: owed.daysLate,
        sheet: owed.row === undefined ? book.milestones.table.sheet : tracking.table.sheet,
        row: owed.row?.at ?? owed.milestone.at,
      }),
    ),
    ...registrations.rows.map(
      ({ at, values }): Counted => ({
        kind: "registration",
        outcome: registered[values.state],
        state: values.state === "" ? "chưa ghi" : values.state,
        campaign: values.campaign,
        unit: values.unit,
        day: values.date,
        label: values.kind,
        award: award(values.award),
        received: values.date,
        sheet: registrations.table.sheet,
        row: at,
      }),
    ),
    ...targets.rows.map(({ at, values }): Counted => {
      const [outcome, state] = targetOf(values);
      const { campaign, unit, name } = values;
      return {
        kind: "target",
        outcome,
        state,
        campaign,
        unit,
        day: null,
        label: name,
        sheet: targets.table.sheet,
        row: at,
      };
    }),
    ...nominations.rows.map(
      ({ at, values }): Counted => ({
        kind: "nomination",
        outcome: stages[nominationStage(values.state)],
        state: values.state === "" ? "chưa ghi" : values.state,
        campaign: values.campaign,
        unit: values.unit,
        day: values.decisionDate ?? values.submitted,
        label: values.name,
        award: award(values.award),
        subject: values.subject,
        received: values.decisionDate,
        sheet: nominations.table.sheet,
        row: at,
      }),
    ),
    ...awardHistory.rows.map(
      ({ at, values }): Counted => ({
        kind: "history",
        outcome: "decided",
        state: "đã khen",
        campaign: "",
        unit: values.unit,
        day: values.decisionDate,
        year: values.year,
        label: values.holder,
        award: award(values.award),
        received: values.decisionDate,
        sheet: awardHistory.table.sheet,
        row: at,
      }),
    ),
  ];
}
