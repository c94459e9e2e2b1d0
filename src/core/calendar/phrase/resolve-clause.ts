import { inQuotes } from "../../text/quote.ts";
import { unclear } from "./answer.ts";
import type { Clause, DaysClause } from "./clause.ts";
import { resolvePeriod } from "./period.ts";
import { notSurelyDeadline, onlyStart } from "./refusal.ts";
import type { PhraseContext, Resolution } from "./resolution.ts";
import { resolveDays } from "./resolve-days.ts";
import { withoutTime } from "./without-time.ts";

/** The answer of the one clause that is the deadline; `opening` as in resolveDays. */
export function resolveClause(
  clause: Clause,
  opening: DaysClause | undefined,
  text: string,
  context: PhraseContext,
): Resolution {
  if (clause.kind === "days") return resolveDays(clause, opening, text, context);
  if (clause.kind === "count") return resolvePeriod(clause, text, context);
  if (clause.kind === "length")
    return unclear(text, `${inQuotes(text)} không nói tính từ ngày nào; ghi thêm “kể từ ngày …”.`);
  const words = text.slice(clause.at, clause.to).trim();
  return unclear(words, `${inQuotes(words)} không ghi tháng; ghi rõ ngày, tháng, năm.`);
}

/** The refusal of the one clause that may be the deadline or may not: by what it lacks, if it lacks anything. */
export function resolveUnsure(clause: Clause, text: string, context: PhraseContext): Resolution {
  if (clause.kind !== "days")
    return clause.kind === "count"
      ? notSurelyDeadline(text, clause)
      : resolveClause(clause, undefined, text, context);
  const reading = clause.read(context.year);
  if (reading.kind === "trouble") return withoutTime(reading);
  return clause.bound === "after" ? onlyStart(text) : notSurelyDeadline(text, clause);
}
