import { lifeRules } from "../../../../src/core/checks/life/rules.ts";
import { nominationRules } from "../../../../src/core/checks/nomination/rules.ts";
import { registrationRules } from "../../../../src/core/checks/registration/rules.ts";
import type { Rule } from "../../../../src/core/checks/rule/rule.ts";
import { bookFacts } from "../../../../src/core/facts/book-facts.ts";
import { bookOf, type RowsBySheet } from "../../book-of.ts";
import { checkedOn } from "../../checked-on.ts";
import { mutatedRows } from "../../mutated-sample.ts";
import { sampleRows } from "../../sample-book.ts";

/** A cell typed anew in the sample office: its sheet, the cells that find its row, its column and what is typed. */
export type Cell = readonly [
  sheet: string,
  row: Readonly<Record<string, string>>,
  column: string,
  value: string,
];

/** The rules of the order of life, of belonging, and of what is there once. */
const rules: readonly Rule[] = [lifeRules, nominationRules, registrationRules].flatMap((room) =>
  Object.values(room).flat(),
);

/** “rule · sheet · row · column” of what these rules say. */
function said(rows: RowsBySheet): readonly string[] {
  const facts = bookFacts(bookOf(rows).book, checkedOn);
  return rules.flatMap((rule) =>
    rule
      .find(facts, rule.parameters)
      .map(({ in: parsed, row, column }) =>
        [rule.id, parsed.table.sheet, row.at, parsed.columns.headers.get(column)].join(" · "),
      ),
  );
}

const before = new Set(said(sampleRows));

/** What these rules say of the sample office with one cell typed anew, and did not say of it before. */
export function saidOfCell([sheet, row, column, value]: Cell): readonly string[] {
  const rows = mutatedRows(sampleRows, { rule: "", sheet, row, column, value });
  return said(rows).filter((line) => !before.has(line));
}
