import { certificates } from "./award/certificates.ts";
import { awardDecision } from "./award/decision.ts";
import { submission } from "./award/submission.ts";
import { callForRegistration } from "./letter/call-for-registration.ts";
import { chaseAll } from "./letter/chase-all.ts";
import { chaseUnit } from "./letter/chase-unit.ts";
import { invitation } from "./letter/invitation.ts";
import { registrationForm } from "./letter/registration-form.ts";
import { workSchedule } from "./letter/work-schedule.ts";
import type { PaperKind } from "./parts/paper-kind.ts";
import { finalReview, interimReview } from "./review/review.ts";

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
