import type { Day } from "../day.ts";
import type { SkippedDay, WorkingCalendar } from "../working/working-calendar.ts";
import { resolveAnniversary } from "./anniversary.ts";
import { unclear } from "./answer.ts";
import { resolveBound } from "./bound.ts";
import { occasionOf, phraseText, stripFrame } from "./frame.ts";
import { resolvePeriod } from "./period.ts";
import { resolveRange } from "./range.ts";
import { resolveRecurring } from "./recurring.ts";
import { resolveWaiting } from "./waiting.ts";

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
  /**
   * The day of a named event ("nhận được hồ sơ", "kết thúc đợt 1"), asked for by its folded name without a leading
   * "ngày", "khi"; undefined when there is no such event.
   */
  readonly events?: (name: string) => EventDay | undefined;
}

/**
 * The day of an event as far as it is known. `name` is what explanations and `hangsOn` call it; `owner` whose word is
 * awaited; `why` a sentence with the cure when the event itself cannot be worked out.
 */
export type EventDay =
  | { readonly kind: "day"; readonly name: string; readonly day: Day }
  | { readonly kind: "waiting"; readonly name: string; readonly owner: string }
  | { readonly kind: "unclear"; readonly name: string; readonly why: string };

/**
 * `due` is the last day still in time; `nominal` the day the words name, before any exclusion or shift. `hangsOn` names
 * the events the days were counted from; `skipped` the days off passed over by the count or by Civil Code art. 148.5.
 * `period` is what a recurring duty is owed for ("tháng 01/2026", "năm 2026"). `explain` holds Vietnamese sentences fit
 * to be read aloud and printed. `owner` is the body or event whose word is awaited.
 */
export type Resolution =
  | {
      readonly kind: "resolved";
      readonly start?: Day;
      readonly due: Day;
      readonly nominal: Day;
      readonly bound: "inclusive" | "exclusive";
      readonly recurrence?: "monthly" | "yearly";
      readonly period?: string;
      readonly hangsOn: readonly string[];
      readonly skipped: readonly SkippedDay[];
      readonly explain: readonly string[];
    }
  | {
      readonly kind: "waiting";
      readonly owner: string;
      readonly hangsOn: readonly string[];
      readonly explain: readonly string[];
    }
  | { readonly kind: "unclear"; readonly part: string; readonly explain: readonly string[] };

/** Reads one family of phrases; undefined when the words belong to another family. */
export type PhraseFamily = (text: string, context: PhraseContext) => Resolution | undefined;

const LATE_FAMILIES: readonly PhraseFamily[] = [resolveRecurring, resolvePeriod, resolveRange];
const FAMILIES: readonly PhraseFamily[] = [resolveAnniversary, resolveWaiting, ...LATE_FAMILIES];

/** A whole phrase in brackets, as plans add it to a task. */
const WRAPPED = /^\(([^()]*)\)$/u;

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
  const typed = phraseText(words);
  if (typed === "") return unclear("", "Chưa ghi thời hạn.");
  const inside = WRAPPED.exec(typed)?.[1];
  const whole = inside === undefined ? typed : phraseText(inside);
  // Before the frame is taken off: "vào dịp kỷ niệm …" would lose its event to the commemoration clause.
  const early = resolveAnniversary(typed) ?? resolveWaiting(occasionOf(whole) ?? whole, context);
  if (early !== undefined) return early;

  const { text, notes } = stripFrame(whole);
  // What bears no frame has been through the first two already.
  for (const family of text === whole ? LATE_FAMILIES : FAMILIES) {
    const resolution = family(text, context);
    if (resolution !== undefined) return withNotes(resolution, notes);
  }
  return withNotes(resolveBound(text, context), notes);
}

const withNotes = (resolution: Resolution, notes: readonly string[]): Resolution =>
  notes.length === 0 ? resolution : { ...resolution, explain: [...resolution.explain, ...notes] };
