import { foldText } from "../../text/fold.ts";
import { dated } from "./answer.ts";
import type { PhraseContext } from "./resolution.ts";
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
export function readEvent(text: string, context: PhraseContext): SpanReading | undefined {
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
  return event === undefined || event === SIGNING
    ? `ngày ${dated(end)}`
    : `${eventDayWords(event)} là ${dated(end)}`;
}

/** The events these readings come from, each once. */
export const eventsOf = (...readings: readonly { readonly event?: string }[]): readonly string[] => [
  ...new Set(readings.flatMap(({ event }) => (event === undefined ? [] : [event]))),
];
