import type { Day } from "./day.ts";
import { resolveAnniversary } from "./phrase-anniversary.ts";
import { unclear } from "./phrase-answer.ts";
import { resolveBound } from "./phrase-bound.ts";
import { phraseText, stripFrame } from "./phrase-frame.ts";
import { resolvePeriod } from "./phrase-period.ts";
import { resolveRange } from "./phrase-range.ts";
import { resolveRecurring } from "./phrase-recurring.ts";
import { resolveWaiting } from "./phrase-waiting.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

/** What the words of a deadline lean on. Nothing here is guessed: what is absent makes the phrase unclear or waiting. */
export interface PhraseContext {
  /** Day the paper was signed, for "kể từ ngày ký". */
  readonly issued?: Day;
  /** Year of the plan, for words that name none ("cuối quý III"). */
  readonly year?: number;
  readonly calendar: WorkingCalendar;
  /** Whether "trước ngày 20" leaves the 20th out (literal) or counts it in (as many clerks mean it). */
  readonly beforeDay: "exclusive" | "inclusive";
  /** A fixed date is no period, so Civil Code art. 148.5 does not move it; the office decides. */
  readonly fixedDateOnDayOff: "keep" | "next" | "previous";
  /** Days of named events ("nhận được hồ sơ", "tổng kết năm"), compared without case, form or tone placement. */
  readonly events?: ReadonlyMap<string, Day>;
}

/**
 * `due` is the last day still in time; `nominal` the day the words name, before any exclusion or shift. `explain`
 * holds Vietnamese sentences fit to be read aloud and printed. `owner` is the body or event whose word is awaited.
 */
export type Resolution =
  | {
      readonly kind: "resolved";
      readonly start?: Day;
      readonly due: Day;
      readonly nominal: Day;
      readonly bound: "inclusive" | "exclusive";
      readonly recurrence?: "monthly" | "yearly";
      readonly explain: readonly string[];
    }
  | { readonly kind: "waiting"; readonly owner: string; readonly explain: readonly string[] }
  | { readonly kind: "unclear"; readonly part: string; readonly explain: readonly string[] };

/** Reads one family of phrases; undefined when the words belong to another family. */
export type PhraseFamily = (text: string, context: PhraseContext) => Resolution | undefined;

const FAMILIES: readonly PhraseFamily[] = [
  resolveAnniversary,
  resolveWaiting,
  resolveRecurring,
  resolvePeriod,
  resolveRange,
];

/** No deadline is longer; beyond it the cell holds a paragraph. Keeps every pattern's time bounded. */
const LONGEST = 600;

/**
 * Turns the words of a deadline into days, by the phrases official plans use. Never throws, never guesses: what is
 * not understood is "unclear" with the part it stumbled on. Case, Unicode form, spacing and tone placement are ignored.
 */
export function resolvePhrase(words: string, context: PhraseContext): Resolution {
  if (words.length > LONGEST) {
    return unclear(
      `${words.slice(0, 60)}…`,
      "Ô thời hạn quá dài; chỉ ghi cụm từ chỉ thời hạn, phần còn lại ghi ở Nội dung.",
    );
  }
  const whole = phraseText(words);
  if (whole === "") return unclear("", "Chưa ghi thời hạn.");
  // Before the frame is taken off: "vào dịp kỷ niệm …" would lose its event to the commemoration clause.
  const early = resolveAnniversary(whole) ?? resolveWaiting(whole, context);
  if (early !== undefined) return early;

  const { text, notes } = stripFrame(whole);
  for (const family of FAMILIES) {
    const resolution = family(text, context);
    if (resolution !== undefined) return withNotes(resolution, notes);
  }
  return withNotes(resolveBound(text, context), notes);
}

const withNotes = (resolution: Resolution, notes: readonly string[]): Resolution =>
  notes.length === 0 ? resolution : { ...resolution, explain: [...resolution.explain, ...notes] };
