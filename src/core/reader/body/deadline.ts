import type { Day } from "../../calendar/day.ts";
import type { PhraseContext } from "../../calendar/phrase/resolution.ts";
import { resolveWaiting } from "../../calendar/phrase/waiting.ts";
import { plainText } from "../../text/fold.ts";
import { isDeadline } from "./deadline-role.ts";
import { sentencesOf } from "./sentences.ts";
import { daysIn, type SaidDays } from "./times-in.ts";

/** A deadline that a paper sets. */
export interface ReadDeadline {
  readonly words: string;
  /** The last day in time; null where the words wait for somebody's word or come again each year. */
  readonly due: Day | null;
  /** The day written; null where the words name none. */
  readonly nominal: Day | null;
  readonly audience: string | null;
  readonly task: string;
}

const FOR =
  /^[,\s(]*(?:đối với|áp dụng (?:cho|với)|dành cho) ([^;.()]{3,160}?)(?=\s+và\s+(?:trước|chậm|muộn|ngày|\d)|[;.()]|,\s*(?:trước|chậm|muộn|ngày|\d|và)|$)/iu;

const audienceOf = ({ behind }: SaidDays): string | null => FOR.exec(behind)?.[1]?.trim() ?? null;
const taskOf = (before: string): string =>
  before
    .replace(/^[-+*\s\d.)]+|[\s,:(-]+$/gu, "")
    .slice(-200)
    .trim();

/** Fewer letters between two days tell no task of their own. */
const SHORTEST = 12;

/** “Thời gian thực hiện: theo văn bản hướng dẫn của Sở Nội vụ”: a deadline whose day somebody else will tell. */
const WAITS =
  /(?:^|[\s.;(-])(?:thời gian|thời hạn)[\p{L} ]{0,40}(?::| )\s*((?:theo|khi có|tùy|vào dịp)\s[^;()]{5,160})/iu;

/**
 * The deadlines of a paragraph, in order.
 * @param mayStandAlone whether the words may be a time and nothing else, as a cell of a table
 * @param first the day before which no duty of the paper can be due; undefined where the paper is not dated
 */
export function deadlinesIn(
  paragraph: string,
  context: PhraseContext,
  first: Day | undefined,
  mayStandAlone: boolean,
): readonly ReadDeadline[] {
  const found: ReadDeadline[] = [];
  for (const { text } of sentencesOf(paragraph)) {
    let isListed = false;
    let open = "";
    let told = 0;
    for (const days of daysIn(text, context)) {
      if (!isDeadline(days, isListed, mayStandAlone)) continue;
      if (first !== undefined && days.end < first) continue;
      // “… trước ngày 15/02 đối với các đơn vị và 20/02 đối với các Cụm”: two days for one task.
      const own = taskOf(days.before.slice(told));
      open = isListed && (own.length < SHORTEST || FOR.test(days.before.slice(told))) ? open : own;
      isListed = true;
      told = days.before.length + days.words.length;
      found.push({
        words: days.words,
        due: days.recurs ? null : days.due,
        nominal: days.recurs || days.clause.size !== "day" ? null : days.end,
        audience: audienceOf(days),
        task: open,
      });
    }
    const [, waiting] =
      found.length > 0 && isListed
        ? []
        : (WAITS.exec(plainText(text)) ?? []).map((words) => words.replace(/[\s.,]+$/u, ""));
    if (waiting !== undefined && resolveWaiting(waiting)?.kind === "waiting")
      found.push({ words: waiting, due: null, nominal: null, audience: null, task: "" });
  }
  return found;
}
