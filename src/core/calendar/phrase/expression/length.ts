import type { Period, PeriodUnit } from "../../working/period.ts";
import { type Expression, everyMatch, START } from "./expression.ts";
import { COUNT, countOf } from "./numbers.ts";

const IN_BRACKETS = "(?: ?\\([a-zÀ-ỹ\\d ]{1,40}\\))?";

/** "15 ngày làm việc", "15 (mười lăm) ngày", "một tháng"; not the number before "năm 2026" or "tháng 6". */
export const LENGTH = `(?<count>${COUNT}|nửa)${IN_BRACKETS} ?(?<unit>ngày làm việc|ngày|tuần|tháng|năm)(?! ?\\d|[a-zÀ-ỹ])`;
/** "10 - 15 ngày": no one length. */
const SEVERAL = `(?<several>\\d{1,4} ?(?:-|đến|hoặc|tới) ?\\d{1,4}) ?(?<unit>ngày làm việc|ngày|tuần|tháng|năm)(?! ?\\d|[a-zÀ-ỹ]| đầu| cuối)`;
const NTH = `ngày (?<working>làm việc )?thứ (?<nth>${COUNT})(?![\\da-zÀ-ỹ])(?=,? (?:kể|tính|từ|sau)(?![a-zÀ-ỹ]))`;
const PATTERNS = [LENGTH, SEVERAL, NTH].map((pattern) => new RegExp(`${START}${pattern}`, "giu"));

/** Each unit with the longest count a plan can mean; beyond it the number is a slip. */
const UNITS: Readonly<Record<string, { readonly unit: PeriodUnit; readonly most: number }>> = {
  "ngày làm việc": { unit: "working-day", most: 1000 },
  ngày: { unit: "day", most: 3660 },
  tuần: { unit: "week", most: 520 },
  tháng: { unit: "month", most: 120 },
  năm: { unit: "year", most: 10 },
};

/** Half a month has 15 days, half a year six months: Civil Code art. 146.1. */
const HALVES: Readonly<Record<string, Period>> = {
  tháng: { count: 15, unit: "day" },
  năm: { count: 6, unit: "month" },
};

/** The period that a count and its unit say, or undefined where no plan can mean it. */
export function readLength(count: string | undefined, unitText: string | undefined): Period | undefined {
  const unitWords = (unitText ?? "").toLowerCase();
  if (count?.toLowerCase() === "nửa") return HALVES[unitWords];
  const known = UNITS[unitWords];
  const n = countOf(count ?? "");
  return known !== undefined && n >= 1 && n <= known.most ? { count: n, unit: known.unit } : undefined;
}

/** "15 ngày làm việc", "mười ngày", "ngày thứ 15". */
export const findLengths = (text: string): readonly Expression[] =>
  PATTERNS.flatMap((pattern) =>
    everyMatch(pattern, text, ({ count, unit, nth, working, several }) => {
      const number = count ?? nth ?? several;
      const unitText = unit ?? (working === undefined ? "ngày" : "ngày làm việc");
      return { kind: "length", part: `${number} ${unitText}`, period: readLength(number, unitText) };
    }),
  );
