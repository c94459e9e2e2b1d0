import { describe, expect, test } from "vitest";
import type { Finding } from "../../../src/core/table/finding.ts";
import { allMutations } from "../../mutations/all-rooms.ts";
import { findingLine, findingsOf, mutatedRows, newFindings, withCell } from "../mutated-sample.ts";
import { sampleRows } from "../sample-book.ts";

type Cured = Finding & Required<Pick<Finding, "cure">>;
const cured = (finding: Finding): finding is Cured => finding.cure !== undefined;

const ofMutations = allMutations.flatMap((mutation) => {
  const rows = mutatedRows(mutation);
  return newFindings(rows)
    .filter(cured)
    .map((finding) => [finding.rule, finding.cure.value.slice(0, 40), rows, finding] as const);
});

describe("a cure makes its finding go and brings no new one", () => {
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
    expect(newFindings(rows)).toEqual([]);
    expect(findingsOf(rows).map(findingLine)).not.toContain(findingLine(finding));
  });
});
