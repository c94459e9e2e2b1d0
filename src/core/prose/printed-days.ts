import { type DateStyle, shortDate } from "../calendar/date-style.ts";
import type { Resolution } from "../calendar/phrase/resolution.ts";
import { plainText } from "../text/fold.ts";

/** A reference, or a key after “mốc”, “hạn”: it means nothing to who reads the paper. */
const OWN_KEY = /[{}]|(?<![\p{L}\p{M}])(?:mốc|hạn)(?: của)?(?: mốc)? [\p{L}\d]+(?:[-_.][\p{L}\d]+)+/iu;

function hangsOnMilestone(resolution: Resolution | undefined): boolean {
  const hangsOn = resolution === undefined || resolution.kind === "unclear" ? [] : resolution.hangsOn;
  return hangsOn.some((event) => event.startsWith("mốc "));
}

/**
 * What words print as in a paper: themselves, but where they hang on another milestone its key must not leak, so the
 * days they come to; "" while they come to none.
 */
export function printedDays(
  words: string,
  printed: string,
  style: DateStyle,
  resolution: Resolution | undefined,
): string {
  if (!hangsOnMilestone(resolution) && !OWN_KEY.test(plainText(words))) return printed;
  if (resolution?.kind !== "resolved") return "";
  const { start, due } = resolution;
  const last = `ngày ${shortDate(due, style)}`;
  const opens = start !== undefined && /^từ /iu.test(plainText(words));
  return opens ? `từ ngày ${shortDate(start, style)} đến hết ${last}` : `chậm nhất là ${last}`;
}
