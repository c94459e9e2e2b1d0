import type { Groups, TimeExpression } from "./expression.ts";
import { type SpanReading, yearMissing } from "./span-reading.ts";

const SHIFTS: Readonly<Record<string, number>> = { nay: 0, này: 0, trước: -1, ngoái: -1 };

/** "năm sau", "của năm kế tiếp"; but not the two last words of "báo cáo năm trước ngày 15/12". */
export const YEAR_SHIFT =
  "(?<shift>sau|kế tiếp|tiếp theo|liền sau|liền kề|tới|nay|này|ngoái|trước(?! ?(?:ngày|tháng|quý|\\d)))(?![a-zÀ-ỹ])";

/** The year behind a day, month or quarter, if there is one: "/2026", "năm 2026", "năm sau". */
export const YEAR_TAIL = `(?:(?: ?[/.-] ?|,? ?(?:của )?năm ?)(?<year>\\d{4})(?![\\d/])|,? (?:của )?năm ${YEAR_SHIFT})?`;

/** The year of such groups, and a reader that borrows it where none is written. */
export function inWrittenYear(
  { year, shift }: Groups,
  part: string,
  read: (year: number) => SpanReading,
): Pick<TimeExpression, "year" | "shift" | "read"> {
  const written = year === undefined ? undefined : Number(year);
  const by = shift === undefined ? undefined : (SHIFTS[shift.toLowerCase()] ?? 1);
  return {
    ...(written === undefined ? {} : { year: written }),
    ...(by === undefined ? {} : { shift: by }),
    read: (borrowed) => {
      if (written !== undefined) return read(written);
      return borrowed === undefined ? yearMissing(part) : read(borrowed + (by ?? 0));
    },
  };
}
