import type { Answers } from "../../app/all-verbs.ts";
import { typedName } from "./words/typed-name.ts";

type Finding = Answers["check"][number];

/** A finding whose cure can be typed as it stands. */
export type Curable = Finding & { readonly cure: NonNullable<Finding["cure"]> };

/** Which cures somebody wants; without any of the three, all of them. */
export interface Wanted {
  /** The rule by its code, or words of what it says. */
  readonly rule: string | undefined;
  readonly at: { readonly sheet: string; readonly row: number } | undefined;
}

const cellOf = ({ sheet, rowId, column }: Finding): string => JSON.stringify([sheet, rowId, column]);

/**
 * The findings with a cure that nobody has waived. Of two cures of one cell the first alone: it changes what the second was
 * worked out from.
 */
export function curableOf(findings: readonly Finding[]): readonly Curable[] {
  const seen = new Set<string>();
  return findings.filter((finding): finding is Curable => {
    if (finding.cure === undefined || finding.waiver !== "" || seen.has(cellOf(finding))) return false;
    seen.add(cellOf(finding));
    return true;
  });
}

/** Whether a finding is of the rule that was typed: its code whole, or any words of its title, marks and case aside. */
function isOfRule({ rule, reason }: Finding, typed: string): boolean {
  const folded = typedName(typed);
  return typedName(rule) === folded || typedName(reason).includes(folded);
}

/** Those that are wanted, in the order of the sheets. */
export const wantedOf = (curable: readonly Curable[], { rule, at }: Wanted): readonly Curable[] =>
  curable.filter(
    (finding) =>
      (rule === undefined || isOfRule(finding, rule)) &&
      (at === undefined || (typedName(finding.sheet) === typedName(at.sheet) && finding.row === at.row)),
  );

/** What is cured for one reason, in the order in which the reasons are first met. */
export function byReason(curable: readonly Curable[]): ReadonlyMap<string, readonly Curable[]> {
  const groups = new Map<string, Curable[]>();
  for (const finding of curable) groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding]);
  return groups;
}

/**
 * Cures in parts that are typed at once. All of a row are in one part: a row that changed since it was looked at is left alone.
 * @param most cells of a part, but for a row that has more
 */
export function inParts(curable: readonly Curable[], most: number): readonly (readonly Curable[])[] {
  const rows = new Map<string, Curable[]>();
  for (const finding of curable) {
    const row = JSON.stringify([finding.sheet, finding.rowId]);
    rows.set(row, [...(rows.get(row) ?? []), finding]);
  }
  const parts: Curable[][] = [];
  for (const row of rows.values()) {
    const last = parts[parts.length - 1];
    if (last !== undefined && last.length + row.length <= most) last.push(...row);
    else parts.push([...row]);
  }
  return parts;
}
