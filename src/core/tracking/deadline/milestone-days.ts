import { milestoneName } from "../../book/milestone-name.ts";
import type { ParsedBook, RowOf } from "../../book/parsed-book.ts";
import { rowsByKey } from "../../book/row-by-key.ts";
import { cellDay } from "../../calendar/date-style.ts";
import type { Day } from "../../calendar/day.ts";
import { countsOn, resolveExtension } from "../../calendar/phrase/extension.ts";
import { occurrences } from "../../calendar/phrase/recurrence.ts";
import type { PhraseContext, Resolution } from "../../calendar/phrase/resolution.ts";
import { bookDays } from "./book-days.ts";
import { changeDeadlines } from "./change-deadlines.ts";
import type { ChangeOf, MilestoneDay, UnitDeadline } from "./unit-deadline.ts";

/**
 * The day that stands in the book binds until a clerk has accepted another one (*Tính thời hạn* shows it first): nobody
 * is told of, or chased for, a day that was only worked out.
 */
function accepted(written: Day | null, resolution: Resolution | undefined): UnitDeadline {
  const due = resolution?.kind === "resolved" ? resolution.due : null;
  const explain = resolution?.explain ?? [];
  if (written === null || written === due) return { due: written ?? due, explain };
  const stands = `Hạn đã ghi là ngày ${cellDay(written)}; ngày vừa tính khác đi và chưa được ghi lại.`;
  return { due: written, explain: [stands, ...explain] };
}

/** Every time a milestone falls due, and what the rows of *Hạn riêng* make of each. */
export interface MilestoneDays {
  readonly of: (milestone: RowOf<"milestones">) => readonly MilestoneDay[];
  readonly changesOf: (milestone: RowOf<"milestones">, period: string) => readonly ChangeOf[];
}

export function milestoneDays(book: ParsedBook): MilestoneDays {
  const days = bookDays(book);
  const campaigns = rowsByKey(book.campaigns);
  const read = new Map(changeDeadlines(book).map(({ row, resolution }) => [row, resolution]));
  const rows = new Map<string, RowOf<"deadlineChanges">[]>();
  for (const row of book.deadlineChanges.rows) {
    const { milestone } = row.values;
    if (milestone !== "") rows.set(milestone, [...(rows.get(milestone) ?? []), row]);
  }

  /** The times of words that come back; the one time of all others. */
  const timesOf = (words: string, campaign: string, context: PhraseContext): readonly MilestoneDay[] => {
    const until = campaigns.get(campaign)?.values.to ?? `${context.year ?? 2100}-12-31`;
    return occurrences(words, context, until as Day).map(({ period, resolution }) => ({
      period,
      ...accepted(null, resolution),
    }));
  };

  const of = (milestone: RowOf<"milestones">): readonly MilestoneDay[] => {
    const { campaign, deadline, due } = milestone.values;
    const own = days.get(campaign);
    if (own === undefined) return [];
    const resolution = own.day(milestone);
    if (resolution === undefined && due === null) return [];
    return resolution?.kind === "resolved" && resolution.recurrence !== undefined
      ? timesOf(deadline, campaign, own.context)
      : [{ period: "", ...accepted(due, resolution) }];
  };

  /** What one row makes of a deadline; remembered by the day it starts from, for hundreds of units share it. */
  const changeOf = (
    row: RowOf<"deadlineChanges">,
    milestone: RowOf<"milestones">,
    period: string,
  ): ChangeOf | undefined => {
    const { kind, audience, deadline, due: written } = row.values;
    const context = days.get(milestone.values.campaign)?.context;
    if (kind === "" || context === undefined) return undefined;
    const kept = new Map<Day | null, UnitDeadline | undefined>();
    const work = (before: UnitDeadline): UnitDeadline | undefined => {
      if (kind === "không áp dụng") return undefined;
      if (
        kind === "gia hạn" &&
        countsOn(deadline) &&
        before.due !== null &&
        before.due !== milestone.values.due
      ) {
        const longer = resolveExtension(
          deadline,
          before.due,
          `mốc ${milestoneName(book, milestone.values.key)}`,
          context,
        );
        return longer.kind === "resolved" ? accepted(null, longer) : undefined;
      }
      if (period !== "") {
        return timesOf(deadline, milestone.values.campaign, context).find((time) => time.period === period);
      }
      const resolution = read.get(row);
      const own = accepted(written, resolution);
      return own.due === null && resolution?.kind !== "waiting" ? undefined : own;
    };
    return {
      kind,
      audience,
      apply: (before) => {
        if (!kept.has(before.due)) kept.set(before.due, work(before));
        return kept.get(before.due);
      },
    };
  };

  return {
    of,
    changesOf: (milestone, period) =>
      (rows.get(milestone.values.key) ?? []).flatMap((row) => changeOf(row, milestone, period) ?? []),
  };
}
