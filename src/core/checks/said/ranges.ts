import type { TimeExpression } from "../../calendar/phrase/expression/expression.ts";
import { readRange } from "../../calendar/phrase/range.ts";
import { lineLook, type SaidLine, seenLines } from "../../facts/said-lines.ts";
import type { Spot } from "../../facts/spot.ts";
import type { SaidTime } from "../../said/times.ts";
import { fromRoman } from "../../text/roman.ts";
import { plainCard, type Rule } from "../rule/rule.ts";
import { slipOf } from "./impossible-times.ts";

const JOIN = /^ ?(?:\)|)?(?:-|,? ?(?:và )?(?:cho )?(?:đến|tới)(?: (?:hết|trước|cuối|ngày|lúc))*) ?$/iu;

const isOfTime = (time: SaidTime | undefined): time is TimeExpression => time?.kind === "time";

/** Two hours of one day: “từ 17 giờ đến 8 giờ”; the night shift that begins in the evening is none. */
function hoursReversed(from: SaidTime, to: SaidTime): boolean {
  if (from.kind !== "hour" || to.kind !== "hour") return false;
  return typeof from.minutes === "number" && typeof to.minutes === "number" && to.minutes < from.minutes;
}

/** Whether the second of two times that words join stands before the first, in whatever year they are meant. */
function isReversed(from: SaidTime, to: SaidTime, { text, years }: SaidLine): boolean {
  if (hoursReversed(from, to)) return true;
  if (!isOfTime(to) || (from.kind !== "time" && from.kind !== "day-number")) return false;
  const words = {
    all: text.slice(from.at, to.to),
    from: text.slice(from.at, from.to),
    before: false,
  };
  const noYear = to.year === undefined && (from.kind !== "time" || from.year === undefined);
  const borrowed = noYear ? years : [undefined];
  return (
    borrowed.length > 0 &&
    borrowed.every((year) => {
      const reading = readRange(from, to, words, year);
      return reading.kind === "trouble" && reading.slip === "order";
    })
  );
}

function reversedTimes(line: SaidLine): readonly string[] {
  const { text, times, years } = line;
  return times.flatMap((time, index): readonly string[] => {
    if (slipOf(time, years)?.slip === "order") return [text.slice(time.at, time.to)];
    const next = times[index + 1];
    if (next === undefined || !JOIN.test(text.slice(time.to, next.at))) return [];
    return isReversed(time, next, line) ? [text.slice(time.at, next.to)] : [];
  });
}

/** “từ Điều 7 đến Điều 5”, “khoản 3 đến khoản 1”, “Phần IV - II”. */
const PARTS =
  /(?<![a-zà-ỹđ])(điều|khoản|điểm|phần|chương|mục|phụ lục|tiêu chí|biểu(?: mẫu)?(?: số)?) (\d{1,3}|[ivx]{1,5}) ?(?:-|đến|tới) ?(?:hết )?(?:\1 )?(\d{1,3}|[ivx]{1,5})(?![\d.,/a-zà-ỹđ%])/giu;
const numberOf = (words: string): number =>
  /\d/u.test(words) ? Number(words) : (fromRoman(words) ?? Number.NaN);

const reversedParts = (text: string): readonly string[] =>
  [...text.matchAll(PARTS)]
    .filter(([, , from = "", to = ""]) => numberOf(to) < numberOf(from))
    .map(([words]) => words);

const reversedIn = lineLook((line) => [...reversedTimes(line), ...reversedParts(line.text)]);

/** A span that ends before it begins: days, months, quarters, years, hours, numbers of articles. */
export const reversedRange: Rule = {
  id: "loi-van.khoang-nguoc",
  severity: "lỗi",
  ...plainCard,
  reach: "row",
  find: (facts) =>
    seenLines(facts, reversedIn).flatMap(({ place, seen }): readonly Spot[] =>
      seen.map((words) => ({
        ...place,
        message: `“${words}” kết thúc trước khi bắt đầu.`,
        fix: "Đối chiếu văn bản gốc rồi sửa lại đầu hoặc cuối của khoảng này.",
      })),
    ),
};
