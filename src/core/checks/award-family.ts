import { overCap } from "./award-caps.ts";
import {
  pastAwardWithoutDecision,
  pastDecisionForm,
  sameAwardTwice,
  yearAgainstDecision,
} from "./award-history-rows.ts";
import { collectiveStandard } from "./collective-standards.ts";
import { memberDatesBackwards, oneChair, oneSecretary } from "./council-roles.ts";
import { decisionAuthority } from "./decision-authority.ts";
import { alreadyRewarded, rewardedTwice, stateAwardsInYear } from "./double-reward.ts";
import { awardNotInForce, wrongSubject } from "./nomination-award.ts";
import { memberNominated, otherMemberCount } from "./nomination-council.ts";
import { decidedBeforeHandedIn, decisionNumberForm, halfDecision } from "./nomination-decision.ts";
import { dossierNotComplete, dossierUnderWay } from "./nomination-dossier.ts";
import { onHold } from "./nomination-hold.ts";
import { implausibleBirth, wrongAddress } from "./nomination-person.ts";
import { notRegistered } from "./nomination-registration.ts";
import {
  campaignAwardsCounted,
  initiativeLacking,
  ratingTooLow,
  titlesLacking,
} from "./nomination-standards.ts";
import { dissolvedCollective, nominationUnit } from "./nomination-unit.ts";
import { impossibleVotes, tooFewVotes } from "./nomination-votes.ts";
import { achievementBackwards, achievementOutsideCampaign, handedInLate } from "./nomination-window.ts";
import { nameCapitals, nameWithTitle } from "./person-names.ts";
import { registrationUnit } from "./registration-unit.ts";
import { registeredAfterCampaign, registeredLate, registeredTwice, titleNotNamed } from "./registrations.ts";
import type { Rule } from "./rule.ts";
import { nameVariant, samePersonTwoUnits } from "./same-person.ts";
import { resultNotComparable, targetUnitGone } from "./target-results.ts";
import { outsideAudience, receivedBeforeCampaign } from "./tracking-rows.ts";
import { fewWorks } from "./works-registered.ts";

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
