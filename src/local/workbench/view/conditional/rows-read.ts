import type { FormulaTerm } from "../../../book/calc/formula-term.ts";
import type { ConditionalFormat } from "../../../book/model/conditional-format.ts";
import { homeOf, isOfRepeats, ruleCondition } from "./rule-test.ts";

/** Rows of the tab that a rule reads for any of its cells, besides the cell's own row; “any” where it may read whatever there is. */
export type RowsRead = "any" | readonly number[];

function rowsIn(term: FormulaTerm, home: number): RowsRead {
  if (term.kind === "value") return [];
  if (term.kind === "ref") {
    const { row, isRowFixed } = term.from;
    if (term.tab !== undefined || term.to !== undefined || row === undefined) return "any";
    if (isRowFixed) return [row];
    return row === home ? [] : "any";
  }
  const rows: number[] = [];
  for (const inner of term.terms) {
    const read = rowsIn(inner, home);
    if (read === "any") return "any";
    rows.push(...read);
  }
  return rows;
}

/** What a rule reads beyond the row of the cell whose look it decides on. */
export function rowsRead(format: ConditionalFormat): RowsRead {
  if (isOfRepeats(format)) return "any";
  const condition = ruleCondition(format);
  return condition === undefined ? [] : rowsIn(condition, homeOf(format).row);
}
