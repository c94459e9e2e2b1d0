import type { ListedFinding } from "../../app/check/list-findings.ts";
import { holds } from "../page/folded.ts";

/** What the three lists choose by. */
export type Facet = "severity" | "sheet" | "unit";

/** One value of each list, and words that are looked for; "" chooses all. */
export type Choice = Readonly<Record<Facet | "words", string>>;

export const everything: Choice = { severity: "", sheet: "", unit: "", words: "" };

const facets = ["severity", "sheet", "unit"] as const;

/** Shown for rows that belong to no unit. */
const noUnit = "(không thuộc đơn vị nào)";

function facetOf(finding: ListedFinding, facet: Facet): string {
  if (facet === "unit") return finding.unit === "" ? noUnit : finding.unit;
  return finding[facet];
}

const textOf = ({ sheet, column, key, unit, reason, message, fix }: ListedFinding): string =>
  [sheet, column, key, unit, reason, message, fix].join(" ");

/** The findings that fit every list's choice and hold the words that are looked for. */
export function chosen(findings: readonly ListedFinding[], choice: Choice): readonly ListedFinding[] {
  return findings.filter(
    (finding) =>
      facets.every((facet) => choice[facet] === "" || facetOf(finding, facet) === choice[facet]) &&
      (choice.words.trim() === "" || holds(textOf(finding), choice.words)),
  );
}

/** The values of one list with how many findings each has under the other choices, in order of first appearance. */
export function counts(
  findings: readonly ListedFinding[],
  choice: Choice,
  facet: Facet,
): readonly (readonly [string, number])[] {
  const counted = new Map<string, number>();
  for (const finding of chosen(findings, { ...choice, [facet]: "" })) {
    const value = facetOf(finding, facet);
    counted.set(value, (counted.get(value) ?? 0) + 1);
  }
  return [...counted];
}

/** Findings of one rule, which have one reason and are looked through together. */
export interface Group {
  readonly rule: string;
  readonly reason: string;
  readonly findings: readonly ListedFinding[];
}

/** Findings by their rule, in order of first appearance: the gravest come first. */
export function grouped(findings: readonly ListedFinding[]): readonly Group[] {
  const groups = new Map<string, ListedFinding[]>();
  for (const finding of findings) {
    const mine = groups.get(finding.rule);
    if (mine === undefined) groups.set(finding.rule, [finding]);
    else mine.push(finding);
  }
  return [...groups].map(([rule, mine]) => ({ rule, reason: mine[0]?.reason ?? "", findings: mine }));
}
