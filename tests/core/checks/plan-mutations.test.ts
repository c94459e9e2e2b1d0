import { expect, test } from "vitest";
import { checkBook } from "../../../src/core/checks/check-book.ts";
import { planRules } from "../../../src/core/checks/plan-family.ts";
import type { Finding } from "../../../src/core/table/finding.ts";
import type { Mutation } from "../../mutations/mutation.ts";
import { planMutations } from "../../mutations/plan.ts";
import { bookOf, type RowByHeader, type RowsBySheet } from "../book-of.ts";
import { sampleRows } from "../sample-book.ts";

const check = (rows: RowsBySheet): readonly Finding[] => checkBook(bookOf(rows));
const found = check(sampleRows);

/** The findings that stand in the second list and not in the first. */
function added(from: readonly Finding[], to: readonly Finding[]): readonly string[] {
  const known = new Set(from.map((finding) => JSON.stringify(finding)));
  return to.filter((finding) => !known.has(JSON.stringify(finding))).map(({ rule }) => rule);
}

function isMeant(row: RowByHeader, mutation: Mutation): boolean {
  return Object.entries(mutation.row).every(([header, value]) => String(row[header]) === value);
}

function withCell(
  rows: RowsBySheet,
  sheet: string,
  meant: (row: RowByHeader, at: number) => boolean,
  cell: RowByHeader,
): RowsBySheet {
  const changed = (rows[sheet] ?? []).map((row, index) =>
    meant(row, index + 2) ? { ...row, ...cell } : row,
  );
  return { ...rows, [sheet]: changed };
}

/** The book after a click on the finding's cure; undefined where it has none. */
function cured(rows: RowsBySheet, { sheet, row, column, cure }: Finding): RowsBySheet | undefined {
  if (cure === undefined) return undefined;
  return withCell(rows, sheet, (_, at) => at === row, { [column]: cure.value });
}

test.each(planMutations.map((mutation) => [mutation.rule, mutation] as const))("%s", (rule, mutation) => {
  const { sheet, column, value } = mutation;
  expect((sampleRows[sheet] ?? []).filter((row) => isMeant(row, mutation))).toHaveLength(1);
  const changed = withCell(sampleRows, sheet, (row) => isMeant(row, mutation), { [column]: value });
  const now = check(changed);
  expect(added(found, now)).toEqual([rule]);

  const [finding] = now.filter((one) => added(found, [one]).length > 0);
  const mended = finding === undefined ? undefined : cured(changed, finding);
  if (mended !== undefined) expect(added(found, check(mended))).toEqual([]);
});

const ids = planRules.map(({ id }) => id);

test("every cure of the sample's own findings takes one away and brings none", () => {
  const curable = found.filter(({ rule, cure }) => ids.includes(rule) && cure !== undefined);
  expect(curable.length).toBeGreaterThan(4);
  for (const finding of curable) {
    const now = check(cured(sampleRows, finding) ?? {});
    expect(added(found, now)).toEqual([]);
    expect(added(now, found)).toEqual([finding.rule]);
  }
});

test("every rule that one cell can wake has its mutation, and only such rules", () => {
  const more = [
    "dot.so-thieu",
    "ngay-nghi.nam-thieu",
    "phong-trao.khong-co-moc",
    "phong-trao.thieu-noi-dung",
  ];
  expect([...planMutations.map(({ rule }) => rule), ...more].sort()).toEqual([...ids].sort());
});
