import { unclear } from "./answer.ts";
import { eventsOf, readEvent } from "./event.ts";
import { takeHour } from "./hour.ts";
import type { PhraseContext, Resolution } from "./resolution.ts";
import { settle } from "./settle.ts";
import { borrowedYearNote, readTime, withoutTime } from "./time.ts";
import { LIMITS, PREFIX } from "./words.ts";

const BOUND = new RegExp(`^(${PREFIX})(trước (?:thời điểm )?)?(.+)$`, "iu");
/** What may stand before an event: "chậm nhất là khi kết thúc đợt 1", "đến hết đợt 1". */
const UP_TO = /^(?:(?:chậm nhất|muộn nhất|trễ nhất|cho đến|đến|tới|là|vào) )+/iu;
const HAS_LIMIT = new RegExp(`(?:${LIMITS})`, "iu");
const STARTS = /^(?:(?:tính |kể )?(từ)|(?:ngay )?sau) (.+)$/iu;

/**
 * Words that open a stretch and never close it. "kể từ ngày ký" alone still names the day of signing, for a
 * phase's first day; any other start is no deadline.
 */
const resolveStart = (words: string, context: PhraseContext): Resolution | undefined => {
  const match = STARTS.exec(words);
  if (match === null) return undefined;
  const [, since, startText = ""] = match;
  const reading = since === undefined ? undefined : readEvent(startText, context);
  if (reading === undefined)
    return unclear(words, "Chỉ ghi lúc bắt đầu, không có ngày cuối; ghi thêm “đến …”.");
  if (reading.kind !== "span") return withoutTime(startText, reading);
  const notes = ["Câu chữ chỉ ghi lúc bắt đầu; nếu là thời hạn thì ghi thêm “đến …”."];
  const hangsOn = eventsOf(reading);
  return settle({ words, named: reading, before: false, start: reading.start, hangsOn, notes }, context);
};

/**
 * One time with the words that bound it: "trước ngày …", "chậm nhất là …", "đến hết …", "trong tháng …", or the
 * bare time. The last family: what it cannot read is unclear.
 */
export function resolveBound(words: string, context: PhraseContext): Resolution {
  const start = resolveStart(words, context);
  if (start !== undefined) return start;

  const hour = takeHour(words);
  const text = hour?.text ?? words;
  // An event may itself begin with a bounding word: "kết thúc đợt 1".
  const event = readEvent(text, context) ?? readEvent(text.replace(UP_TO, ""), context);
  const [, prefix = "", before, timeText = text] = event === undefined ? (BOUND.exec(text) ?? []) : [];
  const reading = event ?? readTime(timeText, context.year, context);
  if (reading?.kind !== "span") return withoutTime(timeText, reading);

  // Only a window ("trong tháng 8") opens on its first day; "đến hết tháng 8" has an end alone.
  const isWindow = before === undefined && !HAS_LIMIT.test(prefix) && reading.start !== reading.end;
  const notes = [
    ...(hour === undefined ? [] : [hour.note]),
    ...borrowedYearNote(timeText, reading, context.year),
  ];
  const deadline = {
    words,
    named: reading,
    before: before !== undefined,
    hangsOn: eventsOf(reading),
    notes,
  };
  return settle(isWindow ? { ...deadline, start: reading.start } : deadline, context);
}
