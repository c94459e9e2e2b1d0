import { END, type Expression, everyMatch, START } from "./expression.ts";

const DAY = "(?:(?:(?:ngày )?(?:mùng|mồng)|ngày) ?)";

const PATTERN = new RegExp(
  `${START}(?:${DAY}(?<named>\\d{1,2})(?![\\d/.-]|,\\d| ?/)|(?<![/.-] ?)(?<first>\\d{1,2})(?= ?(?:-|đến|tới) ?${DAY}?\\d{1,2} ?(?:/|-\\d|\\.\\d| ?tháng))|(?<=(?:trước|đến|vào) )(?<beforeRhythm>\\d{1,2})(?= (?:của )?(?:tháng (?:sau|kế|tiếp|liền|tới)|hằng|hàng|mỗi|từng)))(?!\\d)${END}`,
  "giu",
);
const FIRST_OF_TWO = new RegExp(`${START}${DAY}(?<named>\\d{1,2})(?=-\\d{1,2}(?!\\d))`, "giu");

/** "ngày 25", "mùng 5", and the "15" of "15-20/11", "từ 15 đến 20/11". */
export const findDayNumbers = (text: string): readonly Expression[] =>
  [PATTERN, FIRST_OF_TWO].flatMap((pattern) =>
    everyMatch(pattern, text, ({ named, first, beforeRhythm }) => ({
      kind: "day-number",
      day: Number(named ?? first ?? beforeRhythm),
    })),
  );
