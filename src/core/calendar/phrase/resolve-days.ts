import { inQuotes } from "../../text/quote.ts";
import { dated, unclear } from "./answer.ts";
import type { DaysClause } from "./clause.ts";
import { eventsOf } from "./expression/event.ts";
import type { PhraseContext, Resolution } from "./resolution.ts";
import { settle } from "./settle.ts";
import { withoutTime } from "./without-time.ts";

const SHIFTED: Readonly<Record<number, string>> = { [-1]: "năm liền trước ", 1: "năm liền sau " };

/** The sentence that owns up to a borrowed year, or nothing when the words wrote their own. */
const borrowedYearNote = (
  timeText: string,
  clause: DaysClause,
  year: number | undefined,
): readonly string[] => {
  if (year === undefined || clause.year !== undefined) return [];
  const which = SHIFTED[clause.shift ?? 0] ?? "";
  return [`${inQuotes(timeText)} không ghi năm, lấy ${which}năm ${year} của kế hoạch.`];
};

/**
 * The deadline of days told as such, in the plan's year where they name none.
 * @param opening the clause that opens the span, where it stands by itself: "từ 01/3 …, hoàn thành trước 30/6"
 */
export function resolveDays(
  clause: DaysClause,
  opening: DaysClause | undefined,
  text: string,
  context: PhraseContext,
): Resolution {
  const words = text.slice(opening?.at ?? clause.at, clause.to).trim();
  const reading = clause.read(context.year);
  if (reading.kind !== "span") return withoutTime(reading);
  const { named, events } = reading;
  const first = opening?.read(opening.year ?? clause.year ?? context.year);
  if (first !== undefined && first.kind === "trouble") return withoutTime(first);
  if (first?.kind === "span" && first.named.start > named.end) {
    const days = `bắt đầu ngày ${dated(first.named.start)} nhưng kết thúc ngày ${dated(named.end)}`;
    return unclear(words, `${inQuotes(words)} ${days}; kiểm tra lại.`);
  }
  // Only a window ("trong tháng 8") opens on its first day; "đến hết tháng 8" has an end alone.
  const isWindow = !clause.before && clause.bound !== "until" && named.start !== named.end;
  const start =
    (first?.kind === "span" ? first.named.start : reading.start) ??
    (isWindow && !clause.isRange ? named.start : undefined);
  const isEvent = events.some(({ event }) => event !== undefined) && named.event !== undefined;
  const notes = [
    ...clause.notes,
    ...(isEvent ? [] : borrowedYearNote(text.slice(clause.timeAt, clause.to).trim(), clause, context.year)),
  ];
  const hangsOn = eventsOf(...events, ...(first?.kind === "span" ? first.events : []));
  const deadline = { words, named, before: clause.before, hangsOn, notes };
  return settle(start === undefined ? deadline : { ...deadline, start }, context);
}
