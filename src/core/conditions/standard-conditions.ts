import type { Candidate, Verdict } from "../award/judge/candidate.ts";
import { judge } from "../award/judge/judge.ts";
import type { LawRow } from "../award/law-rows.ts";
import { meritKindKey } from "../award/merit-kind.ts";
import { ratingRank } from "../award/rating.ts";
import { readStandard, type Standard } from "../award/standard.ts";
import { shareFor } from "../award/written-share.ts";
import type { BookFacts } from "../facts/book-facts.ts";
import { perBook } from "../facts/per-book.ts";
import { foldKey } from "../text/fold.ts";
import { remembered } from "../text/remembered.ts";
import { type AwardFacts, awardFacts, type Nominated } from "./award-facts.ts";
import { type Override, overridesOf } from "./overrides.ts";
import { pastRatings } from "./past-ratings.ts";
import { requirementId } from "./requirement-id.ts";

/** How a nomination stands to one requirement of one row of law. */
export interface StandardCondition extends Verdict {
  readonly nominated: Nominated;
  readonly law: LawRow;
  /** The row by which what is there does not count, where that is why. */
  readonly counting: LawRow | undefined;
  readonly standard: Standard;
  readonly candidate: Candidate;
  /** What it is known by in *Điều kiện*. */
  readonly id: string;
  /** That the office considers the nomination all the same, where it said so. */
  readonly override: Override | undefined;
}

const notCounted = foldKey("loại hình không tính");
const sameYear = foldKey("đề nghị cùng năm");

function wholeYears(facts: BookFacts, campaign: string): number | null {
  const { from, to } = facts.campaigns().get(campaign)?.values ?? { from: null, to: null };
  return from === null || to === null ? null : Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1;
}

/** What the rows of law in force for a nomination come to, read once for all nominations that have the same. */
function asks(known: (what: string) => boolean): (rows: readonly LawRow[]) => {
  readonly standards: readonly {
    readonly law: LawRow;
    readonly standard: Standard;
    readonly proposedCounts: boolean;
  }[];
  readonly counting: LawRow | undefined;
  readonly uncounted: ReadonlySet<string>;
} {
  const standardOf = remembered((row: LawRow) => readStandard(row.parameters, known));
  return remembered((rows: readonly LawRow[]) => {
    const counting = rows.filter(({ parameters }) => parameters.has(notCounted));
    return {
      standards: rows
        .filter((law) => standardOf(law).needed.length > 0)
        .map((law) => ({
          law,
          standard: standardOf(law),
          // Whether LĐTT of the very year may be decided together with CSTĐCS is the row's to say; it may where it is silent.
          proposedCounts: foldKey(law.parameters.get(sameYear) ?? "") !== "khong",
        })),
      counting: counting[0],
      uncounted: new Set(
        counting
          .flatMap((law) => (law.parameters.get(notCounted) ?? "").split(",").map(meritKindKey))
          .filter((kind) => kind !== ""),
      ),
    };
  });
}

function conditions(
  facts: BookFacts,
  award: AwardFacts,
  nominations: readonly Nominated[],
): readonly StandardCondition[] {
  const byFolded = new Map([...facts.awards()].map(([key, { values }]) => [foldKey(key), values]));
  // Awards as rows of law write them: “CSTĐCS” for the key, in any case and dash.
  const keyOf = remembered((written: string) => byFolded.get(foldKey(written))?.key ?? written);
  const askedBy = asks((what) => byFolded.has(what));
  const ratedIn = pastRatings(award.nominations);
  const overrides = overridesOf(facts);
  return nominations.flatMap((nominated): readonly StandardCondition[] => {
    const { row, achieved, year, kind, stage, holder } = nominated;
    const { values } = row;
    if (achieved === null || year === null || stage === "dropped" || values.award === "") return [];
    const { subject } = values;
    const rows = award.law({ award: values.award, subject, meritKind: kind, day: achieved });
    const { standards, counting, uncounted } = askedBy(rows);
    if (standards.length === 0) return [];
    const candidate: Candidate = {
      year,
      award: values.award,
      titles: (written) => award.titlesOf(holder, values.unit, keyOf(written)),
      nameOf: keyOf,
      uncounted,
      proposedCounts: true,
      rating: ratingRank,
      rated: values.rating,
      ratedIn: ratedIn(nominated),
      initiatives: values.initiative,
      campaignYears: wholeYears(facts, values.campaign),
      holders: (of) => {
        const title = byFolded.get(of);
        return title === undefined || subject !== "tập thể"
          ? undefined
          : award.holders(values.unit, title.key, year);
      },
      shareOf: (of) => {
        const title = byFolded.get(of);
        const words = title === undefined ? [of] : [title.key, title.name, title.oldName];
        return subject === "tập thể" ? shareFor(values.merit, words) : undefined;
      },
      sharedName: (of) => byFolded.get(of)?.key ?? "hoàn thành nhiệm vụ",
      merit: values.merit,
      dossier: values.dossier,
    };
    return standards.flatMap(({ law, standard, proposedCounts }) => {
      const own = proposedCounts ? candidate : { ...candidate, proposedCounts };
      return judge(standard, own).map((verdict): StandardCondition => {
        const id = requirementId(law, verdict.requirement);
        return {
          ...verdict,
          nominated,
          law,
          counting: verdict.onlyUncounted ? counting : undefined,
          standard,
          candidate: own,
          id,
          override: overrides.size === 0 ? undefined : overrides.get(`${values.key}\n${id}`),
        };
      });
    });
  });
}

/** Everything that the standards of *Quy tắc* ask of these nominations, as far as they are not dropped. */
export const standardConditionsOf = (
  facts: BookFacts,
  nominations: readonly Nominated[],
): readonly StandardCondition[] => conditions(facts, awardFacts(facts), nominations);

/** The same of every nomination of the book; rules tell what is lacking. */
export const standardConditions = perBook((facts) =>
  standardConditionsOf(facts, awardFacts(facts).nominations),
);
