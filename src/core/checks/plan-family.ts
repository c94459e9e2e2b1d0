import { abstractWords } from "./campaign/abstract-words.ts";
import { anniversaryArithmetic } from "./campaign/anniversaries.ts";
import { keySigns } from "./campaign/key-signs.ts";
import { midtermMissing, noMilestone } from "./campaign/milestones.ts";
import { contentMissing } from "./campaign/movement-content.ts";
import { campaignNameVariant } from "./campaign/name.ts";
import { numberWithSymbol, symbolOfAnotherType, symbolWithNumber } from "./campaign/paper-number.ts";
import { phaseNumber } from "./campaign/phase-numbers.ts";
import { phaseGap, phaseOrder } from "./campaign/phase-order.ts";
import { symbolOfAnotherAgency } from "./campaign/symbol-agency.ts";
import { campaignYears } from "./campaign/years.ts";
import { citedDateStyle, citedOnTwoDays } from "./citation/cited-dates.ts";
import { doubledMilestone } from "./deadline/doubled-milestones.ts";
import { holidayMissing } from "./deadline/holiday-missing.ts";
import { deadlineOnDayOff, yearWithoutDaysOff } from "./deadline/milestone-day-off.ts";
import { deadlineBeforeIssue, deadlineLongAfter } from "./deadline/milestone-days.ts";
import { beforePhase, unknownPhase } from "./deadline/milestone-phase.ts";
import { foreignMilestone, taskWithoutTime } from "./deadline/task-times.ts";
import { otherDeadline } from "./deadline/told-elsewhere.ts";
import { typedDeadline } from "./deadline/typed-by-hand.ts";
import { mixedPartNumbers, unknownPart } from "./outline/part-references.ts";
import { articleInPlan, beforeFirstPart, emptyPart } from "./outline/parts.ts";
import { rankWithoutParent } from "./outline/ranks.ts";
import { leadSupportsItself, unknownTaskUnit } from "./outline/task-units.ts";
import type { Rule } from "./rule/rule.ts";

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
