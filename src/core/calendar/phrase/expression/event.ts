import { foldText } from "../../../text/fold.ts";
import { shortDate } from "../../date-style.ts";
import type { PhraseContext } from "../resolution.ts";
import { type Expression, matchesOf } from "./expression.ts";
import { type SpanReading, spanOf, trouble } from "./span-reading.ts";

const LEAD = /^(?:(?:ngày|khi|lúc|thời điểm|có|được) )+/u;
const ISSUED =
  /^(?:ký|ban hành|ký ban hành|ký, ban hành|ký và ban hành)(?: (?:văn bản|kế hoạch|quyết định|công văn))?(?: này)?$/u;
const SIGNING = "ngày ký văn bản";

/** The name by which an event is asked for: folded, without "ngày", "khi" before it. */
export const eventKey = (name: string): string => foldText(name).replace(LEAD, "");

/**
 * The day of a named event: signing (from `issued`, waiting when not yet signed) or one that `context.events` knows.
 * Undefined when the words name neither.
 */
function readEvent(text: string, context: PhraseContext): SpanReading | undefined {
  // The resolver folds the whole phrase first; folding each part of it again would cost more than all the rest.
  const key = text.toLowerCase().replace(LEAD, "");
  if (ISSUED.test(key)) {
    if (context.issued === undefined) return { kind: "waiting", owner: SIGNING, event: SIGNING };
    return asEvent(SIGNING, spanOf(text, context.issued, context.issued));
  }
  const event = context.events?.(key);
  if (event === undefined) return undefined;
  if (event.kind === "unclear") return trouble(text, event.why);
  if (event.kind === "waiting") return { kind: "waiting", owner: event.owner, event: event.name };
  return asEvent(event.name, spanOf(text, event.day, event.day));
}

const asEvent = (event: string, reading: SpanReading): SpanReading =>
  reading.kind === "span" ? { ...reading, event } : reading;

/** "ngày kết thúc đợt 1", "hạn của mốc QB-DK": how a sentence calls an event's day. */
export const eventDayWords = (event: string): string =>
  event.startsWith("mốc ") ? `hạn của ${event}` : `ngày ${event.replace(LEAD, "")}`;

/** "ngày 30/6/2017", or "ngày kết thúc đợt 1 là 30/6/2017" where the day comes from an event other than signing. */
export function anchorWords({ end, event }: Extract<SpanReading, { kind: "span" }>): string {
  const day = shortDate(end, "ND30");
  return event === undefined || event === SIGNING ? `ngày ${day}` : `${eventDayWords(event)} là ${day}`;
}

/** The events these readings come from, each once. */
export const eventsOf = (...readings: readonly { readonly event?: string }[]): readonly string[] => [
  ...new Set(readings.flatMap(({ event }) => (event === undefined ? [] : [event]))),
];

/** Where an event's name may begin, and where it may end: nothing marks a name in running words. */
const BEGINS =
  /(?<![a-zÀ-ỹ])(?:trước|sau|từ|đến|tới|khi|lúc|dịp|với|theo|hết|là|vào|nhất|của|hạn|-) ?|^|[(:] ?/giu;
const ENDS =
  /(?= ?[,;()]| (?:đến|tới|-|và|hoặc|trước|sau|ít nhất|tối thiểu|chậm nhất|đối với|hằng|hàng|mỗi|là|\d{1,3} (?:ngày|tuần|tháng))(?![a-zÀ-ỹ]))|$/giu;
/** A cell names one event or two; so many places are tried. */
const MOST_BEGINNINGS = 24;
const MOST_ENDINGS = 6;
const LONGEST = 200;
const MAY_BE_ISSUED = /ký|ban hành|từ (?:nay|bây giờ)/iu;
/** "từ nay" is from signing. */
const NOW = /^(?:nay|bây giờ)$/iu;
const SINCE = /từ $/iu;

/** Events by name, the longest name first: "ngày ký", "kết thúc đợt 1", "hạn của mốc QB-DK". */
export function findEvents(text: string, context: PhraseContext): readonly Expression[] {
  if (context.events === undefined && !MAY_BE_ISSUED.test(text)) return [];
  const begins = matchesOf(BEGINS, text).flatMap((match) => [match.index, match.index + match[0].length]);
  const ends = matchesOf(ENDS, text).map((match) => match.index);
  const found: Expression[] = [];
  for (const at of [...new Set(begins)].slice(0, MOST_BEGINNINGS)) {
    const last = found[found.length - 1];
    if (last !== undefined && at < last.to) continue;
    const possible = ends.filter((end) => end > at && end - at <= LONGEST).slice(0, MOST_ENDINGS);
    for (const to of [...new Set([text.length, ...possible.reverse()])]) {
      const name = text.slice(at, to);
      const reading =
        to - at > LONGEST
          ? undefined
          : readEvent(NOW.test(name) && SINCE.test(text.slice(0, at)) ? "ngày ký" : name, context);
      if (reading === undefined) continue;
      found.push({ kind: "time", size: "day", at, to, read: () => reading });
      break;
    }
  }
  return found;
}
