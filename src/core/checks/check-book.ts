import type { Finding } from "../table/finding.ts";
import { bySeverity } from "../table/finding.ts";
import { type ReadBook, tablesInOrder } from "../tables/book.ts";
import { unknownAudience } from "./audience.ts";
import { campaignSpan, deadlineUnclear, issueDayUnclear, phaseOutsideCampaign } from "./campaign-dates.ts";
import { duplicateRow } from "./duplicates.ts";
import { impossibleDateInProse } from "./prose-dates.ts";
import { symbolAgainstType } from "./prose-symbols.ts";
import { referenceFindings } from "./references-in-prose.ts";
import { findingOf, type Rule } from "./rule.ts";
import { unknownSetting } from "./unknown-setting.ts";

/** Every rule over the parsed book. */
export const rules: readonly Rule[] = [
  duplicateRow,
  campaignSpan,
  issueDayUnclear,
  phaseOutsideCampaign,
  deadlineUnclear,
  unknownAudience,
  impossibleDateInProse,
  symbolAgainstType,
  unknownSetting,
];

/** Everything a clerk should look at in the book: gravest first, then by tab and row. */
export function checkBook({ book, findings }: ReadBook): readonly Finding[] {
  const tabs = new Map(tablesInOrder.map(([, table], index) => [table.sheet, index]));
  const all = [
    ...findings,
    ...referenceFindings(book),
    ...rules.flatMap((rule) => rule.find(book).map((spot) => findingOf(rule, spot))),
  ];
  const tab = (finding: Finding): number => tabs.get(finding.sheet) ?? tabs.size;
  return all.slice().sort((a, b) => bySeverity(a, b) || tab(a) - tab(b) || a.row - b.row);
}
