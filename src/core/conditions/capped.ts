import { type Cap, capOf, type Rounding, readRounding } from "../award/cap.ts";
import { readShare, type Share } from "../award/exact-share.ts";
import type { LawRow } from "../award/law-rows.ts";
import type { BookFacts } from "../facts/book-facts.ts";
import { perBook } from "../facts/per-book.ts";
import { foldKey } from "../text/fold.ts";
import { bookClusters } from "../tracking/deadline/book-clusters.ts";
import { awardFacts, type Nominated } from "./award-facts.ts";
import type { AskedBesides } from "./condition-row.ts";

const shareKey = foldKey("tỷ lệ tối đa");
const baseKey = foldKey("tính trên");
const roundingKey = foldKey("làm tròn");
const scopeKey = foldKey("phạm vi");

/** What those of a group may come to. */
export interface Allowed extends Cap {
  readonly share: Share;
  readonly rounding: Rounding;
  /** So many have the award (key) of which the share is taken. */
  readonly of: number;
  readonly base: string;
}

/** Everybody whose share is measured together: one unit's people, those of a cluster, or all of the book. */
export interface CapGroup {
  readonly law: LawRow;
  /** How a sentence calls those. */
  readonly where: string;
  readonly year: number;
  /** In the order of the rows. */
  readonly members: readonly Nominated[];
  /** undefined without a list of the base: then the book cannot tell. */
  readonly allowed: Allowed | undefined;
}

/** What the share-cap is known by in *Điều kiện*. */
export const capId = (law: LawRow): string => `${law.key} share-cap`;

interface Scope {
  readonly where: string;
  /** The units whose holders are the base; "" is the whole book. */
  readonly units: readonly string[];
}

/** Persons are counted unit by unit, collectives over the whole book, unless the row of law says otherwise: “phạm vi: cụm”. */
function scopeOf(facts: BookFacts, law: LawRow, { row, achieved }: Nominated): Scope | undefined {
  const scope = foldKey(law.parameters.get(scopeKey) ?? "");
  const { unit, subject } = row.values;
  const own = unit === "" ? undefined : { where: unit, units: [unit] };
  if (/^(?:cum|khoi)/u.test(scope)) {
    const clusters = bookClusters(facts.book);
    const [place] = clusters.of(unit, achieved);
    // A unit in no cluster is measured by itself.
    if (place === undefined || achieved === null) return own;
    const members = clusters.membersOn(achieved).get(foldKey(place.cluster)) ?? [];
    return { where: place.cluster, units: members.map((member) => member.unit.values.key) };
  }
  const byUnit = scope === "" ? subject === "cá nhân" : scope === foldKey("đơn vị");
  return byUnit ? own : { where: "Cả sổ", units: [""] };
}

/** All groups of which *Quy tắc* caps the share. */
export const capGroups = perBook((facts): readonly CapGroup[] => {
  const { law, lineage, nominations, holders } = awardFacts(facts);
  const awards = new Map([...facts.awards().keys()].map((key) => [foldKey(key), key]));
  const groups = new Map<string, { law: LawRow; scope: Scope; year: number; members: Nominated[] }>();
  for (const nominated of nominations) {
    const { row, achieved, year, kind, stage } = nominated;
    const { award, subject } = row.values;
    if (achieved === null || year === null || stage === "dropped" || award === "") continue;
    const rows = law({ award, subject, meritKind: kind, day: achieved });
    const capped = rows.find(({ parameters }) => parameters.has(shareKey));
    const scope = capped === undefined ? undefined : scopeOf(facts, capped, nominated);
    if (capped === undefined || scope === undefined) continue;
    const key = `${capped.key}|${award}|${lineage.heirOf(scope.where)}|${year}`;
    const group = groups.get(key) ?? { law: capped, scope, year, members: [] };
    groups.set(key, group);
    group.members.push(nominated);
  }
  return [...groups.values()].map(({ law: row, scope: { where, units }, year, members }): CapGroup => {
    const base = awards.get(foldKey(row.parameters.get(baseKey) ?? ""));
    const share = readShare(row.parameters.get(shareKey));
    const of = base === undefined ? 0 : units.reduce((sum, unit) => sum + holders(unit, base, year), 0);
    const rounding = readRounding(row.parameters.get(roundingKey));
    const allowed =
      base === undefined || share === undefined || of === 0
        ? undefined
        : { ...capOf(of, share, rounding), share, rounding, of, base };
    return { law: row, where, year, members, allowed };
  });
});

/** The cap as a condition: who stands beyond it in the order of the rows is over it, as the check tells the first of them. */
export function capCondition(facts: BookFacts): AskedBesides {
  const placed = new Map(
    capGroups(facts).flatMap((group) => group.members.map((one, index) => [one, { group, index }] as const)),
  );
  return (nominated) => {
    const place = placed.get(nominated);
    if (place === undefined) return undefined;
    const { law, where, year, members, allowed } = place.group;
    const counted = `${where}: đề nghị thứ ${place.index + 1} trong ${members.length} đề nghị ${nominated.row.values.award} năm ${year}`;
    const most =
      allowed === undefined
        ? "chưa có danh sách để tính mức"
        : `mức ${allowed.most} (${allowed.share.shown} của ${allowed.of} ${allowed.base} là ${allowed.unrounded})`;
    return {
      requirement: capId(law),
      asked: `Trong mức tối đa ${law.parameters.get(shareKey) ?? ""}% số ${law.parameters.get(baseKey) ?? ""}`,
      facts: `${counted}; ${most}`,
      state: allowed === undefined ? "chưa rõ" : place.index < allowed.most ? "đạt" : "chưa đạt",
      source: law.source,
      confidence: law.confidence,
    };
  };
}
