import { cellDay } from "../calendar/date-style.ts";
import { type Day, daysBetween } from "../calendar/day.ts";
import { numberKey } from "../reader/body/cited.ts";
import type { Reading } from "../reader/reading.ts";
import { inQuotes, quoted } from "../text/quote.ts";
import { fromRoman } from "../text/roman.ts";
import type { AnsweredTask } from "./answered-task.ts";
import { owedBy } from "./name-index.ts";
import { subjectOf } from "./paper-words.ts";
import { type Guess, leastSure, noGuess } from "./proposal.ts";
import type { OwedAnswer, ReceivedNames } from "./received-names.ts";
import { unreadTitle } from "./unread-title.ts";

/** The milestone, and which of its times. */
export type MilestoneGuess = Guess & { readonly period: string };

const none = (...said: readonly string[]): MilestoneGuess => ({ ...noGuess(...said), period: "" });

/** “tháng 02 năm 2026” and “tháng 2/2026” as one. */
const plainTime = (words: string): string =>
  words
    .toLowerCase()
    .replace(/(?<!\d)0+(?=\d)/gu, "")
    .replace(/\s*(?:\/|năm)\s*(?=\d{4})/gu, "/")
    .trim();

/** Whether the title tells this time of a milestone that comes back. */
function tellsPeriod(subject: string, period: string): boolean {
  const wanted = plainTime(period);
  const at = plainTime(subject).indexOf(wanted);
  if (wanted === "" || at < 0) return false;
  const [before = "", behind = ""] = [plainTime(subject)[at - 1], plainTime(subject)[at + wanted.length]];
  return !/\p{L}|\d/u.test(before) && !/\d/u.test(behind);
}

/** The phase that a title names: “đợt 2”, “giai đoạn II”. */
function phaseIn(subject: string): number | undefined {
  const [, digits, letters] =
    /(?:đợt|giai đoạn)(?: thi đua)?(?: thứ)? (?:(\d{1,2})|([ivx]{1,4}))(?![\p{L}\d])/u.exec(subject) ?? [];
  return digits !== undefined
    ? Number(digits)
    : letters === undefined
      ? undefined
      : fromRoman(letters.toUpperCase());
}

/** A time of the year that a report's title names, and the months in which such a report is due. */
const PART_OF_YEAR: readonly (readonly [words: RegExp, months: readonly number[]])[] = [
  [/quý (?:1|i)(?![\p{L}\d])|3 tháng đầu/u, [3, 4]],
  [/(?:6|sáu) tháng(?! cuối)|quý (?:2|ii)(?![\p{L}\d])/u, [5, 6, 7]],
  [/(?:9|chín) tháng|quý (?:3|iii)(?![\p{L}\d])/u, [8, 9, 10]],
];

/** A title that names another part of the year than the one in which the milestone is due. */
function wrongPart(subject: string, due: Day | null): boolean {
  const told = PART_OF_YEAR.find(([words]) => words.test(plainTime(subject)));
  return told !== undefined && due !== null && !told[1].includes(Number(due.slice(5, 7)));
}

const EARLY = 75;
const LATE = 120;

/** What speaks against one answer that was found. */
function doubtsOf(
  one: OwedAnswer,
  ofPhase: number | null,
  subject: string,
  number: string,
  day: Day | null,
): readonly string[] {
  const phase = phaseIn(subject);
  const { due, received, paper, period } = one;
  const same = number !== "" && paper !== "" && numberKey(paper).includes(numberKey(number));
  const came = received === null ? "" : ` ngày ${cellDay(received)}`;
  const from = day === null || due === null ? 0 : daysBetween(due, day);
  return [
    ...(same
      ? [`Đã nhận văn bản này${came}.`]
      : received !== null || paper !== ""
        ? [`Việc này đã nhận${paper === "" ? " văn bản" : ` ${inQuotes(paper)}`}${came}: xem có thay không.`]
        : []),
    ...((period === "" ? wrongPart(subject, due) : !tellsPeriod(subject, period))
      ? [`Trích yếu không ghi đúng kỳ của mốc${period === "" ? "" : ` (${period})`}: xem là kỳ nào.`]
      : []),
    ...(phase !== undefined && phase !== ofPhase
      ? [`Trích yếu ghi đợt ${phase}, mốc thì không: xem là mốc nào.`]
      : []),
    ...(from < -EARLY && due !== null ? [`Văn bản có trước hạn ${cellDay(due)} quá lâu.`] : []),
    ...(from > LATE && due !== null ? [`Văn bản có sau hạn ${cellDay(due)} quá lâu.`] : []),
  ];
}

/** Of several the one that the title tells, else the nearest that has not come. */
function chosen(
  items: readonly OwedAnswer[],
  subject: string,
  day: Day | null,
  phaseOf: (milestone: string) => number | null,
): { readonly one: OwedAnswer; readonly told: boolean } | undefined {
  const [first] = items;
  if (items.length < 2) return first === undefined ? undefined : { one: first, told: true };
  const phase = phaseIn(subject);
  const told = items.filter(
    ({ period, milestone }) =>
      (period !== "" && tellsPeriod(subject, period)) ||
      (period === "" && phase !== undefined && phaseOf(milestone) === phase),
  );
  const [only] = told;
  if (only !== undefined && told.length === 1) return { one: only, told: true };
  const far = ({ due, received }: OwedAnswer): number => {
    const apart = due === null || day === null ? 9999 : Math.abs(daysBetween(due, day));
    return apart + (received === null ? 0 : 10_000);
  };
  const [near] = [...(told.length > 0 ? told : items)].sort((a, b) => far(a) - far(b));
  return near === undefined ? undefined : { one: near, told: false };
}

/** Which milestone, and which of its times, a paper of this unit answers in this campaign. */
export function answeredMilestone(
  reading: Reading,
  {
    unit,
    campaign,
    task,
    number,
    day,
  }: {
    readonly unit: string;
    readonly campaign: string;
    readonly task: AnsweredTask;
    readonly number: string;
    readonly day: Day | null;
  },
  names: ReceivedNames,
): MilestoneGuess {
  if (task.task === "") return { ...none(...task.said), taken: task.taken };
  const ofTask = names.milestones.filter((each) => each.campaign === campaign && each.task === task.task);
  const others = ofTask.map(({ key }) => key);
  if (campaign === "") return { ...none(...task.said), taken: task.taken };
  if (ofTask.length === 0)
    return { ...none(...task.said, `Phong trào không có mốc ${inQuotes(task.task)}.`), taken: task.taken };
  const keys = new Set(others);
  const items = owedBy(names, unit).filter((each) => keys.has(each.milestone));
  const subject = subjectOf(reading);
  const phaseOf = (key: string): number | null => ofTask.find((each) => each.key === key)?.phase ?? null;
  const found = chosen(items, subject, day, phaseOf);
  if (found === undefined) {
    const said = unit === "" ? task.said : [...task.said, "Đơn vị này không phải nộp việc này."];
    const [only, ...more] = others;
    if (only === undefined || more.length > 0) return { ...none(...said), taken: task.taken, others };
    return { key: only, period: "", sure: "cần xem", taken: task.taken, others: [], said };
  }
  const { one, told } = found;
  const unread = unreadTitle(subject, task.task, { unit, campaign }, names);
  const said = [
    ...task.said,
    ...(told ? [] : ["Nhiều mốc, kỳ cùng việc này: chọn đúng mốc, kỳ."]),
    ...(unread === "" || task.sure !== "chắc"
      ? []
      : [`Tên văn bản còn nói ${quoted(unread)}: xem có đúng là văn bản phải nộp không.`]),
    ...doubtsOf(one, phaseOf(one.milestone), subject, number, day),
  ];
  return {
    key: one.milestone,
    period: one.period,
    sure: leastSure([task.sure, said.length > 0 ? "cần xem" : "chắc"]),
    taken: task.taken,
    others: others.filter((key) => key !== one.milestone),
    said,
  };
}
