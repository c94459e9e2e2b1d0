import { foldKey } from "../text/fold.ts";
import { remembered } from "../text/remembered.ts";
import type { BookFacts } from "./book-facts.ts";
import { boundAt } from "./bound-at.ts";
import { perBook } from "./per-book.ts";

/** Whether a unit has to do with a campaign; unknown where the book does not say enough of the units. */
export type Standing = "inside" | "outside" | "unknown";

/** From each unit to those above it, to its cluster, and to what came before and after it. */
const neighbours = perBook(({ units }: BookFacts) => {
  const named = new Map([...units()].map(([key, { values }]) => [foldKey(values.name), key]));
  const found = new Map<string, string[]>();
  const link = (from: string, to: string): void => {
    if (from === to || !units().has(from) || !units().has(to)) return;
    const known = found.get(from);
    if (known === undefined) found.set(from, [to]);
    else known.push(to);
  };
  for (const [key, { values }] of units()) {
    link(key, values.parent);
    if (values.cluster !== "") link(key, named.get(foldKey(values.cluster)) ?? "");
    link(key, values.successor);
    link(values.successor, key);
  }
  return found;
});

/** A unit and all that it stands under, through every reorganisation. */
const standsUnder = perBook((facts: BookFacts) =>
  remembered((unit: string): ReadonlySet<string> => {
    const met = new Set([unit]);
    // What is added on the way is visited too; a circle only once.
    for (const one of met) for (const next of neighbours(facts).get(one) ?? []) met.add(next);
    return met;
  }),
);

/** Whether anything at all stands under a unit: an office that has not entered its rooms is not judged by them. */
const hasUnits = perBook((facts: BookFacts) =>
  remembered((unit: string) =>
    [...facts.units().keys()].some((other) => other !== unit && standsUnder(facts)(other).has(unit)),
  ),
);

const issuerStanding = perBook((facts: BookFacts) =>
  remembered((campaign: string) => {
    const issuer = facts.campaigns().get(campaign)?.values.issuer ?? "";
    const isKnown = facts.units().has(issuer);
    return remembered((unit: string): Standing => {
      if (!isKnown || !facts.units().has(unit)) return "unknown";
      const under = standsUnder(facts);
      if (under(unit).has(issuer) || under(issuer).has(unit)) return "inside";
      return hasUnits(facts)(issuer) ? "outside" : "unknown";
    });
  }),
);

/** Whether a unit stands under the issuer of a campaign, or above it. */
export const underIssuer = (facts: BookFacts, campaign: string, unit: string): Standing =>
  issuerStanding(facts)(campaign)(unit);

/** All units that milestones of a campaign bind. */
const boundIn = perBook((facts: BookFacts) =>
  remembered((campaign: string): ReadonlySet<string> => {
    const bound = new Set<string>();
    for (const { values } of facts.book.milestones.rows) {
      if (values.campaign !== campaign) continue;
      for (const unit of boundAt(facts)(values.key)) bound.add(unit);
    }
    return bound;
  }),
);

const standings = perBook((facts: BookFacts) =>
  remembered((campaign: string) =>
    remembered((unit: string): Standing => {
      const standing = underIssuer(facts, campaign, unit);
      if (standing !== "outside") return standing;
      const bound = boundIn(facts)(campaign);
      return [...standsUnder(facts)(unit)].some((one) => bound.has(one)) ? "inside" : "outside";
    }),
  ),
);

/** Whether a unit, or one that it stands under, takes part in a campaign: bound by a milestone, or under the issuer. */
export const takesPart = (facts: BookFacts, campaign: string, unit: string): Standing =>
  standings(facts)(campaign)(unit);
