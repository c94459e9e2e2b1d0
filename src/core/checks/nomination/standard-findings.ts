import { lawOf } from "../../award/law-rows.ts";
import { type StandardCondition, standardConditions } from "../../conditions/standard-conditions.ts";
import { perBook } from "../../facts/per-book.ts";
import type { SpotLaw } from "../../facts/spot.ts";

/** What one nomination lacks by one row of law. */
export interface Lack extends StandardCondition {
  readonly lacking: string;
}

/** Everything that nominations lack by the standards of *Quy tắc*; several rules tell it, each its part. */
export const lacksOf = perBook((facts): readonly Lack[] =>
  standardConditions(facts).flatMap((condition): readonly Lack[] => {
    const { lacking } = condition;
    return lacking === undefined ? [] : [{ ...condition, lacking }];
  }),
);

/** Why something is lacking: what the standard asks, or where it is there, the row by which it does not count. */
export function whyOf({ law, counting }: StandardCondition): SpotLaw {
  const why = lawOf(counting ?? law, "cảnh báo");
  return { ...why, unconfirmed: why.unconfirmed || law.unconfirmed };
}

/** Of what kind a requirement is, as far as rules tell them apart. */
export function familyOf({
  requirement,
}: StandardCondition): "rating" | "initiatives" | "collective" | "titles" {
  switch (requirement.kind) {
    case "rating":
    case "initiatives":
      return requirement.kind;
    case "holders":
    case "share":
      return "collective";
    default:
      return "titles";
  }
}
