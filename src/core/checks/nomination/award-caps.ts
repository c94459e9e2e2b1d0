import { lawOf } from "../../award/law-rows.ts";
import { capGroups, capId } from "../../conditions/capped.ts";
import { overridesOf, withOverride } from "../../conditions/overrides.ts";
import type { Spot } from "../../facts/spot.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

const roundingWords = { down: "làm tròn xuống", up: "làm tròn lên", nearest: "làm tròn" } as const;

export const overCap: Rule = {
  id: "de-nghi.vuot-ty-le",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) => {
    const overrides = overridesOf(facts);
    return capGroups(facts).flatMap(({ law, where, year, members, allowed }): readonly Spot[] => {
      const first = allowed === undefined ? undefined : members[allowed.most];
      if (allowed === undefined || first === undefined) return [];
      const { most, unrounded, share, of, base, rounding } = allowed;
      const { key, award } = first.row.values;
      const spot = {
        row: first.row,
        column: "award",
        message: `${where} có ${members.length} đề nghị ${award} năm ${year}, vượt mức ${most}: ${share.shown} của ${of} ${base} là ${unrounded}, ${roundingWords[rounding]} còn ${most}.`,
        fix: "Rút bớt đề nghị, hoặc sửa dòng tỷ lệ ở trang Quy tắc theo quy định của cơ quan có thẩm quyền.",
        law: lawOf(law, "cảnh báo"),
      };
      const override = overrides.get(`${key}\n${capId(law)}`);
      return [{ in: facts.book.nominations, ...withOverride(spot, override) }];
    });
  },
};
