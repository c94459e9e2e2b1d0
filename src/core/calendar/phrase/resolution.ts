import type { Day } from "../day.ts";
import type { SkippedDay, WorkingCalendar } from "../working/working-calendar.ts";

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
