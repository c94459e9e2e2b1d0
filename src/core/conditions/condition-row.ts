import type { ConditionState } from "../award/judge/candidate.ts";
import type { Nominated } from "./award-facts.ts";

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

/** The same as the law and the book alone have it, before anybody says that the nomination is considered all the same. */
export type PlainCondition = Omit<ConditionRow, "nomination" | "state"> & { readonly state: ConditionState };

/** One thing that is asked besides the standards of an award; undefined where it is not asked of a nomination. */
export type AskedBesides = (nominated: Nominated) => PlainCondition | undefined;

/** Whether a nomination is still to be judged: neither dropped nor decided. */
export const isLive = ({ stage, row }: Nominated): boolean =>
  (stage === "preparing" || stage === "complete") && row.values.key !== "";
