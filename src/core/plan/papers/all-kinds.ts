import { awardDecision } from "./award-decision.ts";
import { certificates } from "./certificates.ts";
import { chaseUnit } from "./chase-unit.ts";
import type { PaperKind } from "./paper-kind.ts";
import { finalReview, interimReview } from "./review.ts";
import { submission } from "./submission.ts";

/** Every paper beside the plan, in the order of a campaign's life. */
export const paperKinds: readonly PaperKind[] = [
  chaseUnit,
  interimReview,
  finalReview,
  submission,
  awardDecision,
  certificates,
];

export function kindNamed(name: string): PaperKind | undefined {
  return paperKinds.find((kind) => kind.name === name);
}
