import { ruleCards } from "./all-rules.ts";
import { campaignTitles } from "./campaign/rules.ts";
import { cellTitles } from "./cell/rules.ts";
import { citationTitles } from "./citation/rules.ts";
import { deadlineTitles } from "./deadline/rules.ts";
import { lifeTitles } from "./life/rules.ts";
import { nominationTitles } from "./nomination/rules.ts";
import { outlineTitles } from "./outline/rules.ts";
import { parseTitles } from "./parse-rules.ts";
import { recipientTitles } from "./recipient/rules.ts";
import { registrationTitles } from "./registration/rules.ts";
import type { RuleCard, RuleTitles } from "./rule/rule.ts";
import { saidTitles } from "./said/rules.ts";
import { unitTitles } from "./unit/rules.ts";
import { writingTitles } from "./writing/rules.ts";

/** A rule as *Quy tắc* and the page of rules tell of it. */
export interface TitledRule extends RuleCard {
  /** What it looks for, in one sentence without a place. */
  readonly title: string;
}

const titles: RuleTitles = {
  ...parseTitles,
  ...campaignTitles,
  ...cellTitles,
  ...citationTitles,
  ...deadlineTitles,
  ...lifeTitles,
  ...nominationTitles,
  ...outlineTitles,
  ...recipientTitles,
  ...registrationTitles,
  ...unitTitles,
  ...saidTitles,
  ...writingTitles,
};

function titled(card: RuleCard): TitledRule {
  const title = titles[card.id];
  if (title === undefined) throw new Error(`the rule ${card.id} has no title in the list of its room`);
  return { ...card, title };
}

/** Every rule there is, in the order in which a new book tells of them. */
export const titledRules: readonly TitledRule[] = ruleCards.map(titled);
