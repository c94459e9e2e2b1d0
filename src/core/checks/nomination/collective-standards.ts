import { type Override, withOverride } from "../../conditions/overrides.ts";
import type { Spot } from "../../facts/spot.ts";
import { plainCard, type Rule } from "../rule/rule.ts";
import { familyOf, type Lack, lacksOf, whyOf } from "./standard-findings.ts";

/** Everything that one collective lacks by one row of law: told in one sentence. */
function grouped(lacks: readonly Lack[]): readonly (readonly Lack[])[] {
  const groups = new Map<unknown, Map<unknown, Lack[]>>();
  for (const lack of lacks) {
    if (familyOf(lack) !== "collective") continue;
    const byLaw = groups.get(lack.nominated) ?? new Map<unknown, Lack[]>();
    groups.set(lack.nominated, byLaw);
    byLaw.set(lack.law, [...(byLaw.get(lack.law) ?? []), lack]);
  }
  return [...groups.values()].flatMap((byLaw) => [...byLaw.values()]);
}

/** A group is considered all the same where each of its parts is. */
function overrideOf(group: readonly Lack[]): Override | undefined {
  return group.every(({ override }) => override !== undefined && override.reason !== "")
    ? group[0]?.override
    : undefined;
}

export const collectiveStandard: Rule = {
  id: "de-nghi.ty-le-tap-the",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) =>
    grouped(lacksOf(facts)).flatMap((group): readonly Spot[] => {
      const [first] = group;
      if (first === undefined) return [];
      const { row } = first.nominated;
      const spot = {
        row,
        column: "award",
        message: `Đề nghị ${row.values.award} cần ${group.map(({ lacking }) => lacking).join("; ")}.`,
        fix: "Bổ sung các dòng cá nhân ở trang Đề nghị hoặc Lịch sử khen, sửa lại số liệu, hoặc chọn hình thức khác.",
        law: whyOf(first),
      };
      return [{ in: facts.book.nominations, ...withOverride(spot, overrideOf(group)) }];
    }),
};
