import { saidLines } from "../../facts/said-lines.ts";
import type { Spot } from "../../facts/spot.ts";
import { plainCard, type Rule } from "../rule/rule.ts";
import { slipOf } from "./impossible-times.ts";

/** “thứ Hai, ngày 30/6/2017”, a Friday. */
export const weekdayOfAnotherDay: Rule = {
  id: "loi-van.thu-khac-ngay",
  severity: "lỗi",
  ...plainCard,
  reach: "row",
  find: (facts) =>
    saidLines(facts).flatMap(({ place, years, times }): readonly Spot[] =>
      times.flatMap((time) => {
        // A day without its year may be of the year before or after the campaign's.
        const around = years.length === 0 ? [] : years;
        const slip =
          time.kind === "time" && (time.year !== undefined || around.length > 0)
            ? slipOf(time, around)
            : undefined;
        if (slip?.slip !== "weekday") return [];
        return [
          {
            ...place,
            message: slip.why.replace(/; kiểm tra lại\.$/u, "."),
            fix: "Đối chiếu lịch rồi sửa lại thứ hoặc ngày.",
          },
        ];
      }),
    ),
};
