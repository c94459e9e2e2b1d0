import { foldText } from "../text/fold.ts";
import type { PhraseContext } from "./phrase.ts";
import { type SpanReading, spanOf } from "./span-reading.ts";

const LEAD = /^(?:(?:ngày|khi|lúc|thời điểm|có|được) )+/u;
const ISSUED =
  /^(?:ký|ban hành|ký ban hành|ký, ban hành|ký và ban hành)(?: (?:văn bản|kế hoạch|quyết định|công văn))?(?: này)?$/u;
const ISSUED_OWNER = "ngày ký văn bản";

const eventKey = (name: string): string => foldText(name).replace(LEAD, "");

/**
 * The day of a named event: signing (from `issued`, waiting when not yet signed) or one of `context.events`.
 * Undefined when the words name neither.
 */
export function readEvent(text: string, context: PhraseContext): SpanReading | undefined {
  const key = eventKey(text);
  if (ISSUED.test(key)) {
    if (context.issued === undefined) return { kind: "waiting", owner: ISSUED_OWNER };
    return asEvent(spanOf(text, context.issued, context.issued));
  }
  for (const [name, day] of context.events ?? []) {
    if (eventKey(name) === key) return asEvent(spanOf(text, day, day));
  }
  return undefined;
}

const asEvent = (reading: SpanReading): SpanReading =>
  reading.kind === "span" ? { ...reading, event: true } : reading;
