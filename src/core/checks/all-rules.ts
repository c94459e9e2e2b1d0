import { campaignRules } from "./campaign/rules.ts";
import { cellRules } from "./cell/rules.ts";
import { citationRules } from "./citation/rules.ts";
import { deadlineRules } from "./deadline/rules.ts";
import { lifeRules } from "./life/rules.ts";
import { nominationRules } from "./nomination/rules.ts";
import { outlineRules } from "./outline/rules.ts";
import { parseRules } from "./parse-rules.ts";
import { recipientRules } from "./recipient/rules.ts";
import { registrationRules } from "./registration/rules.ts";
import type { Rule, RuleCard } from "./rule/rule.ts";
import { saidRules } from "./said/rules.ts";
import { unitRules } from "./unit/rules.ts";
import { writingRules } from "./writing/rules.ts";

/**
 * Every rule that looks at the parsed book. In this order the findings of one row are told and the rules of a new book
 * stand in *Quy tắc*.
 */
export const rules: readonly Rule[] = [
  ...cellRules.cells,
  ...campaignRules.days,
  ...deadlineRules.words,
  ...saidRules.alone,
  ...saidRules.againstBook,
  ...citationRules.proseSymbols,
  ...campaignRules.campaigns,
  ...deadlineRules.milestones,
  ...outlineRules.taskUnits,
  ...deadlineRules.taskTimes,
  ...outlineRules.parts,
  ...citationRules.cited,
  ...recipientRules.recipients,
  ...unitRules.units,
  ...citationRules.register,
  ...registrationRules.registrations,
  ...nominationRules.nominations,
  ...registrationRules.targets,
  ...deadlineRules.tracking,
  ...lifeRules.order,
  ...lifeRules.states,
  ...lifeRules.belonging,
  ...lifeRules.once,
  ...writingRules.cells,
  ...outlineRules.numbering,
  ...writingRules.prose,
];

/** Every rule there is, those of parsing among them. */
export const ruleCards: readonly RuleCard[] = [...parseRules, ...rules];
