import { milestoneName } from "../../book/milestone-name.ts";
import type { ParsedBook, RowOf } from "../../book/parsed-book.ts";
import { lastNamed } from "../../book/row-by-key.ts";
import { rowTitle } from "../../book/row-name.ts";
import type { Day } from "../../calendar/day.ts";
import type { Resolution } from "../../calendar/phrase/resolution.ts";
import { hashText } from "../../table/hash.ts";
import type { Resolved } from "./deadlines.ts";
import { isKept } from "./kept-day.ts";
import { type Told, toldUnits } from "./told.ts";

/** A day that stands in the book and would become another one, or none. */
export interface DeadlineMove {
  readonly sheet: string;
  /** What people call the row, and the column of the day. */
  readonly called: string;
  readonly column: string;
  /** The thing due and its campaign, in words. */
  readonly title: string;
  readonly from: Day;
  /** null: the words give no day any more. */
  readonly to: Day | null;
  /** How the new day was worked out, or why there is none. */
  readonly why: readonly string[];
  /** Events it was counted from: “ngày ký văn bản”, “kết thúc đợt 1”; "" for a day the words themselves name. */
  readonly hangsOn: string;
  readonly told: Told;
}

export interface Moves {
  /** By the sheet's name and row number of this read, to write or to leave. */
  readonly rows: ReadonlySet<string>;
  readonly moves: readonly DeadlineMove[];
  /** Tells whether a later look finds the very same moves; rows may have been sorted meanwhile. */
  readonly fingerprint: string;
}

/** Every resolved row of the three sheets that hold deadlines. */
export interface ResolvedDeadlines {
  readonly milestones: readonly Resolved<RowOf<"milestones">>[];
  readonly phases: readonly Resolved<RowOf<"phases">>[];
  readonly changes: readonly Resolved<RowOf<"deadlineChanges">>[];
}

const dueOf = (resolution: Resolution): Day | null =>
  resolution.kind === "resolved" ? resolution.due : null;

/** The events a day was counted from, or waits for. */
const leaning = (resolution: Resolution): string =>
  resolution.kind === "unclear" ? "" : resolution.hangsOn.join(", ");

/** Where a row stands, as the set of moved rows names it. */
export const rowPlace = (sheet: string, at: number): string => `${sheet}!${at}`;

interface Candidate extends Omit<DeadlineMove, "from" | "told"> {
  readonly at: number;
  readonly from: Day | null;
  readonly resolution: Resolution;
  readonly told: (day: Day) => Told;
}

/**
 * Compares the days that stand in the book with those now worked out. A move is a day that changes or is lost;
 * filling an empty cell is none, and a day whose words can no longer be read stays.
 */
export function deadlineMoves(book: ParsedBook, resolved: ResolvedDeadlines): Moves {
  const told = toldUnits(book);
  const titleOf = (task: string, campaign: string): string =>
    `${task}: ${lastNamed(book.campaigns, campaign)?.values.title || campaign}`;
  const except = (milestone: string): readonly string[] =>
    book.deadlineChanges.rows
      .filter(({ values }) => values.milestone === milestone && milestone !== "")
      .map(({ values }) => values.audience);

  const ofMilestones = resolved.milestones.map(({ row, resolution }): Candidate => {
    const { key, task, campaign, due, audience } = row.values;
    return {
      at: row.at,
      sheet: book.milestones.table.sheet,
      called: rowTitle(book.milestones, row),
      column: "⚙Hạn",
      title: titleOf(task, campaign),
      from: due,
      to: dueOf(resolution),
      resolution,
      why: resolution.explain,
      hangsOn: leaning(resolution),
      told: (day) => told({ audiences: [audience], except: except(key), campaign }, day),
    };
  });
  const ofPhases = resolved.phases.flatMap(({ row, resolution }): readonly Candidate[] => {
    const { campaign, number, firstDay, lastDay } = row.values;
    const audiences = book.milestones.rows
      .filter(({ values }) => values.campaign === campaign && values.phase === number && number !== null)
      .map(({ values }) => values.audience);
    const end = {
      at: row.at,
      sheet: book.phases.table.sheet,
      called: rowTitle(book.phases, row),
      title: titleOf(`đợt ${number ?? ""}`.trim(), campaign),
      resolution,
      why: resolution.explain,
      hangsOn: leaning(resolution),
      told: (day: Day): Told => told({ audiences, except: [], campaign }, day),
    };
    const first = resolution.kind === "resolved" ? (resolution.start ?? resolution.due) : null;
    return [
      { ...end, column: "⚙Từ ngày", from: firstDay, to: first },
      { ...end, column: "⚙Đến ngày", from: lastDay, to: dueOf(resolution) },
    ];
  });
  const ofChanges = resolved.changes.map(({ row, resolution }): Candidate => {
    const { milestone, audience, due } = row.values;
    const base = lastNamed(book.milestones, milestone)?.values;
    return {
      at: row.at,
      sheet: book.deadlineChanges.table.sheet,
      called: rowTitle(book.deadlineChanges, row),
      column: "⚙Hạn",
      title: titleOf(base?.task ?? milestone, base?.campaign ?? ""),
      from: due,
      to: dueOf(resolution),
      resolution,
      why: resolution.explain,
      hangsOn: [...new Set([`mốc ${milestoneName(book, milestone)}`, ...leaning(resolution).split(", ")])]
        .filter((part) => part !== "")
        .join(", "),
      told: (day) =>
        told(
          { audiences: [audience], within: base?.audience, except: [], campaign: base?.campaign ?? "" },
          day,
        ),
    };
  });

  const rows = new Set<string>();
  const moves: DeadlineMove[] = [];
  for (const { at, from, told: tell, resolution, ...candidate } of [
    ...ofMilestones,
    ...ofPhases,
    ...ofChanges,
  ]) {
    if (from === null || from === candidate.to || isKept(from, resolution)) continue;
    rows.add(rowPlace(candidate.sheet, at));
    moves.push({ ...candidate, from, told: tell(from) });
  }
  return {
    rows,
    moves,
    fingerprint: hashText(
      moves
        .map((move) => JSON.stringify(move))
        .sort()
        .join("\n"),
    ),
  };
}
