import { certificates } from "./award/certificates.ts";
import { awardDecision } from "./award/decision.ts";
import { dossierContents } from "./award/dossier-contents.ts";
import { submission } from "./award/submission.ts";
import { ballot, opinionSlip } from "./council/ballot.ts";
import { count } from "./council/count.ts";
import { councilFounding } from "./council/founding.ts";
import { minutes } from "./council/minutes.ts";
import { opinions } from "./council/opinions.ts";
import type { PaperKind } from "./kind/paper-kind.ts";
import { callForRegistration } from "./letter/call-for-registration.ts";
import { chaseAll } from "./letter/chase-all.ts";
import { chaseUnit } from "./letter/chase-unit.ts";
import { invitation } from "./letter/invitation.ts";
import { registrationForm } from "./letter/registration-form.ts";
import { workSchedule } from "./letter/work-schedule.ts";
import { planDecision } from "./plan/decision.ts";
import { plan } from "./plan/plan.ts";
import { finalReview, interimReview } from "./review/review.ts";

/** Every kind of paper, in the order of a campaign's life. */
export const paperKinds: readonly PaperKind[] = [
  plan,
  planDecision,
  callForRegistration,
  registrationForm,
  workSchedule,
  chaseUnit,
  chaseAll,
  interimReview,
  invitation,
  finalReview,
  councilFounding,
  ballot,
  opinionSlip,
  count,
  minutes,
  opinions,
  submission,
  dossierContents,
  awardDecision,
  certificates,
];

/** The forms of the paper of this name; none where there is no such paper. */
export function kindsNamed(name: string): readonly PaperKind[] {
  return paperKinds.filter((kind) => kind.name === name);
}

/** Every paper that can be asked for, by the title of its first form. */
export const paperChoices: readonly { readonly name: string; readonly title: string }[] = paperKinds
  .filter((kind) => kindsNamed(kind.name)[0] === kind)
  .map(({ name, title }) => ({ name, title }));
