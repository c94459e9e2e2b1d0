import { lawOf } from "../../award/law-rows.ts";
import { awardFacts } from "../../conditions/award-facts.ts";
import { overridesOf, withOverride } from "../../conditions/overrides.ts";
import { registrationCard, registrationId, registrationOf } from "../../conditions/registered.ts";
import type { Spot } from "../../facts/spot.ts";
import type { Rule } from "../rule/rule.ts";

export const notRegistered: Rule = {
  ...registrationCard,
  find: (facts) => {
    const asks = registrationOf(facts);
    const overrides = overridesOf(facts);
    return awardFacts(facts).nominations.flatMap((one): readonly Spot[] => {
      const asked = one.stage === "dropped" ? undefined : asks(one);
      if (asked === undefined || asked.isRegistered) return [];
      const { law, must } = asked;
      const { key, unit, campaign } = one.row.values;
      const spot = {
        row: one.row,
        column: "unit",
        message: `${unit} chưa có đăng ký thi đua nào được nhận trong phong trào ${campaign}.`,
        fix: must
          ? "Bổ sung dòng ở trang Đăng ký; không đăng ký thi đua thì không xét khen."
          : "Bổ sung dòng ở trang Đăng ký, nếu đơn vị đã đăng ký.",
        law: lawOf(law, must ? "lỗi" : "cảnh báo"),
      };
      const override = overrides.get(`${key}\n${registrationId(law)}`);
      return [{ in: facts.book.nominations, ...withOverride(spot, override) }];
    });
  },
};
