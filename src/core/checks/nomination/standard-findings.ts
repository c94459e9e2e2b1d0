import { type LawRow, lawOf } from "../../award/law-rows.ts";
import { meritKindKey } from "../../award/merit-kind.ts";
import { ratingRank } from "../../award/rating.ts";
import { readStandard } from "../../award/standard.ts";
import { type Unmet, unmetOf } from "../../award/unmet.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import { perBook } from "../../facts/per-book.ts";
import type { Spot } from "../../facts/spot.ts";
import { foldKey } from "../../text/fold.ts";
import { remembered } from "../../text/remembered.ts";
import { type AwardFacts, awardFacts, type Nominated } from "./award-facts.ts";

/** What one nomination lacks by one row of law. */
export interface Lack extends Unmet {
  readonly nominated: Nominated;
  readonly law: NonNullable<Spot["law"]>;
  /** The row offers another way that is not met either. */
  readonly otherWay: boolean;
}

const notCounted = foldKey("loại hình không tính");

function wholeYears(facts: BookFacts, campaign: string): number | null {
  const { from, to } = facts.campaigns().get(campaign)?.values ?? { from: null, to: null };
  return from === null || to === null ? null : Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1;
}

/** Awards as rows of law write them: “CSTĐCS” for the key, in any case and dash. */
function awardKeys(facts: BookFacts): (written: string) => string {
  const keys = new Map([...facts.awards().keys()].map((key) => [foldKey(key), key]));
  return remembered((written: string) => keys.get(foldKey(written)) ?? written);
}

/** Why something is lacking: what the standard asks, or where it is there, the row by which it does not count. */
function whyOf(standard: LawRow, [counting]: readonly LawRow[]): Lack["law"] {
  const why = lawOf(counting ?? standard, "cảnh báo");
  return { ...why, unconfirmed: why.unconfirmed || standard.unconfirmed };
}

function lacks(facts: BookFacts, award: AwardFacts): readonly Lack[] {
  const keyOf = awardKeys(facts);
  const standardOf = remembered((row: LawRow) => readStandard(row.parameters));
  // Nominations of one award, kind and day have the very same list of rows.
  const askedBy = remembered((rows: readonly LawRow[]) => {
    const counting = rows.filter(({ parameters }) => parameters.has(notCounted));
    return {
      asking: rows.filter((law) => standardOf(law).needed.length > 0),
      counting,
      uncounted: new Set(
        counting
          .flatMap((law) => (law.parameters.get(notCounted) ?? "").split(",").map(meritKindKey))
          .filter((kind) => kind !== ""),
      ),
    };
  });
  return award.nominations.flatMap((nominated): readonly Lack[] => {
    const { row, achieved, year, kind, stage, holder } = nominated;
    const { values } = row;
    if (achieved === null || year === null || stage === "dropped" || values.award === "") return [];
    const rows = award.law({
      award: values.award,
      subject: values.subject,
      meritKind: kind,
      day: achieved,
    });
    const { asking, counting, uncounted } = askedBy(rows);
    if (asking.length === 0) return [];
    const candidate = {
      year,
      titles: (written: string) => award.titlesOf(holder, values.unit, keyOf(written)),
      nameOf: keyOf,
      uncounted,
      rating: ratingRank,
      rated: values.rating,
      initiatives: values.initiative,
      campaignYears: wholeYears(facts, values.campaign),
    };
    return asking.flatMap((law) =>
      unmetOf(standardOf(law), candidate).map((unmet) => ({
        ...unmet,
        nominated,
        law: whyOf(law, unmet.onlyUncounted ? counting : []),
        otherWay: standardOf(law).instead.length > 0,
      })),
    );
  });
}

/** Everything that nominations lack by the standards of *Quy tắc*; several rules tell it, each its part. */
export const lacksOf = perBook((facts) => lacks(facts, awardFacts(facts)));
