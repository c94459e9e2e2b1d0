import type { SpanReading, TimeSlip } from "../../calendar/phrase/expression/span-reading.ts";
import { lineLook, type SaidLine, seenLines } from "../../facts/said-lines.ts";
import type { Spot } from "../../facts/spot.ts";
import type { SaidTime } from "../../said/times.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** A year with every day, for days that no year has: 31/6. */
const LEAP_YEAR = 2000;
const LAST_DAY = 31;

/** What the words come to, in their own year or in each that they may borrow. */
function readingsOf(time: SaidTime, years: readonly number[]): readonly SpanReading[] {
  if (time.kind !== "time") return [];
  if (time.year !== undefined) return [time.read(undefined)];
  return (years.length === 0 ? [LEAP_YEAR] : years).map((year) => time.read(year));
}

/** The slip that the words have in whatever year they are meant; undefined where they can be right. */
export function slipOf(
  time: SaidTime,
  years: readonly number[],
): { slip: TimeSlip; why: string } | undefined {
  const readings = readingsOf(time, years);
  const [first] = readings;
  if (first?.kind !== "trouble" || first.slip === undefined) return undefined;
  const { slip, why } = first;
  return readings.every((reading) => reading.kind === "trouble" && reading.slip === slip)
    ? { slip, why }
    : undefined;
}

/** Which part of the calendar the words name. */
function nameOf(words: string): string {
  if (/^(?:.* )?(?:quý|quí|q)\.? ?[ivx\d]/iu.test(words)) return "quý";
  return /\d ?[/.-] ?\d{1,2}(?! ?\d{2})|\d,? tháng ?\d|ngày/iu.test(words) ? "ngày" : "tháng";
}

/** “14 giờ 30 phút sáng” */
const NOON = 12 * 60 + 59;
const isAfternoonMorning = (minutes: unknown, words: string): boolean =>
  typeof minutes === "number" && minutes > NOON && /sáng$/iu.test(words);

const isImpossible = (time: SaidTime, { text, years }: SaidLine): boolean => {
  if (time.kind === "day-number") return time.day < 1 || time.day > LAST_DAY;
  if (time.kind === "hour")
    return time.minutes === undefined || isAfternoonMorning(time.minutes, text.slice(time.at, time.to));
  return slipOf(time, years)?.slip === "calendar";
};

const impossibleTimes = lineLook((line) => line.times.filter((time) => isImpossible(time, line)));

/** A day, month, quarter or hour in running text that there is not: 30/2/2017, tháng 13, quý V, 25 giờ. */
export const impossibleTimeInProse: Rule = {
  id: "loi-van.ngay-khong-co",
  severity: "lỗi",
  ...plainCard,
  reach: "row",
  find: (facts) =>
    seenLines(facts, impossibleTimes).flatMap(({ place, line, seen }): readonly Spot[] =>
      seen.map((time) => {
        const words = line.text.slice(time.at, time.to).replace(/^ngày (?=\d+[/.-])/iu, "");
        const what = time.kind === "hour" ? "giờ" : time.kind === "day-number" ? "ngày" : nameOf(words);
        return {
          ...place,
          message:
            what === "giờ"
              ? `Lời văn ghi “${words}”: một ngày không có giờ này.`
              : `Lời văn ghi “${words}”: trên lịch không có ${what} này.`,
          fix: `Đối chiếu văn bản gốc rồi sửa lại ${what}.`,
        };
      }),
    ),
};
