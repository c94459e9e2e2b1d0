import type { Day } from "../../calendar/day.ts";
import { firstCapital } from "../../text/first-capital.ts";
import { phaseSpans } from "../../tracking/deadline/deadlines.ts";
import { milestoneDays } from "../../tracking/deadline/milestone-days.ts";
import { taskName } from "../../tracking/reminder/lines.ts";
import { audienceNames } from "../deadline/audience-names.ts";
import { type MilestoneLine, milestoneLines } from "../deadline/milestone-lines.ts";
import type { PaperContext } from "../kind/paper-kind.ts";
import { ownRows } from "../kind/rows.ts";

/** One thing of a campaign by its day; null where the book gives none. */
export interface ScheduleEntry {
  readonly day: Day | null;
  readonly what: string;
  readonly who: string;
  readonly note: string;
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(". ");
const EVERYONE = "Các đơn vị";
/** Common words with which titles of phases begin; within a sentence they are small. */
const SMALL = /^(?:Đợt|Giai đoạn|Năm)(?!\p{L})/u;

/** Begins and ends of the campaign and of its phases; the day that stands in the book goes before the one worked out. */
function edges(context: PaperContext): {
  readonly begins: readonly ScheduleEntry[];
  readonly ends: readonly ScheduleEntry[];
} {
  const { book, campaign } = context;
  const spans = new Map(phaseSpans(book).map(({ row, resolution }) => [row, resolution]));
  const entry = (day: Day | null | undefined, what: string, words: string): ScheduleEntry => ({
    day: day ?? null,
    what,
    who: EVERYONE,
    note: day == null ? firstCapital(words) : "",
  });
  const phases = ownRows(context, book.phases).map((row) => {
    const { title, number, firstDay, lastDay, from, to } = row.values;
    const name =
      title === "" ? `đợt ${number ?? ""}`.trim() : title.replace(SMALL, (word) => word.toLowerCase());
    const span = spans.get(row);
    const found = span?.kind === "resolved" ? span : undefined;
    return {
      begin: entry(firstDay ?? found?.start, `Bắt đầu ${name}`, from),
      end: entry(lastDay ?? found?.due, `Kết thúc ${name}`, to),
    };
  });
  return {
    begins: [entry(campaign.values.from, "Bắt đầu phong trào", ""), ...phases.map(({ begin }) => begin)],
    ends: [...phases.map(({ end }) => end), entry(campaign.values.to, "Kết thúc phong trào", "")],
  };
}

function deadlineEntry({ book }: PaperContext, line: MilestoneLine, off: readonly string[]): ScheduleEntry {
  const { milestone, period, change, day } = line;
  const { minimum, deadline } = milestone.values;
  const task = taskName({ owed: { milestone, period } });
  return {
    day,
    what: change === "" ? task : `${task} (${change})`,
    who: audienceNames(book, line.audience).join(";\n"),
    note: joined([
      day === null && change === "" ? firstCapital(deadline) : "",
      change === "" && !task.startsWith(minimum) ? firstCapital(minimum) : "",
      off.length === 0 ? "" : `Không áp dụng với ${off.join(", ")}`,
    ]),
  };
}

function deadlines(context: PaperContext): readonly ScheduleEntry[] {
  const { book } = context;
  const days = milestoneDays(book);
  return ownRows(context, book.milestones).flatMap((milestone) => {
    const lines = milestoneLines(days, milestone);
    const off = lines
      .filter(({ change }) => change === "không áp dụng")
      .flatMap(({ audience }) => audienceNames(book, audience));
    return lines
      .filter(({ change }) => change !== "không áp dụng")
      .map((line) => deadlineEntry(context, line, line.change === "" ? [...new Set(off)] : []));
  });
}

function meetings(context: PaperContext): readonly ScheduleEntry[] {
  return ownRows(context, context.book.meetings).map(({ values: { content, date, time, place, chair } }) => ({
    day: date,
    what: content,
    who: chair === "" ? "" : `Chủ trì: ${chair}`,
    note: [time, place].filter((part) => part !== "").join("; "),
  }));
}

/** Everything of a campaign, by day; of one day what begins stands first and what ends last. What has no day comes last. */
export function scheduleEntries(context: PaperContext): readonly ScheduleEntry[] {
  const { begins, ends } = edges(context);
  return [...begins, ...deadlines(context), ...meetings(context), ...ends].sort((a, b) => {
    if (a.day === b.day) return 0;
    if (a.day === null || b.day === null) return a.day === null ? 1 : -1;
    return a.day < b.day ? -1 : 1;
  });
}
