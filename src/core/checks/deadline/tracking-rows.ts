import { rowNames } from "../../book/row-name.ts";
import { hasUnknownGroup } from "../../facts/audience-units.ts";
import { boundAt } from "../../facts/bound-at.ts";
import { perBook } from "../../facts/per-book.ts";
import type { Spot } from "../../facts/spot.ts";
import { isKindDoubtful } from "../../facts/unit-kinds.ts";
import { quoted } from "../../text/quote.ts";
import { remembered } from "../../text/remembered.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** The units that a milestone binds, and for those that were merged their successors. */
const tracked = perBook((facts) =>
  remembered((milestone: string): ReadonlySet<string> => {
    const keys = new Set(boundAt(facts)(milestone));
    // Keys added on the way are visited too: the whole chain, and a circle only once.
    for (const key of keys) keys.add(facts.units().get(key)?.values.successor ?? "");
    return keys;
  }),
);

export const outsideAudience: Rule = {
  ...plainCard,
  id: "theo-doi.ngoai-nhom",
  severity: "lỗi",
  find: (facts) =>
    facts.book.tracking.rows.flatMap((row): readonly Spot[] => {
      const { milestone, unit, state } = row.values;
      const audience = facts.milestones().get(milestone)?.values.audience ?? "";
      if (audience === "" || state === "không còn phải nộp") return [];
      if (!facts.units().has(unit) || tracked(facts)(milestone).has(unit)) return [];
      // Where the unit's own kind, or a group of the milestone, is told as wrong, this row is not to blame.
      if (isKindDoubtful(facts, unit) || hasUnknownGroup(facts, audience)) return [];
      return [
        {
          in: facts.book.tracking,
          row,
          column: "unit",
          message: `Mốc ${milestone} áp dụng cho ${quoted(rowNames(facts.book.units, audience))}, không áp dụng cho ${unit}.`,
          fix: "Ghi đúng mốc hoặc đơn vị; nếu đơn vị cũng phải làm thì bổ sung vào cột Áp dụng cho ở trang Mốc.",
        },
      ];
    }),
};
