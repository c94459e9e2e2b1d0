import { capOf, readRounding } from "../../award/cap.ts";
import { readShare } from "../../award/exact-share.ts";
import { type LawRow, lawOf } from "../../award/law-rows.ts";
import { awardFacts, type Nominated } from "../../conditions/award-facts.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { foldKey } from "../../text/fold.ts";
import { bookClusters } from "../../tracking/deadline/book-clusters.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

const shareKey = foldKey("tỷ lệ tối đa");
const baseKey = foldKey("tính trên");
const roundingKey = foldKey("làm tròn");
const scopeKey = foldKey("phạm vi");

const roundingWords = { down: "làm tròn xuống", up: "làm tròn lên", nearest: "làm tròn" } as const;

/** Everybody whose share is measured together: one unit's people, those of a cluster, or all of the book. */
interface Group {
  readonly law: LawRow;
  /** How a sentence calls those. */
  readonly where: string;
  /** The units whose holders are the base; "" is the whole book. */
  readonly units: readonly string[];
  readonly year: number;
  readonly members: Nominated[];
}

/** Persons are counted unit by unit, collectives over the whole book, unless the row of law says otherwise: “phạm vi: cụm”. */
function scopeOf(
  facts: BookFacts,
  law: LawRow,
  { row, achieved }: Nominated,
): Pick<Group, "where" | "units"> {
  const scope = foldKey(law.parameters.get(scopeKey) ?? "");
  const { unit, subject } = row.values;
  if (/^(?:cum|khoi)/u.test(scope)) {
    const clusters = bookClusters(facts.book);
    const [place] = clusters.of(unit, achieved);
    // A unit in no cluster is measured by itself.
    if (place === undefined || achieved === null) return { where: unit, units: [unit] };
    const members = clusters.membersOn(achieved).get(foldKey(place.cluster)) ?? [];
    return { where: place.cluster, units: members.map((member) => member.unit.values.key) };
  }
  const byUnit = scope === "" ? subject === "cá nhân" : scope === foldKey("đơn vị");
  return byUnit ? { where: unit, units: [unit] } : { where: "Cả sổ", units: [""] };
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
      const scope = scopeOf(facts, capped, nominated);
      const key = `${capped.key}|${award}|${lineage.heirOf(scope.where)}|${year}`;
      const group = groups.get(key) ?? { law: capped, ...scope, year, members: [] };
      group.members.push(nominated);
      groups.set(key, group);
    }
    return [...groups.values()].flatMap(({ law: row, where, units, year, members }): readonly Spot[] => {
      const base = awards.get(foldKey(row.parameters.get(baseKey) ?? ""));
      const share = readShare(row.parameters.get(shareKey));
      const of = base === undefined ? 0 : units.reduce((sum, unit) => sum + holders(unit, base, year), 0);
      // Without a list of the base the book cannot tell.
      if (base === undefined || share === undefined || of === 0) return [];
      const rounding = readRounding(row.parameters.get(roundingKey));
      const { most, unrounded } = capOf(of, share, rounding);
      const first = members[most];
      if (first === undefined) return [];
      const { award } = first.row.values;
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
