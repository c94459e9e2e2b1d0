import { resolveAnniversary } from "./anniversary.ts";
import { unclear } from "./answer.ts";
import { resolveBound } from "./bound.ts";
import { occasionOf, phraseText, stripFrame } from "./frame.ts";
import { resolvePeriod } from "./period.ts";
import { resolveRange } from "./range.ts";
import { resolveRecurring } from "./recurring.ts";
import type { PhraseContext, PhraseFamily, Resolution } from "./resolution.ts";
import { resolveWaiting } from "./waiting.ts";

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
