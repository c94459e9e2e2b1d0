import type { FormulaTerm } from "../../../book/calc/formula-term.ts";
import type { ConditionalFormat } from "../../../book/model/conditional-format.ts";
import { contains } from "../../../book/model/rect.ts";
import type { SheetModel } from "../../../book/model/sheet-model.ts";
import { plainOf } from "../../../book/model/stored.ts";
import { attributesOf, isTrue } from "../../../book/parts/xml-value.ts";
import { CellError, isTruthy } from "../formula/functions.ts";
import { type BookWorker, termOf } from "../value/shown-value.ts";

/** Whether a rule holds for a cell of its blocks. */
export type RuleTest = (row: number, column: number) => boolean;

const OPERATORS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};

/** The cell that a rule's formulas were written for: the first of its first block. */
export function homeOf({ rects }: ConditionalFormat): { readonly row: number; readonly column: number } {
  const [first] = rects;
  return { row: first?.top ?? 1, column: first?.left ?? 1 };
}

const call = (name: string, ...terms: readonly FormulaTerm[]): FormulaTerm => ({ kind: "call", name, terms });

/** “The cell is greater than …” as a formula of the rule's own. */
function comparison(
  operator: string,
  cell: FormulaTerm,
  [first, second]: readonly FormulaTerm[],
): FormulaTerm | undefined {
  if (first === undefined) return undefined;
  const sign = OPERATORS[operator];
  if (sign !== undefined) return call(sign, cell, first);
  if (second === undefined) return undefined;
  const between = call("AND", call(">=", cell, first), call("<=", cell, second));
  if (operator === "between") return between;
  return operator === "notBetween" ? call("NOT", between) : undefined;
}

/** The formula that says whether a rule holds; undefined for scales, bars, icons and what this host does not read. */
export function ruleCondition(format: ConditionalFormat): FormulaTerm | undefined {
  if (format.formula !== undefined) return termOf(format.formula);
  const { look } = format;
  if (!("kind" in look)) return undefined;
  const terms = look.formulas.map(termOf);
  if (terms.includes(undefined)) return undefined;
  const read = terms.filter((term) => term !== undefined);
  // Rules of texts, blanks and errors carry the formula that they stand for.
  if (look.kind !== "cellIs") return read.length === 1 ? read[0] : undefined;
  const { row, column } = homeOf(format);
  const cell: FormulaTerm = {
    kind: "ref",
    tab: undefined,
    from: { row, column, isRowFixed: false, isColumnFixed: false },
    to: undefined,
  };
  return comparison(attributesOf(/^<[^>]*>/u.exec(look.xml)?.[0] ?? "").get("operator") ?? "", cell, read);
}

/** Texts that stand more than once, or once alone, among the cells of the rule. */
function repeatTest({ rects }: ConditionalFormat, sheet: SheetModel, wantsRepeated: boolean): RuleTest {
  const textAt = (row: number, column: number): string => {
    const plain = plainOf(sheet.rows[row - 1]?.values[column - 1]);
    return plain === null ? "" : String(plain).toLowerCase();
  };
  const counts = new Map<string, number>();
  sheet.rows.forEach((row, index) => {
    row?.values.forEach((_, column) => {
      if (!rects.some((rect) => contains(rect, index + 1, column + 1))) return;
      const text = textAt(index + 1, column + 1);
      counts.set(text, (counts.get(text) ?? 0) + 1);
    });
  });
  return (row, column) => {
    const text = textAt(row, column);
    return text !== "" && (counts.get(text) ?? 0) > 1 === wantsRepeated;
  };
}

const kindOf = ({ look }: ConditionalFormat): string => ("kind" in look ? look.kind : "");

/** Whether a rule asks which texts stand more than once. */
export const isOfRepeats = (format: ConditionalFormat): boolean =>
  kindOf(format) === "duplicateValues" || kindOf(format) === "uniqueValues";

/** What tells whether a rule holds; undefined for one that cannot be worked out here: its cells stay as they are. */
export function ruleTest(
  format: ConditionalFormat,
  sheet: SheetModel,
  work: BookWorker,
): RuleTest | undefined {
  if (isOfRepeats(format)) return repeatTest(format, sheet, kindOf(format) === "duplicateValues");
  const condition = ruleCondition(format);
  if (condition === undefined) return undefined;
  const home = homeOf(format);
  return (row, column) => {
    const result = work.of(condition, { rows: row - home.row, columns: column - home.column });
    return result !== undefined && !(result instanceof CellError) && isTruthy(result);
  };
}

/** Whether rules behind this one are not asked where it holds. */
export const isLast = ({ look }: ConditionalFormat): boolean =>
  "kind" in look && isTrue(attributesOf(/^<[^>]*>/u.exec(look.xml)?.[0] ?? "").get("stopIfTrue"));
