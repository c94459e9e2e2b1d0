import { capOf, readRounding } from "../../award/cap.ts";
import { readShare } from "../../award/exact-share.ts";
import { type LawRow, lawOf } from "../../award/law-rows.ts";
import { awardFacts, type Nominated } from "../../conditions/award-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { foldKey } from "../../text/fold.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

const shareKey = foldKey("tỷ lệ tối đa");
const baseKey = foldKey("tính trên");
const roundingKey = foldKey("làm tròn");
const scopeKey = foldKey("phạm vi");

const roundingWords = { down: "làm tròn xuống", up: "làm tròn lên", nearest: "làm tròn" } as const;

/** Everybody whose share is measured together: one unit's people, or all collectives of the book. */
interface Group {
  readonly law: LawRow;
  readonly unit: string;
  readonly year: number;
  readonly members: Nominated[];
}

/** Persons are counted unit by unit, collectives over the whole book, unless the row of law says otherwise. */
function scopeOf(law: LawRow, { row }: Nominated): string {
  const scope = foldKey(law.parameters.get(scopeKey) ?? "");
  const byUnit = scope === "" ? row.values.subject === "cá nhân" : scope === foldKey("đơn vị");
  return byUnit ? row.values.unit : "";
}

export const overCap: Rule = {
  id: "de-nghi.vuot-ty-le",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) => {
    const { law, lineage, nominations, holders } = awardFacts(facts);
    const awards = new Map([...facts.awards().keys()].map((key) => [foldKey(key), key]));
    const groups = new Map<string, Group>();
    for (const nominated of nominations) {
      const { row, achieved, year, kind, stage } = nominated;
      const { award, subject } = row.values;
      if (achieved === null || year === null || stage === "dropped" || award === "") continue;
      const rows = law({ award, subject, meritKind: kind, day: achieved });
      const capped = rows.find(({ parameters }) => parameters.has(shareKey));
      if (capped === undefined) continue;
      const unit = scopeOf(capped, nominated);
      const key = `${capped.key}|${award}|${lineage.heirOf(unit)}|${year}`;
      const group = groups.get(key) ?? { law: capped, unit, year, members: [] };
      group.members.push(nominated);
      groups.set(key, group);
    }
    return [...groups.values()].flatMap(({ law: row, unit, year, members }): readonly Spot[] => {
      const base = awards.get(foldKey(row.parameters.get(baseKey) ?? ""));
      const share = readShare(row.parameters.get(shareKey));
      const of = base === undefined ? 0 : holders(unit, base, year);
      // Without a list of the base the book cannot tell.
      if (base === undefined || share === undefined || of === 0) return [];
      const rounding = readRounding(row.parameters.get(roundingKey));
      const { most, unrounded } = capOf(of, share, rounding);
      const first = members[most];
      if (first === undefined) return [];
      const { award } = first.row.values;
      const where = unit === "" ? "Cả sổ" : unit;
      return [
        {
          in: facts.book.nominations,
          row: first.row,
          column: "award",
          message: `${where} có ${members.length} đề nghị ${award} năm ${year}, vượt mức ${most}: ${share.shown} của ${of} ${base} là ${unrounded}, ${roundingWords[rounding]} còn ${most}.`,
          fix: "Rút bớt đề nghị, hoặc sửa dòng tỷ lệ ở trang Quy tắc theo quy định của cơ quan có thẩm quyền.",
          law: lawOf(row, "cảnh báo"),
        },
      ];
    });
  },
};
