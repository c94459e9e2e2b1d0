import { abstractWords } from "./abstract-words.ts";
import { anniversaryArithmetic } from "./anniversaries.ts";
import { midtermMissing, noMilestone } from "./campaign-milestones.ts";
import { campaignNameVariant } from "./campaign-name.ts";
import { campaignYears } from "./campaign-years.ts";
import { citedDateStyle, citedOnTwoDays } from "./cited-dates.ts";
import { typedDeadline } from "./deadline-by-hand.ts";
import { otherDeadline } from "./deadline-elsewhere.ts";
import { doubledMilestone } from "./doubled-milestones.ts";
import { holidayMissing } from "./holiday-missing.ts";
import { keySigns } from "./key-signs.ts";
import { deadlineOnDayOff, yearWithoutDaysOff } from "./milestone-day-off.ts";
import { deadlineBeforeIssue, deadlineLongAfter } from "./milestone-days.ts";
import { beforePhase, unknownPhase } from "./milestone-phase.ts";
import { contentMissing } from "./movement-content.ts";
import { articleInPlan, beforeFirstPart, emptyPart } from "./outline-parts.ts";
import { rankWithoutParent } from "./outline-ranks.ts";
import { numberWithSymbol, symbolOfAnotherType, symbolWithNumber } from "./paper-number.ts";
import { mixedPartNumbers, unknownPart } from "./part-references.ts";
import { phaseNumber } from "./phase-numbers.ts";
import { phaseGap, phaseOrder } from "./phase-order.ts";
import type { Rule } from "./rule.ts";
import { symbolOfAnotherAgency } from "./symbol-agency.ts";
import { foreignMilestone, taskWithoutTime } from "./task-times.ts";
import { leadSupportsItself, unknownTaskUnit } from "./task-units.ts";

/** Campaigns, phases, milestones and outline, and what their prose says of each other. */
export const planRules: readonly Rule[] = [
  numberWithSymbol,
  symbolWithNumber,
  symbolOfAnotherType,
  symbolOfAnotherAgency,
  abstractWords,
  keySigns,
  campaignNameVariant,
  campaignYears,
  anniversaryArithmetic,
  midtermMissing,
  noMilestone,
  contentMissing,
  phaseOrder,
  phaseGap,
  phaseNumber,
  unknownPhase,
  beforePhase,
  deadlineBeforeIssue,
  deadlineLongAfter,
  deadlineOnDayOff,
  yearWithoutDaysOff,
  holidayMissing,
  doubledMilestone,
  unknownTaskUnit,
  leadSupportsItself,
  taskWithoutTime,
  foreignMilestone,
  typedDeadline,
  otherDeadline,
  beforeFirstPart,
  rankWithoutParent,
  emptyPart,
  articleInPlan,
  mixedPartNumbers,
  unknownPart,
  citedDateStyle,
  citedOnTwoDays,
];
