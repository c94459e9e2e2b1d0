import { unclear, waiting } from "./answer.ts";
import { eventDayWords } from "./expression/event.ts";
import type { SpanReading } from "./expression/span-reading.ts";
import type { Resolution } from "./resolution.ts";

/** The answer when a needed time is not a span of days: impossible, incomplete, or in someone else's hands. */
export function withoutTime(reading: Exclude<SpanReading, { readonly kind: "span" }>): Resolution {
  if (reading.kind === "trouble") return unclear(reading.part, reading.why);
  const { owner, event } = reading;
  const why =
    owner === eventDayWords(event)
      ? `Chưa có ${owner} nên chưa tính được hạn.`
      : `Tính theo ${eventDayWords(event)}, mà ngày này còn chờ ${owner} nên chưa tính được hạn.`;
  return waiting(owner, event, why);
}
