import type { ListedFinding } from "../../app/check/list-findings.ts";

/** What the three lists choose by. */
export type Facet = "severity" | "sheet" | "unit";

export type Choice = Readonly<Record<Facet, string>>;

export const everything: Choice = { severity: "", sheet: "", unit: "" };

/** Shown for rows that belong to no unit. */
const noUnit = "(không thuộc đơn vị nào)";

function facetOf(finding: ListedFinding, facet: Facet): string {
  if (facet === "unit") return finding.unit === "" ? noUnit : finding.unit;
  return finding[facet];
}

/** The findings that fit every list's choice; "" chooses all. */
export function chosen(findings: readonly ListedFinding[], choice: Choice): readonly ListedFinding[] {
  const facets = Object.entries(choice) as [Facet, string][];
  return findings.filter((finding) =>
    facets.every(([facet, value]) => value === "" || facetOf(finding, facet) === value),
  );
}

/** The values of one list with how many findings each has under the other lists' choices, in order of first appearance. */
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
