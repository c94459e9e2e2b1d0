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

/** How a rule makes a cell look; colours as the file has them, “FCE8E6”. What is not told stays as it is. */
export interface RuleLook {
  readonly background?: string;
  readonly colour?: string;
  readonly bold?: boolean;
}

/** What a formula rule looks like in the file; a background of a rule is the *background* colour of its fill. */
export function formulaFormat(formula: string, look: RuleLook, rects: readonly Rect[]): ConditionalFormat {
  const { background, colour, bold } = look;
  const font = {
    ...(colour === undefined ? {} : { color: { rgb: colour } }),
    ...(bold === undefined ? {} : { bold }),
  };
  return {
    rects,
    formula,
    raw: {
      type: "expression",
      priority: 1,
      range: "",
      style: {
        ...(background === undefined
          ? {}
          : { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: background } } }),
        ...(Object.keys(font).length === 0 ? {} : { font }),
      },
    },
  };
}
