import { inQuotes } from "../../text/quote.ts";
import { dated, unclear } from "./answer.ts";
import { eventsOf, readEvent } from "./event.ts";
import type { PhraseContext, Resolution } from "./resolution.ts";
import { settle } from "./settle.ts";
import type { SpanReading } from "./span-reading.ts";
import { borrowedYearNote, readTime, withoutTime, yearIn } from "./time.ts";
import { resolveWaiting } from "./waiting.ts";

const FROM_TO =
  /^(?:trong |thời gian |giai đoạn )?(?:tính |kể )?từ (.{1,80}?) (?:cho )?(?:đến|tới|-) (.{1,80})$/iu;
/** The same without "từ", which counts only when what stands first is itself a time ("chậm nhất đến …" is not). */
const TO = /^(.{1,80}?) (?:(?:cho )?(?:đến|tới)|-) (.{1,80})$/iu;
/** "15-30/6/2017", "tháng 8-12/2021", "2011-2016": a dash that joins two times, not the parts of one date. */
const TIGHT_DASH = /(?<![\d/-])(\d{1,2}-\d{1,2}\/|\d{4}-\d{4}$)/gu;
const TWO_DATES = /^\(?(\d[\d/]{3,9}) ?- ?(\d[\d/]{3,9})\)?$/u;
const END = /^(?:(?:hết|kết thúc|khi kết thúc) )?(trước )?(.+)$/iu;
const DAY_NUMBER = /^(?:ngày ?)?(\d{1,2})$/iu;
const NOW = /^(?:nay|bây giờ)$/iu;

/** "từ ngày 01 đến ngày 15/8/2021": the first day takes month and year from the last. */
const completed = (from: string, to: SpanReading): string => {
  const number = DAY_NUMBER.exec(from)?.[1];
  if (number === undefined || to.kind !== "span" || to.start !== to.end || to.event) return from;
  return `${number}/${Number(to.start.slice(5, 7))}/${to.start.slice(0, 4)}`;
};

const timeTo = (text: string, context: PhraseContext): RegExpExecArray | null => {
  const match = TO.exec(text);
  const year = yearIn(text) ?? context.year;
  // "quý I - 2017" is one time, not two.
  if (match === null || readTime(text, year, context)?.kind === "span") return null;
  const [, from = "", to = ""] = match;
  if (readTime(from, year, context)?.kind === "span") return match;
  const end = DAY_NUMBER.test(from) ? readTime(to, year, context) : undefined;
  return end?.kind === "span" && end.start === end.end ? match : null;
};

/** "từ … đến …" and two dates with a dash. An end that names no year takes it from the other end, then the plan. */
export function resolveRange(text: string, context: PhraseContext): Resolution | undefined {
  const spaced = text.replace(TIGHT_DASH, (dates) => dates.replace("-", " - "));
  const match = FROM_TO.exec(spaced) ?? TWO_DATES.exec(text) ?? timeTo(spaced, context);
  if (match === null) return undefined;
  const [fromText, endText] = [match[1] ?? "", match[2] ?? ""];
  // An event may itself begin with a bounding word: "kết thúc đợt 1".
  const isEvent = readEvent(endText, context) !== undefined;
  const [, before, toText = endText] = isEvent ? [] : (END.exec(endText) ?? []);

  const year = yearIn(fromText) ?? yearIn(toText) ?? context.year;
  const to = readTime(toText, yearIn(toText) ?? year, context);
  if (to?.kind !== "span") {
    const awaited = to === undefined ? resolveWaiting(endText, context) : undefined;
    return awaited ?? withoutTime(toText, to);
  }
  const from = readTime(completed(NOW.test(fromText) ? "ngày ký" : fromText, to), year, context);
  const notes = borrowedYearNote(text, to, context.year);
  const deadline = {
    words: text,
    named: to,
    before: before !== undefined,
    hangsOn: eventsOf(to, ...(from?.kind === "span" ? [from] : [])),
    notes,
  };
  // The last day stands even when the first is still open (a plan not yet signed).
  if (from?.kind === "waiting") return settle(deadline, context);
  if (from?.kind !== "span") return withoutTime(fromText, from);
  if (from.start > to.end || (before !== undefined && from.start >= to.start)) {
    return unclear(
      text,
      `${inQuotes(text)} bắt đầu ngày ${dated(from.start)} nhưng kết thúc ngày ${dated(to.end)}; kiểm tra lại.`,
    );
  }
  return settle({ ...deadline, start: from.start }, context);
}
