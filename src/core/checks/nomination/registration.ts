import { lawOf } from "../../award/law-rows.ts";
import { awardFacts } from "../../conditions/award-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { takesPart } from "../../facts/units-around.ts";
import { foldKey } from "../../text/fold.ts";
import { remembered } from "../../text/remembered.ts";
import { plainSense, type Rule } from "../rule/rule.ts";

const registration = foldKey("đăng ký thi đua");

export const notRegistered: Rule = {
  id: "de-nghi.chua-dang-ky",
  severity: "cảnh báo",
  source: plainSense,
  // Merit that nobody can register beforehand, or that has nothing to do with a campaign.
  parameters: { "loại hình không cần đăng ký": "đột xuất, cống hiến, niên hạn, đối ngoại" },
  reach: "book",
  find: (facts, parameters) => {
    const { law, lineage, nominations } = awardFacts(facts);
    const exempt = (parameters["loại hình không cần đăng ký"] ?? "").split(",").map(foldKey);
    const registered = new Set(
      facts.book.registrations.rows
        .filter(({ values }) => values.state !== "chưa gửi" && values.state !== "trả lại")
        .map(({ values }) => `${values.campaign}|${lineage.heirOf(values.unit)}`),
    );
    // The office above may register for its rooms.
    const isRegistered = remembered((campaign: string) =>
      remembered((unit: string) =>
        [lineage.heirOf(unit), ...lineage.above(unit)].some((one) => registered.has(`${campaign}|${one}`)),
      ),
    );
    return nominations.flatMap(({ row, kind, stage, achieved }): readonly Spot[] => {
      const { campaign, unit, award, subject } = row.values;
      if (achieved === null || campaign === "" || unit === "" || stage === "dropped") return [];
      if (exempt.some((word) => word !== "" && kind.includes(word))) return [];
      if (isRegistered(campaign)(unit)) return [];
      const asked = law({ award, subject, meritKind: kind, day: achieved }).find((one) =>
        one.parameters.has(registration),
      );
      // A unit that has nothing to do with the campaign is told as that.
      if (asked === undefined || takesPart(facts, campaign, unit) === "outside") return [];
      const must = foldKey(asked.parameters.get(registration) ?? "").startsWith("bat buoc");
      return [
        {
          in: facts.book.nominations,
          row,
          column: "unit",
          message: `${unit} chưa có đăng ký thi đua nào được nhận trong phong trào ${campaign}.`,
          fix: must
            ? "Bổ sung dòng ở trang Đăng ký; không đăng ký thi đua thì không xét khen."
            : "Bổ sung dòng ở trang Đăng ký, nếu đơn vị đã đăng ký.",
          law: lawOf(asked, must ? "lỗi" : "cảnh báo"),
        },
      ];
    });
  },
};
