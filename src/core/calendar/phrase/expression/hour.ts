import { END, type Expression, everyMatch, START } from "./expression.ts";

const PART = "(?:(?:đầu |cuối |giữa )?(?:giờ |buổi )?(?:sáng|trưa|chiều|tối)|cuối(?= ngày \\d))";
const CLOCK = new RegExp(
  `${START}(?<hour>\\d{1,2}) ?(?:(?:giờ|h|g)(?: ?(?<minute>\\d{2})(?!\\d| ?/)(?: ?(?:phút|ph|p|'))?)?|:(?<after>\\d{2})|\\.(?<dotted>\\d{2})(?=(?: giờ)?,? ?(?:ngày|thứ|mùng|\\d{1,2} ?[/-])))${END}(?: giờ)?(?: (?:sáng|trưa|chiều|tối)${END})?`,
  "giu",
);
const OFFICE = new RegExp(`${START}(?:(?:trong|hết|cuối) )?giờ (?:làm việc|hành chính)${END}`, "giu");
/** Not "sáng kiến": only where a day follows. */
const PART_OF_DAY = new RegExp(
  `${START}${PART}(?=,? ?(?:ngày|mùng|thứ|chủ nhật|\\d{1,2} ?[/-]|\\d{1,2} tháng))`,
  "giu",
);

const MAY_BE_HOUR = /giờ|\d ?[hg:]|\d\.\d\d|sáng|trưa|chiều|tối|cuối/iu;

/** "17 giờ 30 phút", "16h30", "17:00", "17.00 ngày …", "sáng", "hết giờ hành chính". */
export const findHours = (text: string): readonly Expression[] => {
  if (!MAY_BE_HOUR.test(text)) return [];
  return [
    ...everyMatch(CLOCK, text, ({ hour, minute, after, dotted }) => {
      const past = Number(minute ?? after ?? dotted ?? 0);
      const minutes = Number(hour) * 60 + past;
      const exists = past < 60 && minutes <= 24 * 60;
      return { kind: "hour", minutes: exists ? minutes : undefined };
    }),
    ...everyMatch(OFFICE, text, () => ({ kind: "hour", minutes: "office" })),
    ...everyMatch(PART_OF_DAY, text, () => ({ kind: "hour", minutes: "part" })),
  ];
};
