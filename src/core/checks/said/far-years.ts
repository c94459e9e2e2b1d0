import { tablesInOrder } from "../../book/parsed-book.ts";
import { cellDay } from "../../calendar/date-style.ts";
import type { Day } from "../../calendar/day.ts";
import { farthestDay } from "../../facts/ahead.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import { lineLook, seenLines } from "../../facts/said-lines.ts";
import type { Spot } from "../../facts/spot.ts";
import type { ParsedTable } from "../../table/parse-table.ts";
import { plainCard, type Rule } from "../rule/rule.ts";
import { slipOf } from "./impossible-times.ts";

/** Nothing that an office files is older. */
const FIRST: Day = "1900-01-01";

function inDayCells({ book }: BookFacts): readonly Spot[] {
  return tablesInOrder.flatMap(([name, table]): readonly Spot[] => {
    if (table.group === "system" || table.group === "result") return [];
    const parsed: ParsedTable = book[name];
    const days = Object.entries(table.columns).filter(
      ([, { kind, filledBy }]) => kind === "day" && filledBy === "clerk",
    );
    return days.flatMap(([column]) => {
      const spots: Spot[] = [];
      for (const row of parsed.rows) {
        const day = row.values[column];
        if (typeof day !== "string" || (day >= FIRST && day <= farthestDay)) continue;
        spots.push({
          in: parsed,
          row,
          column,
          message: `Ngày ${cellDay(day as Day)} ghi năm ${day.slice(0, 4)}, quá xa.`,
          fix: "Đối chiếu văn bản gốc rồi sửa lại năm.",
        });
      }
      return spots;
    });
  });
}

/** “30/6/217”, “tháng 8/20217”: a figure of the year left out, or one too many. */
const ODD_LENGTH = /(?<![\d/.,-])(?:\d{1,2}\/|(?<=tháng ))\d{1,2}\/(\d{3}|\d{5})(?![\d/%]|[.,]\d| ?\/)/giu;
/** “năm 217”, “năm 20217”; not “trong năm 150 vụ”: what follows must not be counted. */
const ODD_YEAR =
  /(?<=(?:năm|giai đoạn|nhiệm kỳ) )(\d{3}|[12][09]\d{3}|\d[12]0\d\d)(?=$|[;:)”"!?-]|[.,](?!\d)| (?:-|của|và|được|theo|là|tại|cho|tiếp|gắn|trên|như|đến|trở|ngành|do)(?![a-zà-ỹđ]))/giu;
const COUNTED = /^ (?:vụ|lượt|người|hồ sơ|trường hợp|văn bản|cuộc|đơn|việc|hộ|đối tượng|bản)(?![a-zà-ỹđ])/iu;

/** So near the campaign lies the year that was meant. */
const NEAR = 5;
const sorted = (digits: string): string => [...digits].sort().join("");

/** Whether four figures are a year with two figures changed about, or one figure wrong. */
function isSlipOf(year: number, meant: number): boolean {
  const [written, right] = [String(year), String(meant)];
  const wrong = [...written].filter((digit, index) => digit !== right[index]).length;
  return wrong === 1 || sorted(written) === sorted(right);
}

/** Older than any office, and yet told of: “19/5/1890”, “năm 1858”. */
const isHistory = (year: number): boolean => year >= 1800 && year < 1900;

/** What a year stands behind; “việc 2109” and “hồ sơ số 2110” are numbers like any other. */
const SAYS_YEAR = /(?:năm(?: \d+)?|giai đoạn|nhiệm kỳ|thi đua|đến|tới|từ|trước|sau|[-–(])\s*$/iu;

function isFarYear(year: number, behind: string, years: readonly number[]): boolean {
  const [first = 2000, last = 2040] = [years[0], years[years.length - 1]];
  const near = Array.from({ length: last - first + 2 * NEAR + 1 }, (_, index) => first - NEAR + index);
  return !COUNTED.test(behind) && near.some((meant) => isSlipOf(year, meant));
}

const farYears = lineLook(({ text, times, years }): readonly string[] => {
  const far = times.flatMap((time): readonly string[] => {
    const words = text.slice(time.at, time.to);
    if (time.kind !== "time" || time.year === undefined || isHistory(time.year)) return [];
    if (slipOf(time, [])?.slip !== "year") return [];
    const isNamed = /\d ?[/.-]|tháng|quý/iu.test(words);
    if (isNamed) return [words];
    const isYear = SAYS_YEAR.test(words) || SAYS_YEAR.test(text.slice(0, time.at));
    return isYear && isFarYear(time.year, text.slice(time.to), years) ? [words] : [];
  });
  const odd = [...text.matchAll(ODD_LENGTH), ...text.matchAll(ODD_YEAR)].map(([words]) => words);
  return [...far, ...odd];
});

const inProse = (facts: BookFacts): readonly Spot[] =>
  seenLines(facts, farYears).flatMap(({ place, seen }) =>
    seen.map((words) => ({
      ...place,
      message: `Lời văn ghi “${words}”: năm này quá xa, hoặc gõ thừa, thiếu chữ số.`,
      fix: "Đối chiếu văn bản gốc rồi sửa lại năm.",
    })),
  );

/** A year typed 2107, 1017, 217 or 20217, in prose and in day cells. */
export const farYear: Rule = {
  id: "thoi-gian.nam-qua-xa",
  severity: "lỗi",
  ...plainCard,
  reach: "row",
  find: (facts) => [...inDayCells(facts), ...inProse(facts)],
};
