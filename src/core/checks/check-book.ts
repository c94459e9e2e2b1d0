import { type ReadBook, tablesInOrder } from "../book/parsed-book.ts";
import type { Day } from "../calendar/day.ts";
import { bookFacts } from "../facts/book-facts.ts";
import type { Spot } from "../facts/spot.ts";
import type { Finding, Severity } from "../table/finding.ts";
import { bySeverity } from "../table/finding.ts";
import { campaignRules } from "./campaign/rules.ts";
import { cellRules } from "./cell/rules.ts";
import { citationRules } from "./citation/rules.ts";
import { deadlineRules } from "./deadline/rules.ts";
import { lifeRules } from "./life/rules.ts";
import { nominationRules } from "./nomination/rules.ts";
import { referenceFindings } from "./outline/references-in-prose.ts";
import { outlineRules } from "./outline/rules.ts";
import { parseRules } from "./parse-rules.ts";
import { recipientRules } from "./recipient/rules.ts";
import { registrationRules } from "./registration/rules.ts";
import { findingOf, type Rule, type RuleCard } from "./rule/rule.ts";
import { ruleChoices } from "./rule/rule-choices.ts";
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

/**
 * Everything a clerk should look at in the book: gravest first, then by tab and row.
 * @param today the day of the check: what is recorded as done cannot lie after it
 */
export function checkBook({ book, findings }: ReadBook, today: Day): readonly Finding[] {
  const facts = bookFacts(book, today);
  const choose = ruleChoices(book);
  const parseCards = new Map(parseRules.map((card) => [card.id, card]));
  const parsed = [...findings, ...referenceFindings(book)].flatMap((finding): readonly Finding[] => {
    const card = parseCards.get(finding.rule);
    const severity = card === undefined ? finding.severity : choose(card).severity;
    return severity === "tắt" ? [] : [{ ...finding, severity }];
  });
  const found = rules.flatMap((rule): readonly Finding[] => {
    const { severity, parameters } = choose(rule);
    if (severity === "tắt") return [];
    // What the office made of the check itself goes before what the dated rows of law say.
    const graded = (spot: Spot): Severity =>
      severity === rule.severity ? (spot.law?.severity ?? severity) : severity;
    return rule.find(facts, parameters).map((spot) => findingOf({ ...rule, severity: graded(spot) }, spot));
  });
  const tabs = new Map(tablesInOrder.map(([, table], index) => [table.sheet, index]));
  const tab = (finding: Finding): number => tabs.get(finding.sheet) ?? tabs.size;
  return [...parsed, ...found].sort((a, b) => bySeverity(a, b) || tab(a) - tab(b) || a.row - b.row);
}
