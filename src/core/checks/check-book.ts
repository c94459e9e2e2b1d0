import { type ReadBook, tablesInOrder } from "../book/parsed-book.ts";
import type { Day } from "../calendar/day.ts";
import { bookFacts } from "../facts/book-facts.ts";
import type { Spot } from "../facts/spot.ts";
import type { Finding, Severity } from "../table/finding.ts";
import { bySeverity } from "../table/finding.ts";
import { rules } from "./all-rules.ts";
import { referenceFindings } from "./outline/references-in-prose.ts";
import { parseRules } from "./parse-rules.ts";
import { findingOf, type Rule } from "./rule/rule.ts";
import { ruleChoices } from "./rule/rule-choices.ts";
import { withSoundCures } from "./sound-cures.ts";

/**
 * Everything a clerk should look at in the book: gravest first, then by tab and row.
 * @param today the day of the check: what is recorded as done cannot lie after it
 */
export const checkBook = (read: ReadBook, today: Day): readonly Finding[] => checkBy(rules, read, today);

/** The same by some of the rules, beside what was found while the cells were read. */
export function checkBy(
  chosen: readonly Rule[],
  { book, findings }: ReadBook,
  today: Day,
): readonly Finding[] {
  const facts = bookFacts(book, today);
  const choose = ruleChoices(book);
  const parseCards = new Map(parseRules.map((card) => [card.id, card]));
  const parsed = [...findings, ...referenceFindings(book)].flatMap((finding): readonly Finding[] => {
    const card = parseCards.get(finding.rule);
    const severity = card === undefined ? finding.severity : choose(card).severity;
    return severity === "tắt" ? [] : [{ ...finding, severity }];
  });
  const found = chosen.flatMap((rule): readonly Finding[] => {
    const { severity, parameters } = choose(rule);
    if (severity === "tắt") return [];
    // What the office made of the check itself goes before what the dated rows of law say.
    const graded = (spot: Spot): Severity =>
      severity === rule.severity ? (spot.law?.severity ?? severity) : severity;
    return rule.find(facts, parameters).map((spot) => findingOf(rule, spot, graded(spot)));
  });
  const tabs = new Map(tablesInOrder.map(([, table], index) => [table.sheet, index]));
  const tab = (finding: Finding): number => tabs.get(finding.sheet) ?? tabs.size;
  const all = withSoundCures(book, [...parsed, ...found]);
  const placed = all.map((finding) => ({ finding, tab: tab(finding) }));
  placed.sort((a, b) => bySeverity(a.finding, b.finding) || a.tab - b.tab || a.finding.row - b.finding.row);
  return placed.map(({ finding }) => finding);
}
