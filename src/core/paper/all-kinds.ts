import { foldKey } from "../text/fold.ts";
import { briefing } from "./award/briefing.ts";
import { awardDecision, titleDecision } from "./award/decision.ts";
import { dossierContents } from "./award/dossier-contents.ts";
import { higherDecision } from "./award/higher-decision.ts";
import { resultNotice } from "./award/result-notice.ts";
import { submission } from "./award/submission.ts";
import { certificates } from "./certificate/certificates.ts";
import { goldenBook } from "./certificate/golden-book.ts";
import { ballot, opinionSlip } from "./council/ballot.ts";
import { count } from "./council/count.ts";
import { councilFounding } from "./council/founding.ts";
import { minutes } from "./council/minutes.ts";
import { opinions } from "./council/opinions.ts";
import { proposal } from "./council/proposal.ts";
import type { PaperKind } from "./kind/paper-kind.ts";
import { callForRegistration } from "./letter/call-for-registration.ts";
import { chaseAll } from "./letter/chase-all.ts";
import { chaseUnit } from "./letter/chase-unit.ts";
import { invitation } from "./letter/invitation.ts";
import { registrationForm } from "./letter/registration-form.ts";
import { workSchedule } from "./letter/work-schedule.ts";
import { meritReport } from "./merit/report.ts";
import { meritSummary } from "./merit/summary.ts";
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
  meritReport,
  meritSummary,
  councilFounding,
  ballot,
  opinionSlip,
  count,
  minutes,
  opinions,
  proposal,
  briefing,
  submission,
  dossierContents,
  higherDecision,
  awardDecision,
  titleDecision,
  certificates,
  goldenBook,
  resultNotice,
];

/** The forms of the paper of this name; none where there is no such paper. */
export function kindsNamed(name: string): readonly PaperKind[] {
  return paperKinds.filter((kind) => kind.name === name);
}

/** Every paper that can be asked for, by the title of its first form. */
export const paperChoices: readonly { readonly name: string; readonly title: string }[] = paperKinds
  .filter((kind) => kindsNamed(kind.name)[0] === kind)
  .map(({ name, title, asked }) => ({ name, title: asked ?? title }));

/** The name by which a paper is asked for: by its name, its template's, or the title of any of its forms. */
export function nameAsked(words: string): string | undefined {
  const folded = foldKey(words);
  return paperKinds.find(
    ({ name, title, asked, template }) =>
      name === words ||
      template?.name === words ||
      [title, asked, template?.title].some((told) => told !== undefined && foldKey(told) === folded),
  )?.name;
}
