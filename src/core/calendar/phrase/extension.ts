import { inQuotes } from "../../text/quote.ts";
import type { Day } from "../day.ts";
import { dated, unclear } from "./answer.ts";
import { LENGTH, readLength } from "./expression/length.ts";
import { countSince, unusable } from "./period.ts";
import { phraseText } from "./phrase-text.ts";
import type { PhraseContext, Resolution } from "./resolution.ts";
import { resolvePhrase } from "./resolve-phrase.ts";

const LEAD = /^(?:(?:được|cho|gia hạn|kéo dài|lùi|cộng|thêm|thời hạn|thời gian|sang) )+/iu;
const MORE = new RegExp(
  `^${LENGTH}(?: (?:so với|kể từ|tính từ|từ|sau) (?:ngày )?(?:thời hạn|hạn)(?: (?:cũ|trước|ban đầu|đã định|của mốc|này))?)?$`,
  "iu",
);

/** How long an extension adds (“thêm 05 ngày làm việc”), or undefined when it names its own last day. */
const added = (words: string): RegExpExecArray | null => MORE.exec(phraseText(words).replace(LEAD, ""));

/** Whether an extension is counted from the deadline it extends. */
export const countsOn = (words: string): boolean => added(words) !== null;

/** The day that an extension itself names, without what it extends. */
const named = (words: string, context: PhraseContext): Resolution =>
  resolvePhrase(phraseText(words).replace(LEAD, ""), context);

/** The day of an extension that names one no later than `old`: it extends nothing. Undefined for any other words. */
export function notExtended(words: string, old: Day, context: PhraseContext): Day | undefined {
  const resolution = countsOn(words) ? undefined : named(words, context);
  return resolution?.kind === "resolved" && resolution.due <= old ? resolution.due : undefined;
}

/**
 * The new day of an extended deadline: “thêm 05 ngày làm việc” and “gia hạn 15 ngày” are counted from `old` by the
 * Civil Code; “đến hết ngày 30/6/2017” stands by itself but must be later than `old`, where that is known. `event` is
 * what the old day is called in `hangsOn`. Call it without `old` only where the words do not count on it (countsOn).
 */
export function resolveExtension(
  words: string,
  old: Day | undefined,
  event: string,
  context: PhraseContext,
): Resolution {
  const more = added(words);
  if (more !== null && old !== undefined) {
    const period = readLength(more[1], more[2]);
    if (period === undefined) return unusable(`${more[1]} ${more[2]}`);
    const anchor = { kind: "span", start: old, end: old, event } as const;
    return countSince(phraseText(words), anchor, `hạn cũ ${dated(old)}`, period, context);
  }
  const resolution = named(words, context);
  if (resolution.kind !== "resolved" || old === undefined || resolution.due > old) return resolution;
  return unclear(
    words,
    `${inQuotes(words)} là ngày ${dated(resolution.due)}, không muộn hơn hạn cũ ${dated(old)} nên không phải gia hạn; sửa ngày, hoặc chọn loại “hạn riêng”.`,
  );
}
