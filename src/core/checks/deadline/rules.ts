import type { RoomRules } from "../rule/rule.ts";
import { unknownAudience } from "./audience.ts";
import { deadlineChangeRules } from "./change-rows.ts";
import { doubledMilestone } from "./doubled-milestones.ts";
import { holidayMissing } from "./holiday-missing.ts";
import { deadlineOnDayOff, yearWithoutDaysOff } from "./milestone-day-off.ts";
import { deadlineBeforeIssue, deadlineLongAfter } from "./milestone-days.ts";
import { beforePhase, unknownPhase } from "./milestone-phase.ts";
import { foreignMilestone, taskWithoutTime } from "./task-times.ts";
import { otherDeadline } from "./told-elsewhere.ts";
import { outsideAudience, receivedBeforeCampaign } from "./tracking-rows.ts";
import { typedDeadline } from "./typed-by-hand.ts";
import { deadlineUnclear } from "./unclear-deadlines.ts";

/** Milestones, deadlines of tasks, own deadlines and tracking. `check-book.ts` tells the groups in its order. */
export const deadlineRules = {
  words: [deadlineUnclear, unknownAudience, ...deadlineChangeRules],
  milestones: [
    unknownPhase,
    beforePhase,
    deadlineBeforeIssue,
    deadlineLongAfter,
    deadlineOnDayOff,
    yearWithoutDaysOff,
    holidayMissing,
    doubledMilestone,
  ],
  taskTimes: [taskWithoutTime, foreignMilestone, typedDeadline, otherDeadline],
  tracking: [outsideAudience, receivedBeforeCampaign],
} as const satisfies RoomRules;
