import type { ConditionalFormat } from "../model/conditional-format.ts";
import { toFileFormula } from "../model/formula-text.ts";

/** Formulas as set, by the file's form of them: the "=" and ";" would be lost otherwise. */
export function formulasAsSet(formats: readonly ConditionalFormat[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    formats.flatMap(({ formula }) => (formula === undefined ? [] : [[toFileFormula(formula), formula]])),
  );
}
