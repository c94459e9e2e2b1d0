import type { ConditionalRule, Sheet } from "hucre";
import { parseBlocks, rectName } from "../model/a1.ts";
import type { ConditionalFormat } from "../model/conditional-format.ts";
import { toFileFormula } from "../model/formula-text.ts";

/** The file's form of a sheet's conditional formats, priority by order. */
export function writeFormats(formats: readonly ConditionalFormat[]): ConditionalRule[] {
  return formats.map(({ rects, formula, raw }, index) => ({
    ...raw,
    priority: index + 1,
    range: rects.map(rectName).join(" "),
    ...(formula === undefined ? {} : { formula: toFileFormula(formula) }),
  }));
}

/** Formulas as set, by the file's form of them: the "=" and ";" would be lost otherwise. */
export function formulasAsSet(formats: readonly ConditionalFormat[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    formats.flatMap(({ formula }) => (formula === undefined ? [] : [[toFileFormula(formula), formula]])),
  );
}

/** Conditional formats of a file's sheet in order of priority; `asSet` is what formulasAsSet kept. */
export function readFormats(file: Sheet, asSet: Readonly<Record<string, string>>): ConditionalFormat[] {
  return [...(file.conditionalRules ?? [])]
    .sort((a, b) => a.priority - b.priority)
    .map((raw) => {
      const text = Array.isArray(raw.formula) ? raw.formula[0] : raw.formula;
      const formula =
        raw.type === "expression" && text !== undefined ? (asSet[text] ?? `=${text}`) : undefined;
      return { rects: parseBlocks(raw.range), formula, raw };
    });
}
