import { rules } from "../../src/core/checks/all-rules.ts";
import { checkBy } from "../../src/core/checks/check-book.ts";
import type { Finding } from "../../src/core/table/finding.ts";
import { remembered } from "../../src/core/text/remembered.ts";
import type { Mutation } from "../mutations/mutation.ts";
import { bookOf } from "./book-of.ts";
import { checkedOn } from "./checked-on.ts";
import { findingLine, mutatedRows, unchanged } from "./mutated-sample.ts";
import { sampleRows } from "./sample-book.ts";

/** Sheet, what finds the row (“Mã=STP-QB, …”), column, and what is typed there. */
export type Planted = readonly [sheet: string, row: string, column: string, value: string];

const rowOf = (row: string): Mutation["row"] =>
  Object.fromEntries(row.split(", ").map((cell) => cell.split("=") as [string, string]));

/** Lists of words, lines of recipients and units are judged in these rooms; mutations.test.ts tells what all rules say together. */
const judging = rules.filter(({ id }) =>
  /^(?:o|moc|cau-hinh|quy-tac|noi-nhan|don-vi|nguoi-ky|theo-doi|trinh-tu)\./u.test(id),
);

/** Asked what is said and what cures it, an office is checked once. */
const found = remembered((planted: string): readonly Finding[] => {
  // It was written so by those who ask.
  const [sheet, row, column, value] = JSON.parse(planted) as Planted;
  const rows = mutatedRows(sampleRows, { rule: "", sheet, row: rowOf(row), column, value });
  return checkBy(judging, bookOf(rows), checkedOn).filter((finding) => !unchanged.has(findingLine(finding)));
});

/** What is said of the sample office with one cell typed anew, beyond what is said without: “rule @ sheet.column”. */
export const saidOf = (planted: Planted): readonly string[] =>
  found(JSON.stringify(planted)).map(({ rule, sheet, column }) => `${rule} @ ${sheet}.${column}`);

/** What would be typed by its cure into the planted cell; undefined where none is offered there. */
export const curedTo = (planted: Planted): string | undefined =>
  found(JSON.stringify(planted)).find(({ sheet, column }) => sheet === planted[0] && column === planted[2])
    ?.cure?.value;
