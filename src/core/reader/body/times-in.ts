import { addDays, type Day } from "../../calendar/day.ts";
import { atomsOf } from "../../calendar/phrase/atom.ts";
import type { DaysClause } from "../../calendar/phrase/clause.ts";
import { clausesOf } from "../../calendar/phrase/clauses.ts";
import { findAsides } from "../../calendar/phrase/expression/aside.ts";
import { findExpressions } from "../../calendar/phrase/expression/find-expressions.ts";
import type { PhraseContext } from "../../calendar/phrase/resolution.ts";
import { timesIn } from "../../said/times.ts";
import { plainText } from "../../text/fold.ts";

/** Days that a sentence names, with the words around them. */
export interface SaidDays {
  readonly clause: DaysClause;
  /** With the words that bound them: “chậm nhất là ngày 15/02/2017”. */
  readonly words: string;
  readonly start: Day | undefined;
  /** The last day that the words name. */
  readonly end: Day;
  /** The last day in time: the one before where they say “trước”. */
  readonly due: Day;
  /** The sentence before and behind, what is quoted or cited blotted out. */
  readonly before: string;
  readonly behind: string;
  /** Whether it comes again each month or year. */
  readonly recurs: boolean;
}

const QUOTED = /[“"][^“”"]{3,300}[”"]/gu;
/** “(06/9/1997 - 06/9/2017)”, “(02/9)”: a day in brackets behind the event that is remembered. */
const REMEMBERED =
  /(?:kỷ niệm|kỉ niệm|chào mừng|ngày (?:thành lập|sinh|truyền thống|giải phóng)|quốc khánh|năm ngày|hướng tới|lập thành tích)[^;.]{0,160}?\([^()]{3,40}\)/giu;
const RHYTHM =
  /(?:hằng|hàng|mỗi|từng) (?:tháng|quý|năm|tuần)|định kỳ|của (?:tháng|quý|năm) (?:sau|tiếp theo|liền kề)/iu;

const blot = (text: string, from: number, to: number): string =>
  text.slice(0, from) + "·".repeat(to - from) + text.slice(to);

/** The sentence with cited texts, anniversaries and quoted names blotted out, so that their days are nobody's deadline. */
function withoutAsides(sentence: string): string {
  let text = sentence;
  for (const { at, to } of findAsides(text)) text = blot(text, at, to);
  for (const pattern of [QUOTED, REMEMBERED])
    for (const { index = 0, 0: words } of text.matchAll(pattern))
      text = blot(text, index, index + words.length);
  return text;
}

/** All days of a sentence, in order, with what bounds them; what the calendar has not is left out. */
export function daysIn(sentence: string, context: PhraseContext): readonly SaidDays[] {
  if (!/\d|năm|tháng|quý/iu.test(sentence)) return [];
  const text = withoutAsides(plainText(sentence).replace(/(\d) ?\/ ?(?=\d)/gu, "$1/"));
  const times = new Set(timesIn(text, context).map(({ at }) => at));
  // “7/7 phòng”, “đạt 12/15 xã”: what prose says with such figures is no day.
  const expressions = findExpressions(text, context).filter(
    ({ kind, at }) => kind !== "time" || times.has(at) || !/^\d/u.test(text.slice(at)),
  );
  const clauses = clausesOf(text, atomsOf(text, expressions));
  return clauses.flatMap((clause, index): readonly SaidDays[] => {
    if (clause.kind !== "days") return [];
    const reading = clause.read(clause.year ?? context.year);
    if (reading.kind !== "span") return [];
    const next = clauses[index + 1];
    const tail = text.slice(clause.to, clause.to + 40);
    const recurs =
      (next?.kind === "rhythm" && next.at - clause.to < 12) ||
      (clause.year === undefined && RHYTHM.test(text.slice(Math.max(0, clause.at - 24), clause.at))) ||
      (clause.year === undefined && RHYTHM.test(tail) && /^[^;.]{0,40}/u.test(tail));
    const isBefore = clause.before || clause.bound === "before";
    const before = text.slice(0, clause.at);
    return [
      {
        clause,
        words: text.slice(clause.at, clause.to).trim(),
        start: reading.start,
        end:
          isBefore && reading.named.start === reading.named.end
            ? reading.named.start
            : isBefore
              ? addDays(reading.named.start, -1)
              : reading.named.end,
        due: isBefore ? addDays(reading.named.start, -1) : reading.named.end,
        before,
        behind: text.slice(clause.to),
        recurs,
      },
    ];
  });
}
