import { describe, expect, test } from "vitest";
import type { Finding } from "../../../src/core/table/finding.ts";
import { allMutations } from "../../mutations/all-rooms.ts";
import { findingLine, findingsOf, mutatedRows, newFindings, unchanged, withCell } from "../mutated-sample.ts";
import { sampleRows } from "../sample-book.ts";

type Cured = Finding & Required<Pick<Finding, "cure">>;
const cured = (finding: Finding): finding is Cured => finding.cure !== undefined;

/** Each mutation with what it makes the check say: a check of the whole office, for both questions at once. */
const heard = allMutations.map((mutation) => {
  const rows = mutatedRows(sampleRows, mutation);
  return { mutation, rows, findings: newFindings(rows) };
});

test.each(
  heard.map(({ mutation, findings }) => [mutation.rule, mutation.value.slice(0, 40), findings] as const),
)("one changed cell of the sample office makes %s speak, and nothing else: %s", (rule, _value, findings) => {
  expect(findings.map((finding) => finding.rule)).toEqual([rule]);
});

describe("a cure makes its finding go and brings no new one", () => {
  const ofMutations = heard.flatMap(({ rows, findings }) =>
    findings
      .filter(cured)
      .map((finding) => [finding.rule, finding.cure.value.slice(0, 40), rows, finding] as const),
  );
  test.each(ofMutations)("%s of a mutation: %s", (_rule, _value, rows, { sheet, row, column, cure }) => {
    expect(newFindings(withCell(rows, { sheet, row, column, value: cure.value }))).toEqual([]);
  });

  test.each(
    findingsOf(sampleRows)
      .filter(cured)
      .map((finding) => [finding.rule, `${finding.sheet} ${finding.row}`, finding] as const),
  )("%s of the sample office: %s", (_rule, _place, finding) => {
    const { sheet, row, column, cure } = finding;
    const rows = withCell(sampleRows, { sheet, row, column, value: cure.value });
    const found = findingsOf(rows).map(findingLine);
    expect(found.filter((line) => !unchanged.has(line))).toEqual([]);
    expect(found).not.toContain(findingLine(finding));
  });
});
