import { cellDay } from "../../core/calendar/date-style.ts";
import type { Day } from "../../core/calendar/day.ts";
import { readDay } from "../../core/calendar/read-day.ts";
import type { Proposal } from "../../core/received/proposal.ts";
import type { ReceivedNames } from "../../core/received/received-names.ts";
import { returnOfPaper } from "../../core/received/return-of-proposal.ts";
import type { Return } from "../../core/returns/return.ts";
import { nfc } from "../../core/text/fold.ts";
import { inQuotes, quoted } from "../../core/text/quote.ts";

/** A paper as a clerk leaves it in the page: keys of the book, and texts as typed. */
export interface TypedPaper {
  readonly file: string;
  readonly by: string;
  readonly unit: string;
  readonly milestone: string;
  readonly period: string;
  readonly number: string;
  readonly day: string;
  readonly received: string;
}

/** A proposal as the page first shows it. */
export const typedAsProposed = ({ unit, milestone, day, received, ...paper }: Proposal): TypedPaper => ({
  ...{ file: paper.file, by: paper.by, period: paper.period, number: paper.number },
  ...{ unit: unit.key, milestone: milestone.key },
  day: day === null ? "" : cellDay(day),
  received: received === null ? "" : cellDay(received),
});

/** A confirmed paper as a report, or a sentence on what is missing. */
export type Confirmed =
  | { readonly ok: true; readonly report: Return }
  | { readonly ok: false; readonly why: string };

type ReadTyped = { readonly day: Day | null } | { readonly why: string };

/** A day as a clerk types it; null for an empty field. What is no day, or has not come, is said. */
export function dayTyped(typed: string, what: string, today: Day): ReadTyped {
  const text = typed.trim();
  if (text === "") return { day: null };
  const read = readDay(text);
  if (read?.kind !== "day") return { why: `${what} ${quoted(text)} không phải một ngày: ghi như 12/6/2026.` };
  return read.day > today ? { why: `${what} ${cellDay(read.day)} chưa tới: ghi lại ngày.` } : read;
}

/** Reads what the clerk left; a paper needs a unit, a milestone of the book and a day of receipt. */
export function confirmPaper(typed: TypedPaper, names: ReceivedNames): Confirmed {
  const refused = (why: string): Confirmed => ({ ok: false, why: `${inQuotes(typed.file)}: ${why}` });
  const milestone = names.milestones.find(({ key }) => key === typed.milestone);
  if (!names.units.some(({ key }) => key === typed.unit)) return refused("chưa chọn đơn vị.");
  if (milestone === undefined) return refused("chưa chọn việc mà văn bản trả lời.");
  const [day, received] = [
    dayTyped(typed.day, "Ngày văn bản", names.today),
    dayTyped(typed.received, "Ngày nhận", names.today),
  ];
  if ("why" in day) return refused(day.why);
  if ("why" in received) return refused(received.why);
  if (received.day === null) return refused("chưa ghi ngày nhận.");
  if (day.day !== null && day.day > received.day) return refused("ngày văn bản sau ngày nhận: ghi lại.");
  const report = returnOfPaper(
    {
      ...{ file: typed.file, by: typed.by, unit: typed.unit, period: typed.period, remark: "" },
      ...{ milestone: milestone.key, campaign: milestone.campaign },
      ...{ number: nfc(typed.number).trim(), day: day.day, received: received.day },
    },
    names.at,
  );
  return report === undefined ? refused("chưa chọn việc mà văn bản trả lời.") : { ok: true, report };
}
