import { inQuotes } from "../../text/quote.ts";
import { unclear } from "./answer.ts";
import { atomsOf } from "./atom.ts";
import type { Clause, DaysClause } from "./clause.ts";
import { clausesOf } from "./clauses.ts";
import { findAsides } from "./expression/aside.ts";
import { findExpressions } from "./expression/find-expressions.ts";
import { type Judged, judge } from "./judge.ts";
import { phraseText } from "./phrase-text.ts";
import { resolveRecurring } from "./recurring.ts";
import { gone, manyDeadlines, notUnderstood, onlyCelebrated, onlyStart } from "./refusal.ts";
import type { PhraseContext, Resolution } from "./resolution.ts";
import { resolveClause, resolveUnsure } from "./resolve-clause.ts";
import { resolveWaiting, waitsFirst } from "./waiting.ts";

/** No deadline is longer; beyond it the cell holds a paragraph. Keeps every pattern's time bounded. */
const LONGEST = 600;

const UNTIL = /^(?:từ .{1,80}? )?(?:cho )?(?:đến|tới) (.+)$/iu;

const withRole = (judged: readonly Judged[], ...roles: readonly Judged["role"][]): readonly Clause[] =>
  judged.filter(({ role }) => roles.includes(role)).map(({ clause }) => clause);

const isDays = (clause: Clause | undefined): clause is DaysClause => clause?.kind === "days";

/** “trong quý I/2026, chậm nhất ngày 20/3/2026”: the last day inside a window is the deadline. */
function withoutWindow(deadlines: readonly Clause[], context: PhraseContext): readonly Clause[] {
  const [window, day] = deadlines;
  if (deadlines.length !== 2 || !isDays(window) || !isDays(day)) return deadlines;
  const isWindow = window.size === "stretch" && !window.isRange && (window.bound ?? "within") === "within";
  const isLast = day.size === "day" && !day.isRange && (day.bound === "until" || day.bound === "before");
  const [outer, inner] = [window.read(context.year), day.read(day.year ?? window.year ?? context.year)];
  const holds =
    outer.kind === "span" &&
    inner.kind === "span" &&
    outer.named.start <= inner.named.start &&
    inner.named.end <= outer.named.end;
  return isWindow && isLast && holds ? [day] : deadlines;
}

/** Feasts by which something is done: not the past day that one remembers ("nhân dịp kỷ niệm ngày 28/8/1945"). */
const occasions = (judged: readonly Judged[], { year }: PhraseContext): readonly Clause[] =>
  withRole(judged, "occasion").filter(
    (clause) => !isDays(clause) || clause.year === undefined || year === undefined || clause.year >= year,
  );

/** No duty of a plan was due so many years before it; what was founded or won then is remembered. */
const LONG_PAST = 10;

const longPast = (clause: DaysClause, { year }: PhraseContext): boolean =>
  clause.size === "day" &&
  !clause.isRange &&
  year !== undefined &&
  clause.year !== undefined &&
  clause.year > 99 &&
  year - clause.year >= LONG_PAST;

/** A sentence for each part of the phrase left out of the deadline. */
const setAside = (text: string, at: number, to: number): readonly string[] =>
  [text.slice(0, at), text.slice(to)]
    .map((part) => part.replace(/^[ ,;:.-]+|[ ,;:-]+$/gu, ""))
    .filter((part) => /[a-zÀ-ỹ\d]/iu.test(part))
    .map((part) => `${inQuotes(part)} không phải thời hạn nên không tính.`);

const withNotes = (resolution: Resolution, notes: readonly string[]): Resolution =>
  notes.length === 0 ? resolution : { ...resolution, explain: [...resolution.explain, ...notes] };

/** Words without a deadline of their own: they wait for somebody, only open a stretch, or are not understood. */
function withoutDeadline(judged: readonly Judged[], text: string): Resolution {
  const [start] = withRole(judged, "start");
  const rest = text.slice(start?.to ?? 0).trim();
  const [, end] = UNTIL.exec(rest) ?? [];
  if (start !== undefined)
    return resolveWaiting(end ?? rest) ?? (end === undefined ? onlyStart(text) : notUnderstood(end));
  const waiting = resolveWaiting(text);
  if (waiting !== undefined) return waiting;
  return judged.length === 0 &&
    findAsides(text).some((aside) => aside.kind === "aside" && aside.of === "anniversary")
    ? onlyCelebrated(text)
    : notUnderstood(end ?? text);
}

/**
 * Turns the words of a deadline into days: finds every expression of a day, stretch, length or rhythm, tells from the words
 * around what each is to this row, and answers when exactly one deadline remains. Never throws, never guesses: what is not
 * understood is "unclear" with the part it stumbled on. Case, Unicode form, spacing and tone placement are ignored.
 */
export function resolvePhrase(words: string, context: PhraseContext): Resolution {
  if (words.length > LONGEST) {
    return unclear(
      `${words.slice(0, 60)}…`,
      "Ô thời hạn quá dài; chỉ ghi cụm từ chỉ thời hạn, phần còn lại ghi ở Nội dung.",
    );
  }
  const text = phraseText(words);
  if (text === "") return unclear("", "Chưa ghi thời hạn.");
  const judged = judge(text, clausesOf(text, atomsOf(text, findExpressions(text, context))));

  const recurring = resolveRecurring(judged, text, context);
  if (recurring !== undefined) return recurring;

  const strong = withoutWindow(withRole(judged, "deadline"), context);
  const deadlines = strong.length > 0 ? strong : occasions(judged, context);
  const unknown = withRole(judged, "unknown");
  const starts = withRole(judged, "start");
  const [deadline] = deadlines;
  const inOrder = judged
    .map(({ clause }) => clause)
    .filter((clause) => [...deadlines, ...unknown].includes(clause));
  if (inOrder.length > 1) return manyDeadlines(text, inOrder);
  const [unsure] = unknown;
  if (unsure !== undefined) {
    return (
      waitsFirst(text.slice(0, unsure.at), text.slice(unsure.at, unsure.to)) ??
      resolveUnsure(unsure, text, context)
    );
  }
  if (deadline === undefined) return withoutDeadline(judged, text);
  if (isDays(deadline) && longPast(deadline, context)) return gone(text, deadline);
  const waits = waitsFirst(text.slice(0, deadline.at), text.slice(deadline.at, deadline.to));
  if (waits !== undefined) return waits;
  const [opening] = starts;
  if (opening === undefined) {
    return withNotes(
      resolveClause(deadline, undefined, text, context),
      setAside(text, deadline.at, deadline.to),
    );
  }
  const opens = starts.length === 1 && isDays(opening) && isDays(deadline) && !deadline.isRange;
  if (!opens || opening.at > deadline.at)
    return manyDeadlines(
      text,
      [...starts, deadline].sort((a, b) => a.at - b.at),
    );
  return withNotes(resolveClause(deadline, opening, text, context), setAside(text, opening.at, deadline.to));
}
