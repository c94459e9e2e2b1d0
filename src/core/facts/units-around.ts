import type { Day } from "../calendar/day.ts";
import { foldKey } from "../text/fold.ts";
import { remembered } from "../text/remembered.ts";
import { bookClusters, clusterDay } from "../tracking/deadline/book-clusters.ts";
import type { BookFacts } from "./book-facts.ts";
import { boundAt } from "./bound-at.ts";
import { perBook } from "./per-book.ts";

/** Whether a unit has to do with a campaign; unknown where the book does not say enough of the units. */
export type Standing = "inside" | "outside" | "unknown";

/** From each unit to those above it, to its clusters on a day, and to what came before and after it. */
const neighbours = perBook(({ book, units }: BookFacts) => {
  const clusters = bookClusters(book);
  const named = new Map([...units()].map(([key, { values }]) => [foldKey(values.name), key]));
  return remembered((day: Day | null): ReadonlyMap<string, readonly string[]> => {
    const found = new Map<string, string[]>();
    const link = (from: string, to: string): void => {
      if (from === to || !units().has(from) || !units().has(to)) return;
      const known = found.get(from);
      if (known === undefined) found.set(from, [to]);
      else known.push(to);
    };
    for (const [key, { values }] of units()) {
      link(key, values.parent);
      for (const { cluster } of clusters.of(key, day)) link(key, named.get(foldKey(cluster)) ?? "");
      link(key, values.successor);
      link(values.successor, key);
    }
    return found;
  });
});

/** A unit and all that it stands under on a day, through every reorganisation. */
const standsUnder = perBook((facts: BookFacts) =>
  remembered((day: Day | null) =>
    remembered((unit: string): ReadonlySet<string> => {
      const met = new Set([unit]);
      // What is added on the way is visited too; a circle only once.
      for (const one of met) for (const next of neighbours(facts)(day).get(one) ?? []) met.add(next);
      return met;
    }),
  ),
);

/** The same on the first day of a campaign, by whose clusters it goes. */
const under = (facts: BookFacts, campaign: string): ((unit: string) => ReadonlySet<string>) =>
  standsUnder(facts)(clusterDay(facts.book, campaign, null));

/** Whether anything at all stands under a unit: an office that has not entered its rooms is not judged by them. */
const hasUnits = perBook((facts: BookFacts) =>
  remembered((day: Day | null) =>
    remembered((unit: string) =>
      [...facts.units().keys()].some((other) => other !== unit && standsUnder(facts)(day)(other).has(unit)),
    ),
  ),
);

const issuerStanding = perBook((facts: BookFacts) =>
  remembered((campaign: string) => {
    const issuer = facts.campaigns().get(campaign)?.values.issuer ?? "";
    const isKnown = facts.units().has(issuer);
    return remembered((unit: string): Standing => {
      if (!isKnown || !facts.units().has(unit)) return "unknown";
      const above = under(facts, campaign);
      if (above(unit).has(issuer) || above(issuer).has(unit)) return "inside";
      return hasUnits(facts)(clusterDay(facts.book, campaign, null))(issuer) ? "outside" : "unknown";
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
      return [...under(facts, campaign)(unit)].some((one) => bound.has(one)) ? "inside" : "outside";
    }),
  ),
);

/** Whether a unit, or one that it stands under, takes part in a campaign: bound by a milestone, or under the issuer. */
export const takesPart = (facts: BookFacts, campaign: string, unit: string): Standing =>
  standings(facts)(campaign)(unit);
