import { describe, expect, test } from "vitest";
import type { Finding } from "../../../src/core/table/finding.ts";
import { allMutations } from "../../mutations/all-rooms.ts";
import { grouped } from "../../mutations/grouped.ts";
import type { Mutation } from "../../mutations/mutation.ts";
import type { RowsBySheet } from "../book-of.ts";
import { findingLine, findingsOf, mutatedRows, newFindings, unchanged, withCell } from "../mutated-sample.ts";
import { sampleRows } from "../sample-book.ts";

/** A mutation with what it makes the check say. */
interface Heard {
  readonly mutation: Mutation;
  readonly findings: readonly Finding[];
}

const rulesOf = (all: readonly { readonly rule: string }[]): string =>
  all
    .map(({ rule }) => rule)
    .sort()
    .join(" ");

/** How surely a finding is a mutation's own. */
function nearness({ mutation }: Pick<Heard, "mutation">, finding: Finding): number {
  if (finding.sheet !== mutation.sheet) return 0;
  const isRow = finding.row === rowOf(mutation);
  return 1 + (isRow ? 2 : 0) + (finding.column === mutation.column ? 1 : 0);
}

function rowOf(mutation: Mutation): number {
  const [before, after] = [
    sampleRows[mutation.sheet] ?? [],
    mutatedRows(sampleRows, mutation)[mutation.sheet] ?? [],
  ];
  return before.findIndex((row, index) => row !== after[index]) + 2;
}

/**
 * Hears mutations together: where each wakes its one rule, that is all there is to hear; otherwise in halves, down to one
 * by one. To check the office anew for each of them took a tenth of all tests.
 */
function hear(group: readonly Mutation[]): readonly Heard[] {
  const found = [...newFindings(group.reduce(mutatedRows, sampleRows))];
  if (group.length > 1 && rulesOf(found) !== rulesOf(group)) {
    const half = group.length >> 1;
    return [...hear(group.slice(0, half)), ...hear(group.slice(half))];
  }
  if (group.length === 1) return group.map((mutation) => ({ mutation, findings: found }));
  return group.map((mutation) => {
    const [mine] = found
      .filter(({ rule }) => rule === mutation.rule)
      .sort((a, b) => nearness({ mutation }, b) - nearness({ mutation }, a));
    if (mine !== undefined) found.splice(found.indexOf(mine), 1);
    return { mutation, findings: mine === undefined ? [] : [mine] };
  });
}

const groups = grouped(allMutations, ({ sheet, row }) => JSON.stringify([sheet, row])).map(hear);
const heard = new Map(groups.flat().map((one) => [one.mutation, one.findings]));

test.each(allMutations.map((mutation) => [mutation.rule, mutation.value.slice(0, 40), mutation] as const))(
  "one changed cell of the sample office makes %s speak, and nothing else: %s",
  (rule, _value, mutation) => {
    expect(heard.get(mutation)?.map((finding) => finding.rule)).toEqual([rule]);
  },
);

/** The sentences as a clerk reads them, once for each cell that wakes a rule. */
test("what the rules say", async () => {
  const lines = allMutations
    .flatMap((mutation) => heard.get(mutation) ?? [])
    .map(({ rule, severity, sheet, column, message, fix, source, cure }) =>
      [
        `${rule} (${severity}) ở ${sheet}, cột ${column}`,
        `  ${message}`,
        `  → ${fix}`,
        ...(source === "" ? [] : [`  [${source}]`]),
        ...(cure === undefined
          ? []
          : [`  ⟨${cure.label}⟩ ${cure.value === "" ? "(để trống)" : cure.value.slice(0, 200)}`]),
      ].join("\n"),
    );
  await expect(`${lines.join("\n\n")}\n`).toMatchFileSnapshot("../../golden/said/findings.txt");
});

type Cured = Finding & Required<Pick<Finding, "cure">>;
const cured = (finding: Finding): finding is Cured => finding.cure !== undefined;

const withCures = (rows: RowsBySheet, findings: readonly Cured[]): RowsBySheet =>
  findings.reduce(
    (all, { sheet, row, column, cure }) => withCell(all, { sheet, row, column, value: cure.value }),
    rows,
  );

describe("a cure makes its finding go and brings no new one", () => {
  test.each(
    groups.map((group) => [group.filter(({ findings }) => findings.some(cured)).length, group] as const),
  )("%i of mutations at once", (_many, group) => {
    const mended = group.filter(({ findings }) => findings.some(cured));
    const rows = mended.map(({ mutation }) => mutation).reduce(mutatedRows, sampleRows);
    const cures = mended.flatMap(({ findings }) => findings.filter(cured));
    expect(newFindings(withCures(rows, cures)).map(findingLine)).toEqual([]);
  });

  const ofSample = grouped(findingsOf(sampleRows).filter(cured), ({ sheet, row }) => `${sheet} ${row}`);
  test.each(ofSample.map((group) => [group.length, group] as const))(
    "%i of the sample office at once",
    (_many, group) => {
      const found = new Set(findingsOf(withCures(sampleRows, group)).map(findingLine));
      expect([...found].filter((line) => !unchanged.has(line))).toEqual([]);
      expect(group.map(findingLine).filter((line) => found.has(line))).toEqual([]);
    },
  );
});
