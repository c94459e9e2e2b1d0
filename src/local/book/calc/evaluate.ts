import type { Plain } from "../model/stored.ts";
import type { FormulaTerm } from "./formula-term.ts";

/** What a term comes to; undefined where this host does not know the function. */
type Value = string | number | boolean | undefined;

/** The cell of a tab's column, from 1, in the row that is worked out. */
export type CellAt = (tab: string, column: number) => Plain;

/** As a cell shows it where texts are joined. */
const textOf = (value: Value): string =>
  typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");

/** Spaces at the ends go, several in a row are one; line breaks stay (https://support.google.com/docs/answer/3094140). */
const trim = (text: string): string => text.replace(/ {2,}/gu, " ").replace(/^ | $/gu, "");

/** Texts are compared whatever their case; an empty cell equals "" (https://support.google.com/docs/answer/3094125). */
function equal(a: Value, b: Value): boolean {
  if (typeof a === "number" && typeof b === "number") return a === b;
  if (typeof a === "number" || typeof b === "number") return false;
  return textOf(a).toLowerCase() === textOf(b).toLowerCase();
}

const FUNCTIONS: Readonly<Record<string, (...values: readonly Value[]) => Value>> = {
  "&": (a, b) => textOf(a) + textOf(b),
  "=": equal,
  "<>": (a, b) => !equal(a, b),
  "<": (a, b) => Number(a) < Number(b),
  ">": (a, b) => Number(a) > Number(b),
  "<=": (a, b) => Number(a) <= Number(b),
  ">=": (a, b) => Number(a) >= Number(b),
  TRIM: (text) => trim(textOf(text)),
  LEN: (text) => textOf(text).length,
  LEFT: (text, count) => textOf(text).slice(0, Number(count)),
};

/** A whole column of a tab: the only cells that a formula over rows reads here. */
function columnOf(term: FormulaTerm): { readonly tab: string; readonly column: number } | undefined {
  if (term.kind !== "ref") return undefined;
  const { tab, from, to } = term;
  const isWhole = from.row === undefined && to !== undefined && to.row === undefined;
  if (tab === undefined || from.column === undefined || !isWhole || to.column !== from.column)
    return undefined;
  return { tab, column: from.column };
}

/** Whether all that a term is made of can be worked out row by row. */
export function isKnown(term: FormulaTerm): boolean {
  if (term.kind === "value") return true;
  if (term.kind === "ref") return columnOf(term) !== undefined;
  return (term.name === "IF" || FUNCTIONS[term.name] !== undefined) && term.terms.every(isKnown);
}

/** The tabs that a term reads. */
export function tabsRead(term: FormulaTerm): readonly string[] {
  if (term.kind === "ref") return term.tab === undefined ? [] : [term.tab];
  return term.kind === "call" ? [...new Set(term.terms.flatMap(tabsRead))] : [];
}

/** Works a term out for one row. Only what the formulas of this product use is known. */
export function evaluate(term: FormulaTerm, cellAt: CellAt): Value {
  if (term.kind === "value") return term.value;
  if (term.kind === "ref") {
    const cell = columnOf(term);
    return cell === undefined ? undefined : (cellAt(cell.tab, cell.column) ?? "");
  }
  const { name, terms } = term;
  if (name === "IF") {
    const [asked, then, other] = terms;
    const answer = asked === undefined ? undefined : evaluate(asked, cellAt);
    const chosen = answer === true ? then : other;
    return answer === undefined || chosen === undefined ? undefined : evaluate(chosen, cellAt);
  }
  const known = FUNCTIONS[name];
  const values = terms.map((each) => evaluate(each, cellAt));
  return known === undefined || values.includes(undefined) ? undefined : known(...values);
}
