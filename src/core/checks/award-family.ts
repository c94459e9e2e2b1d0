import { outsideAudience, receivedBeforeCampaign } from "./deadline/tracking-rows.ts";
import { awardNotInForce, wrongSubject } from "./nomination/award.ts";
import { overCap } from "./nomination/award-caps.ts";
import {
  pastAwardWithoutDecision,
  pastDecisionForm,
  sameAwardTwice,
  yearAgainstDecision,
} from "./nomination/award-history-rows.ts";
import { collectiveStandard } from "./nomination/collective-standards.ts";
import { memberNominated, otherMemberCount } from "./nomination/council.ts";
import { memberDatesBackwards, oneChair, oneSecretary } from "./nomination/council-roles.ts";
import { decidedBeforeHandedIn, decisionNumberForm, halfDecision } from "./nomination/decision.ts";
import { decisionAuthority } from "./nomination/decision-authority.ts";
import { dossierNotComplete, dossierUnderWay } from "./nomination/dossier.ts";
import { alreadyRewarded, rewardedTwice, stateAwardsInYear } from "./nomination/double-reward.ts";
import { onHold } from "./nomination/hold.ts";
import { implausibleBirth, wrongAddress } from "./nomination/person.ts";
import { nameCapitals, nameWithTitle } from "./nomination/person-names.ts";
import { notRegistered } from "./nomination/registration.ts";
import { nameVariant, samePersonTwoUnits } from "./nomination/same-person.ts";
import {
  campaignAwardsCounted,
  initiativeLacking,
  ratingTooLow,
  titlesLacking,
} from "./nomination/standards.ts";
import { dissolvedCollective, nominationUnit } from "./nomination/unit.ts";
import { impossibleVotes, tooFewVotes } from "./nomination/votes.ts";
import { achievementBackwards, achievementOutsideCampaign, handedInLate } from "./nomination/window.ts";
import { registrationUnit } from "./registration/registration-unit.ts";
import {
  registeredAfterCampaign,
  registeredLate,
  registeredTwice,
  titleNotNamed,
} from "./registration/registrations.ts";
import { resultNotComparable, targetUnitGone } from "./registration/target-results.ts";
import { fewWorks } from "./registration/works-registered.ts";
import type { Rule } from "./rule/rule.ts";

/** Registrations, nominations, award history, council, targets and tracking. */
export const awardRules: readonly Rule[] = [
  registrationUnit,
  registeredTwice,
  registeredAfterCampaign,
  registeredLate,
  titleNotNamed,
  fewWorks,
  nominationUnit,
  dissolvedCollective,
  wrongSubject,
  awardNotInForce,
  achievementBackwards,
  achievementOutsideCampaign,
  handedInLate,
  notRegistered,
  titlesLacking,
  campaignAwardsCounted,
  ratingTooLow,
  initiativeLacking,
  collectiveStandard,
  overCap,
  impossibleVotes,
  tooFewVotes,
  otherMemberCount,
  memberNominated,
  onHold,
  rewardedTwice,
  alreadyRewarded,
  stateAwardsInYear,
  dossierNotComplete,
  dossierUnderWay,
  halfDecision,
  decisionNumberForm,
  decidedBeforeHandedIn,
  decisionAuthority,
  implausibleBirth,
  wrongAddress,
  nameWithTitle,
  nameCapitals,
  nameVariant,
  samePersonTwoUnits,
  yearAgainstDecision,
  pastAwardWithoutDecision,
  pastDecisionForm,
  sameAwardTwice,
  oneChair,
  oneSecretary,
  memberDatesBackwards,
  resultNotComparable,
  targetUnitGone,
  outsideAudience,
  receivedBeforeCampaign,
];
