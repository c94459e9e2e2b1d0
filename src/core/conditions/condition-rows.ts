import { samePapersOf } from "../award/dossier.ts";
import { reaches, shownPercent } from "../award/exact-share.ts";
import { askedOf } from "../award/judge/asked.ts";
import type { ConditionState } from "../award/judge/candidate.ts";
import type { BookFacts } from "../facts/book-facts.ts";
import { quoted } from "../text/quote.ts";
import { remembered } from "../text/remembered.ts";
import { awardFacts, type Nominated } from "./award-facts.ts";
import { dossierAsks, dossierId } from "./dossier-asks.ts";
import { overridesOf } from "./overrides.ts";
import { shownFacts } from "./shown-facts.ts";
import { standardConditions } from "./standard-conditions.ts";
import { voteId, voteShare } from "./vote-share.ts";

/** A row of *Điều kiện* as it is worked out. */
export interface ConditionRow {
  readonly nomination: string;
  readonly requirement: string;
  readonly asked: string;
  readonly facts: string;
  readonly state: ConditionState | "vẫn xét";
  readonly source: string;
  readonly confidence: string;
}

/** Whether a nomination is still to be judged: neither dropped nor decided. */
export const isLive = ({ stage, row }: Nominated): boolean =>
  (stage === "preparing" || stage === "complete") && row.values.key !== "";

type Plain = Omit<ConditionRow, "nomination" | "state"> & { readonly state: ConditionState };

/** The vote as a condition; undefined before there is one. */
function voted(facts: BookFacts): (nominated: Nominated) => Plain | undefined {
  const shareOf = voteShare(facts);
  return (nominated) => {
    const { votesFor, members } = nominated.row.values;
    const asked = votesFor === null || members === null ? undefined : shareOf(nominated);
    if (asked === undefined || votesFor === null || members === null || members <= 0) return undefined;
    const { law, share } = asked;
    return {
      requirement: voteId(law),
      asked: `Được ít nhất ${share.shown} tổng số thành viên Hội đồng đồng ý`,
      facts: `Đề nghị: ${votesFor}/${members} phiếu đồng ý (${shownPercent(votesFor, members)})`,
      state: reaches(votesFor, members, share) ? "đạt" : "chưa đạt",
      source: law.source,
      confidence: law.confidence,
    };
  };
}

/** The parts of the dossier as one condition; undefined where the law in the book names none. */
function handedIn(facts: BookFacts): (nominated: Nominated) => Plain | undefined {
  const asks = dossierAsks(facts, samePapersOf(facts.book));
  return (nominated) => {
    const asked = asks(nominated);
    if (asked === undefined || asked.needed.length === 0) return undefined;
    const { needed, lacking, source, confidence } = asked;
    const { dossier } = nominated.row.values;
    const seen = dossier.trim() === "" ? " để trống" : `: ${quoted(dossier)}`;
    return {
      requirement: dossierId,
      asked: `Hồ sơ có đủ: ${needed.join("; ")}`,
      facts: `Đề nghị, cột Thành phần hồ sơ${seen}${lacking.length === 0 ? "" : `; còn thiếu: ${lacking.join("; ")}`}`,
      state: lacking.length === 0 ? "đạt" : "chưa đạt",
      source,
      confidence,
    };
  };
}

/** The standards' part of the rows, by nomination. */
function byStandards(facts: BookFacts): ReadonlyMap<Nominated, readonly Plain[]> {
  const nameOf = remembered((key: string) => facts.awards().get(key)?.values.name || key);
  const seen = shownFacts(facts, nameOf);
  const rows = new Map<Nominated, Plain[]>();
  for (const condition of standardConditions(facts)) {
    const { nominated, requirement, standard, candidate, law, id } = condition;
    if (!isLive(nominated)) continue;
    const named = {
      ...candidate,
      nameOf: (award: string) => nameOf(candidate.nameOf(award)),
      sharedName: (of: string) => nameOf(candidate.sharedName(of)),
    };
    const isLast = standard.needed[standard.needed.length - 1] === requirement;
    const looked = [requirement, ...(isLast ? standard.instead.flat() : [])];
    const own = rows.get(nominated) ?? [];
    rows.set(nominated, own);
    // Two requirements of one kind and award stand in one row of law only by mistake; the first one keeps the name.
    own.push({
      requirement: own.some((row) => row.requirement === id) ? `${id} ${own.length + 1}` : id,
      asked: askedOf(requirement, standard, named),
      facts: [...new Set(looked.map((one) => seen(condition, one)))].join("; "),
      state: condition.state,
      source: law.source,
      confidence: law.confidence,
    });
  }
  return rows;
}

/**
 * Everything that is asked of the nominations under way, in their order: standards, the dossier, the vote. What the office
 * considers all the same is told as that.
 */
export function conditionRows(facts: BookFacts): readonly ConditionRow[] {
  const standards = byStandards(facts);
  const [vote, dossier] = [voted(facts), handedIn(facts)];
  const overrides = overridesOf(facts);
  return awardFacts(facts).nominations.flatMap((nominated): readonly ConditionRow[] => {
    if (!isLive(nominated)) return [];
    const nomination = nominated.row.values.key;
    const rows = [...(standards.get(nominated) ?? []), dossier(nominated), vote(nominated)];
    return rows.flatMap((row): readonly ConditionRow[] => {
      if (row === undefined) return [];
      const override = overrides.get(`${nomination}\n${row.requirement}`);
      const stands = row.state === "đạt" || override === undefined || override.reason === "";
      return [{ nomination, ...row, state: stands ? row.state : "vẫn xét" }];
    });
  });
}
