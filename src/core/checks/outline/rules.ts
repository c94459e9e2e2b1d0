import type { RoomRules } from "../rule/rule.ts";
import { typedNumbering } from "./numbering.ts";
import { mixedPartNumbers, unknownPart } from "./part-references.ts";
import { articleInPlan, beforeFirstPart, emptyPart } from "./parts.ts";
import { rankWithoutParent } from "./ranks.ts";
import { leadSupportsItself, unknownTaskUnit } from "./task-units.ts";

/** The outline of a plan: parts, numbering, who does what. `check-book.ts` tells the groups in its order. */
export const outlineRules = {
  taskUnits: [unknownTaskUnit, leadSupportsItself],
  parts: [beforeFirstPart, rankWithoutParent, emptyPart, articleInPlan, mixedPartNumbers, unknownPart],
  numbering: [typedNumbering],
} as const satisfies RoomRules;
