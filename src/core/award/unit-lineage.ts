import type { RowOf } from "../book/parsed-book.ts";
import type { Day } from "../calendar/day.ts";
import { spanMayHold } from "../calendar/span.ts";
import { remembered } from "../text/remembered.ts";

type UnitOf = (key: string) => RowOf<"units"> | undefined;

/** How a unit stands on a day; `successor` is the heir that is valid on that day. */
export type UnitOn =
  | { readonly kind: "valid" }
  | { readonly kind: "not-yet"; readonly unit: RowOf<"units">; readonly from: Day }
  | {
      readonly kind: "ended";
      readonly unit: RowOf<"units">;
      readonly to: Day;
      readonly successor: RowOf<"units"> | undefined;
    };

/** Units through the reorganisations: what became of each, and under whom it stood. */
export interface UnitLineage {
  /** The last heir of a unit: a unit and what it was merged into have the same. */
  readonly heirOf: (unit: string) => string;
  /** Last heirs of the units above it, the nearest first. */
  readonly above: (unit: string) => readonly string[];
  /** An unknown unit counts as valid: that the key leads nowhere is said elsewhere. */
  readonly on: (unit: string, day: Day) => UnitOn;
}

/** Whether the unit stands on the day; one whose dates contradict each other is not judged. */
export function validOn({ values: { validFrom: from, validTo: to } }: RowOf<"units">, day: Day): boolean {
  return spanMayHold({ from, to }, day);
}

/** Follows a chain of keys; stops at its end, at an unknown key, or where it turns in a circle. */
function follow(
  unitOf: UnitOf,
  start: string,
  next: (unit: RowOf<"units">) => string,
): readonly RowOf<"units">[] {
  const met = new Set<string>([start]);
  const chain: RowOf<"units">[] = [];
  const first = unitOf(start);
  let unit = first === undefined ? undefined : unitOf(next(first));
  while (unit !== undefined && !met.has(unit.values.key)) {
    met.add(unit.values.key);
    chain.push(unit);
    unit = unitOf(next(unit));
  }
  return chain;
}

/** @param unitOf the row that bears a key */
export function unitLineage(unitOf: UnitOf): UnitLineage {
  const heirs = remembered((unit: string) => follow(unitOf, unit, ({ values }) => values.successor));
  const heirOf = remembered((unit: string) => heirs(unit)[heirs(unit).length - 1]?.values.key ?? unit);
  return {
    heirOf,
    above: remembered((unit: string) =>
      follow(unitOf, unit, ({ values }) => values.parent).map(({ values }) => heirOf(values.key)),
    ),
    on: (key, day) => {
      const unit = unitOf(key);
      if (unit === undefined || validOn(unit, day)) return { kind: "valid" };
      const { validFrom, validTo } = unit.values;
      if (validTo !== null && validTo < day) {
        const successor = heirs(key).find((heir) => validOn(heir, day));
        return { kind: "ended", unit, to: validTo, successor };
      }
      return validFrom === null ? { kind: "valid" } : { kind: "not-yet", unit, from: validFrom };
    },
  };
}
