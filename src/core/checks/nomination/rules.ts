import type { RoomRules } from "../rule/rule.ts";
import { awardNotInForce, wrongSubject } from "./award.ts";
import { overCap } from "./award-caps.ts";
import {
  pastAwardWithoutDecision,
  pastDecisionForm,
  sameAwardTwice,
  yearAgainstDecision,
} from "./award-history-rows.ts";
import { collectiveStandard } from "./collective-standards.ts";
import { memberNominated, otherMemberCount } from "./council.ts";
import { memberDatesBackwards, oneChair, oneSecretary } from "./council-roles.ts";
import { decidedBeforeHandedIn, decisionNumberForm, halfDecision } from "./decision.ts";
import { decisionAuthority } from "./decision-authority.ts";
import { dossierNotComplete, dossierUnderWay } from "./dossier.ts";
import { alreadyRewarded, rewardedTwice, stateAwardsInYear } from "./double-reward.ts";
import { onHold } from "./hold.ts";
import { implausibleBirth, wrongAddress } from "./person.ts";
import { nameCapitals, nameWithTitle } from "./person-names.ts";
import { notRegistered } from "./registration.ts";
import { nameVariant, samePersonTwoUnits } from "./same-person.ts";
import { campaignAwardsCounted, initiativeLacking, ratingTooLow, titlesLacking } from "./standards.ts";
import { dissolvedCollective, nominationUnit } from "./unit.ts";
import { impossibleVotes, tooFewVotes } from "./votes.ts";
import { achievementBackwards, achievementOutsideCampaign, handedInLate } from "./window.ts";

/** Nominations, award history and the council. */
export const nominationRules = {
  nominations: [
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
  ],
} as const satisfies RoomRules;
