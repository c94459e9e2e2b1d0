import { foldText } from "../text/fold.ts";
import { quoted } from "../text/quote.ts";
import { longDate, longDateBlank } from "./date-style.ts";
import { type Day, dayParts, endOfMonth, makeDay } from "./day.ts";
import { readDay } from "./read-day.ts";

/** The day of a paper as far as it is known before the registry dates it (NĐ 30/2020, Điều 15). */
export type IssueDay =
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "month"; readonly month: number; readonly year: number }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "blank" }
  | { readonly kind: "unclear"; readonly words: string };

/** Room for the day, the month and the year. */
const undated = "ngày      tháng      năm        ";

/** “tháng 8/2021”, “8/2021”, and the printed form with its room for the day: “ngày … tháng 8 năm 2021”. */
const monthWords = /^(?:(?:ngày[ .…_]*)?tháng ?)?(\d{1,2}) ?(?:\/|năm) ?(\d{4})$/u;
const yearWords = /^(?:năm ?)?(\d{4})$/u;

/** Reads *Ngày ban hành*: a day, “tháng 8/2021”, “năm 2017”, or nothing yet. */
export function readIssueDay(words: string): IssueDay {
  const folded = foldText(words);
  if (folded === "") return { kind: "blank" };
  const read = readDay(folded);
  if (read?.kind === "day") return { kind: "day", day: read.day };
  const month = monthWords.exec(folded);
  if (month !== null && Number(month[1]) >= 1 && Number(month[1]) <= 12) {
    return { kind: "month", month: Number(month[1]), year: Number(month[2]) };
  }
  const year = yearWords.exec(folded);
  if (year !== null) return { kind: "year", year: Number(year[1]) };
  return { kind: "unclear", words };
}

/** What a clerk is told about an issue day that cannot be read. */
export function unclearIssueDay(words: string): { readonly message: string; readonly fix: string } {
  return {
    message: `Không đọc được ngày ban hành ${quoted(words)}.`,
    fix: "Ghi ngày (05/02/2026), hoặc “tháng 8/2026”, “năm 2026” khi văn thư chưa cho ngày; hoặc để trống.",
  };
}

/** The year that rules of numbering and date phrases go by; null while nothing is known. */
export function issueYear(issued: IssueDay): number | null {
  if (issued.kind === "day") return dayParts(issued.day).year;
  return issued.kind === "month" || issued.kind === "year" ? issued.year : null;
}

/** The first and the last day on which the paper may have been issued; undefined while not even the month is known. */
export function issueSpan(issued: IssueDay): { readonly first: Day; readonly last: Day } | undefined {
  if (issued.kind === "day") return { first: issued.day, last: issued.day };
  if (issued.kind !== "month") return undefined;
  const first = makeDay(issued.year, issued.month, 1);
  return first === undefined ? undefined : { first, last: endOfMonth(issued.year, issued.month) };
}

/** “ngày 25 tháng 01 năm 2017”, with room left for what the registry fills in by hand. */
export function issueDayText(issued: IssueDay): string {
  switch (issued.kind) {
    case "day":
      return longDate(issued.day);
    case "month":
      return longDateBlank({ month: issued.month, year: issued.year });
    case "year":
      return longDateBlank({ year: issued.year });
    default:
      return undated;
  }
}

/** The place and date line: “Quảng Bình, ngày 28 tháng 4 năm 2017”. */
export function placeDateLine(place: string, issued: IssueDay): string {
  return `${place}, ${issueDayText(issued)}`;
}
