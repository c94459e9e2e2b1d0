import type { RoomRules } from "../rule/rule.ts";
import {
  registeredAfterCampaign,
  registeredLate,
  registeredTwice,
  registrationUnit,
  titleNotNamed,
} from "./registrations.ts";
import { resultNotComparable, targetUnitGone } from "./target-results.ts";
import { fewWorks } from "./works-registered.ts";

/** Registrations and targets. `check-book.ts` tells the groups in its order. */
export const registrationRules = {
  registrations: [
    registrationUnit,
    registeredTwice,
    registeredAfterCampaign,
    registeredLate,
    titleNotNamed,
    fewWorks,
  ],
  targets: [resultNotComparable, targetUnitGone],
} as const satisfies RoomRules;
