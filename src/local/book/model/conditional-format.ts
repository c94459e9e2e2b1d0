import type { Rect } from "./rect.ts";

/** One rule of conditional formatting; the order in the sheet's list is its priority. */
export interface ConditionalFormat {
  rects: readonly Rect[];
  /** The formula as it was set, with its ";"; undefined for rules that are no formula. */
  formula: string | undefined;
  readonly look: FormatLook;
}

/** How a rule makes a cell look; colours as the file has them, “FCE8E6”. What is not told stays as it is. */
export interface RuleLook {
  readonly background?: string;
  readonly colour?: string;
  readonly bold?: boolean;
}

/** What a rule does: a look, or the `<cfRule>` of the file with the formula read from it. */
export type FormatLook =
  | RuleLook
  | {
      readonly kind: string;
      xml: string;
      readonly formula: string | undefined;
      readonly formulas: readonly string[];
    };

/** A rule that makes cells look so for which the formula holds. */
export function formulaFormat(formula: string, look: RuleLook, rects: readonly Rect[]): ConditionalFormat {
  return { rects, formula, look };
}
