import { overridesOf } from "../../conditions/overrides.ts";
import type { Spot } from "../../facts/spot.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

export const overrideWithoutReason: Rule = {
  id: "dieu-kien.thieu-ly-do",
  severity: "lỗi",
  ...plainCard,
  reach: "row",
  find: (facts) =>
    [...overridesOf(facts).values()].flatMap(({ row, reason }): readonly Spot[] =>
      reason === ""
        ? [
            {
              in: facts.book.conditions,
              row,
              column: "reason",
              message:
                "Chọn vẫn xét mà chưa ghi lý do; khi chưa có lý do, điều kiện này vẫn tính là chưa đạt.",
              fix: "Ghi ở cột Lý do vẫn xét: vì sao, văn bản hay phiên họp nào cho phép; hoặc bỏ chọn.",
            },
          ]
        : [],
    ),
};
