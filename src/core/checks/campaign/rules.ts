import type { RoomRules } from "../rule/rule.ts";
import { abstractWords } from "./abstract-words.ts";
import { anniversaryArithmetic } from "./anniversaries.ts";
import { campaignDateRules } from "./dates.ts";
import { duplicateRow } from "./duplicates.ts";
import { keySigns } from "./key-signs.ts";
import { midtermMissing, noMilestone } from "./milestones.ts";
import { contentMissing } from "./movement-content.ts";
import { campaignNameVariant } from "./name.ts";
import { numberWithSymbol, symbolOfAnotherType, symbolWithNumber } from "./paper-number.ts";
import { phaseNumber } from "./phase-numbers.ts";
import { phaseGap, phaseOrder } from "./phase-order.ts";
import { symbolOfAnotherAgency } from "./symbol-agency.ts";
import { unknownSetting } from "./unknown-setting.ts";
import { campaignYears } from "./years.ts";

/** Campaigns, their phases and settings. `check-book.ts` tells the groups in its order. */
export const campaignRules = {
  days: [duplicateRow, ...campaignDateRules],
  campaigns: [
    unknownSetting,
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
  ],
} as const satisfies RoomRules;
