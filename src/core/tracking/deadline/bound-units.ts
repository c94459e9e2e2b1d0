import type { UnitLineage } from "../../award/unit-lineage.ts";
import type { RowOf } from "../../book/parsed-book.ts";
import type { Day } from "../../calendar/day.ts";
import { audienceMatcher, type Closeness, type UnitName } from "../unit/audience.ts";
import type { ChangeOf, MilestoneDay, UnitDeadline } from "./unit-deadline.ts";

/** A unit that a milestone binds, and until when. */
export interface BoundUnit extends UnitDeadline {
  readonly unit: RowOf<"units">;
}

interface Matched extends ChangeOf {
  readonly closeness: (unit: UnitName) => Closeness;
}

/** The row that names the unit most closely; among equals the later one. */
function closestOf(
  changes: readonly Matched[],
  unit: UnitName,
): { readonly change: Matched; readonly closeness: Closeness } | undefined {
  let best: { readonly change: Matched; readonly closeness: Closeness } | undefined;
  for (const change of changes) {
    const closeness = change.closeness(unit);
    if (closeness > 0 && closeness >= (best?.closeness ?? 0)) best = { change, closeness };
  }
  return best;
}

/**
 * The units a milestone binds, each with its deadline. The audience of *Mốc* and the groups of *Hạn riêng* name them; the
 * closer word wins (the unit itself, its cluster, its kind, everyone). “tất cả” in *Hạn riêng* means everyone the
 * milestone binds. More time never shortens. A unit must stand on its due day: for one that was merged its successor on
 * that day owes, once.
 * @param nameOf what an audience can name of a unit at this milestone
 * @param issuing keys of those whom “tất cả” does not mean
 * @param undated the day on which units must stand where there is no due day
 */
export function boundUnits(
  milestone: RowOf<"milestones">,
  day: MilestoneDay,
  changes: readonly ChangeOf[],
  units: readonly RowOf<"units">[],
  nameOf: (unit: RowOf<"units">) => UnitName,
  lineage: UnitLineage,
  issuing: ReadonlySet<string>,
  undated: Day,
): readonly BoundUnit[] {
  const named = audienceMatcher(milestone.values.audience);
  const matched = changes.map((change) => ({ ...change, closeness: audienceMatcher(change.audience) }));
  const of = (kind: ChangeOf["kind"]): readonly Matched[] => matched.filter((change) => change.kind === kind);
  const [own, more, off] = [of("hạn riêng"), of("gia hạn"), of("không áp dụng")];

  const deadlineOf = (row: RowOf<"units">): UnitDeadline | undefined => {
    const unit = nameOf(row);
    const closest = named(unit);
    const base = closest === 1 && issuing.has(unit.key) ? 0 : closest;
    const mine = closestOf(own, unit);
    // Everyone the milestone binds: the word “tất cả” alone adds nobody.
    const adds = mine !== undefined && mine.closeness > 1;
    if (base === 0 && !adds) return undefined;
    const closeness = Math.max(base, adds ? mine.closeness : 0);
    const free = closestOf(off, unit);
    if (free !== undefined && (free.closeness === 1 || free.closeness >= closeness)) return undefined;
    const first: UnitDeadline = (mine === undefined ? undefined : mine.change.apply(day)) ?? day;
    const longer = closestOf(more, unit)?.change.apply(first);
    return longer?.due != null && (first.due === null || longer.due > first.due) ? longer : first;
  };

  const found = new Map<RowOf<"units">, UnitDeadline>();
  const heirs = new Map<RowOf<"units">, UnitDeadline>();
  for (const row of units) {
    const deadline = row.values.key === "" ? undefined : deadlineOf(row);
    if (deadline === undefined) continue;
    const on = lineage.on(row.values.key, deadline.due ?? undated);
    if (on.kind === "valid") found.set(row, deadline);
    else if (on.kind === "ended" && on.successor !== undefined) heirs.set(on.successor, deadline);
  }
  return units.flatMap((unit): readonly BoundUnit[] => {
    const deadline = found.get(unit) ?? heirs.get(unit);
    return deadline === undefined ? [] : [{ unit, due: deadline.due, explain: deadline.explain }];
  });
}
