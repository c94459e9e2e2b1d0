import { awardDecision } from "./award-decision.ts";
import { callForRegistration } from "./call-for-registration.ts";
import { certificates } from "./certificates.ts";
import { chaseAll } from "./chase-all.ts";
import { chaseUnit } from "./chase-unit.ts";
import { invitation } from "./invitation.ts";
import type { PaperKind } from "./paper-kind.ts";
import { registrationForm } from "./registration-form.ts";
import { finalReview, interimReview } from "./review.ts";
import { submission } from "./submission.ts";
import { workSchedule } from "./work-schedule.ts";

/** Every paper beside the plan, in the order of a campaign's life. */
export const paperKinds: readonly PaperKind[] = [
  callForRegistration,
  registrationForm,
  workSchedule,
  chaseUnit,
  chaseAll,
  interimReview,
  invitation,
  finalReview,
  submission,
  awardDecision,
  certificates,
];

export function kindNamed(name: string): PaperKind | undefined {
  return paperKinds.find((kind) => kind.name === name);
}
