import type { ConditionalRule } from "hucre";
import type { Rect } from "./rect.ts";

/** One rule of conditional formatting; the order in the sheet's list is its priority. */
export interface ConditionalFormat {
  rects: readonly Rect[];
  /** The formula as it was set, with its ";"; undefined for rules that are no formula. */
  formula: string | undefined;
  /** The file's own form: look, kind, scales. Range, priority and formula are written anew at each save. */
  readonly raw: ConditionalRule;
}

/** What a formula rule looks like in the file; a background of a rule is the *background* colour of its fill. */
export function formulaFormat(
  formula: string,
  background: string,
  rects: readonly Rect[],
): ConditionalFormat {
  const rgb = background.replace("#", "").toUpperCase();
  return {
    rects,
    formula,
    raw: {
      type: "expression",
      priority: 1,
      range: "",
      style: { fill: { type: "pattern", pattern: "solid", bgColor: { rgb } } },
    },
  };
}
