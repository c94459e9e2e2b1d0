import { lawOf } from "../../award/law-rows.ts";
import { awardFacts } from "../../conditions/award-facts.ts";
import { barringLaw, holdId } from "../../conditions/held.ts";
import { overridesOf, withOverride } from "../../conditions/overrides.ts";
import type { Spot } from "../../facts/spot.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

export const onHold: Rule = {
  id: "de-nghi.dang-tam-dung",
  severity: "cảnh báo",
  // The dated row of Quy tắc names the decree of the time.
  ...plainCard,
  find: (facts) => {
    const barring = barringLaw(facts);
    const overrides = overridesOf(facts);
    return awardFacts(facts).nominations.flatMap((one): readonly Spot[] => {
      const { key, onHold: held, reason } = one.row.values;
      if (held !== "có" || reason !== "" || one.stage === "dropped") return [];
      const law = barring(one);
      const spot = {
        in: facts.book.nominations,
        row: one.row,
        column: "onHold",
        message: "Đề nghị đang tạm dừng; chưa xét, chưa trình khen trong thời gian này.",
        fix: "Bỏ tạm dừng khi đã có kết luận, hoặc ghi ở cột Lý do vì sao tạm dừng hay vẫn trình.",
      };
      return law === undefined
        ? [spot]
        : [withOverride({ ...spot, law: lawOf(law, "lỗi") }, overrides.get(`${key}\n${holdId(law)}`))];
    });
  },
};
