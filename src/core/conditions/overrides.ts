import type { RowOf } from "../book/parsed-book.ts";
import { perBook } from "../facts/per-book.ts";
import type { Spot, SpotLaw } from "../facts/spot.ts";
import { quoted } from "../text/quote.ts";

/** A clerk's word that a nomination is considered all the same, and why. */
export interface Override {
  readonly row: RowOf<"conditions">;
  /** "" is no reason, and then the finding stands as it is. */
  readonly reason: string;
}

/** What clerks chose in *Vẫn xét*, by nomination and requirement. */
export const overridesOf = perBook(
  ({ book }): ReadonlyMap<string, Override> =>
    new Map(
      book.conditions.rows.flatMap((row): readonly (readonly [string, Override])[] => {
        const { nomination, requirement, override, reason } = row.values;
        return override === "có"
          ? [[`${nomination}\n${requirement}`, { row, reason: reason.trim() }] as const]
          : [];
      }),
    ),
);

/**
 * What is told of something lacking that the office considers all the same: a hint with the reason in place of a warning.
 * Without a reason it is told as it would be.
 */
export function withOverride<S extends Pick<Spot, "message"> & { readonly law: SpotLaw }>(
  spot: S,
  override: Override | undefined,
): S {
  if (override === undefined || override.reason === "") return spot;
  return {
    ...spot,
    message: `${spot.message} Vẫn xét: ${quoted(override.reason)}.`,
    law: { ...spot.law, severity: "gợi ý" },
  };
}
