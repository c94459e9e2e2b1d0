import { type ReadBook, tablesInOrder } from "../book/parsed-book.ts";
import { bookFacts } from "../facts/book-facts.ts";
import type { Spot } from "../facts/spot.ts";
import type { Finding, Severity } from "../table/finding.ts";
import { bySeverity } from "../table/finding.ts";
import { awardRules } from "./award-family.ts";
import { campaignDateRules } from "./campaign/dates.ts";
import { duplicateRow } from "./campaign/duplicates.ts";
import { unknownSetting } from "./campaign/unknown-setting.ts";
import { symbolAgainstType } from "./citation/prose-symbols.ts";
import { citationRules } from "./citation-family.ts";
import { unknownAudience } from "./deadline/audience.ts";
import { deadlineChangeRules } from "./deadline/change-rows.ts";
import { deadlineUnclear } from "./deadline/unclear-deadlines.ts";
import { referenceFindings } from "./outline/references-in-prose.ts";
import { parseRules } from "./parse-rules.ts";
import { planRules } from "./plan-family.ts";
import { findingOf, type Rule, type RuleCard } from "./rule/rule.ts";
import { ruleChoices } from "./rule/rule-choices.ts";
import { textRules } from "./text-family.ts";
import { impossibleDateInProse } from "./writing/prose-dates.ts";

/** Every rule that looks at the parsed book, family by family. */
export const rules: readonly Rule[] = [
  duplicateRow,
  ...campaignDateRules,
  deadlineUnclear,
  unknownAudience,
  ...deadlineChangeRules,
  impossibleDateInProse,
  symbolAgainstType,
  unknownSetting,
  ...planRules,
  ...citationRules,
  ...awardRules,
  ...textRules,
];

/** Every rule there is, those of parsing among them. */
export const ruleCards: readonly RuleCard[] = [...parseRules, ...rules];

/** Everything a clerk should look at in the book: gravest first, then by tab and row. */
export function checkBook({ book, findings }: ReadBook): readonly Finding[] {
  const facts = bookFacts(book);
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
