import { lineLook, seenLines } from "../../facts/said-lines.ts";
import type { Spot } from "../../facts/spot.ts";
import { plainCard, type Rule } from "../rule/rule.ts";
import { slipOf } from "./impossible-times.ts";

/** Why each weekday of a line is wrong. */
const wrongWeekdays = lineLook(({ years, times }) =>
  times.flatMap((time): readonly string[] => {
    // A day without its year may be of the year before or after the campaign's.
    const slip =
      time.kind === "time" && (time.year !== undefined || years.length > 0) ? slipOf(time, years) : undefined;
    return slip?.slip === "weekday" ? [slip.why] : [];
  }),
);

/** “thứ Hai, ngày 30/6/2017”, a Friday. */
export const weekdayOfAnotherDay: Rule = {
  id: "loi-van.thu-khac-ngay",
  severity: "lỗi",
  ...plainCard,
  reach: "row",
  find: (facts) =>
    seenLines(facts, wrongWeekdays).flatMap(({ place, seen }): readonly Spot[] =>
      seen.map((why) => ({
        ...place,
        message: why.replace(/; kiểm tra lại\.$/u, "."),
        fix: "Đối chiếu lịch rồi sửa lại thứ hoặc ngày.",
      })),
    ),
};
