import { askedOf } from "../award/judge/asked.ts";
import type { BookFacts } from "../facts/book-facts.ts";
import type { TableName } from "../tables/all-tables.ts";
import { remembered } from "../text/remembered.ts";
import { awardFacts, type Nominated } from "./award-facts.ts";
import { capCondition } from "./capped.ts";
import { type ConditionRow, isLive, type PlainCondition } from "./condition-row.ts";
import { dossierCondition } from "./dossier-asks.ts";
import { holdCondition } from "./held.ts";
import { overridesOf } from "./overrides.ts";
import { registrationCondition } from "./registered.ts";
import { shownFacts } from "./shown-facts.ts";
import { type StandardCondition, standardConditions, standardConditionsOf } from "./standard-conditions.ts";
import { voteCondition } from "./vote-share.ts";

/** What has to be read to judge nominations. */
export const conditionTables: readonly TableName[] = [
  "campaigns",
  "units",
  "clusterMembers",
  "awards",
  "rules",
  "dossierParts",
  "registrations",
  "nominations",
  "awardHistory",
  "conditions",
];

/** The standards' part of the rows, by nomination. */
function byStandards(
  facts: BookFacts,
  conditions: readonly StandardCondition[],
): ReadonlyMap<Nominated, readonly PlainCondition[]> {
  const nameOf = remembered((key: string) => facts.awards().get(key)?.values.name || key);
  const seen = shownFacts(facts, nameOf);
  const rows = new Map<Nominated, PlainCondition[]>();
  for (const condition of conditions) {
    const { nominated, requirement, standard, candidate, law, id } = condition;
    if (!isLive(nominated)) continue;
    const named = {
      ...candidate,
      nameOf: (award: string) => nameOf(candidate.nameOf(award)),
      sharedName: (of: string) => nameOf(candidate.sharedName(of)),
    };
    const isLast = standard.needed[standard.needed.length - 1] === requirement;
    const looked = [requirement, ...(isLast ? standard.instead.flat() : [])];
    const own = rows.get(nominated) ?? [];
    rows.set(nominated, own);
    // Two requirements of one kind and award stand in one row of law only by mistake; the first one keeps the name.
    own.push({
      requirement: own.some((row) => row.requirement === id) ? `${id} ${own.length + 1}` : id,
      asked: askedOf(requirement, standard, named),
      facts: [...new Set(looked.map((one) => seen(condition, one)))].join("; "),
      state: condition.state,
      source: law.source,
      confidence: law.confidence,
    });
  }
  return rows;
}

function rowsOf(
  facts: BookFacts,
  nominations: readonly Nominated[],
  conditions: readonly StandardCondition[],
): readonly ConditionRow[] {
  const standards = byStandards(facts, conditions);
  const besides = [
    registrationCondition(facts),
    capCondition(facts),
    holdCondition(facts),
    dossierCondition(facts),
    voteCondition(facts),
  ];
  const overrides = overridesOf(facts);
  return nominations.flatMap((nominated): readonly ConditionRow[] => {
    const nomination = nominated.row.values.key;
    const rows = [...(standards.get(nominated) ?? []), ...besides.map((asked) => asked(nominated))];
    return rows.flatMap((row): readonly ConditionRow[] => {
      if (row === undefined) return [];
      const override = overrides.get(`${nomination}\n${row.requirement}`);
      const stands = row.state === "đạt" || override === undefined || override.reason === "";
      return [{ nomination, ...row, state: stands ? row.state : "vẫn xét" }];
    });
  });
}

/**
 * Everything that is asked of the nominations under way, in their order: standards, registration, caps, a hold, the dossier,
 * the vote. What the office considers all the same is told as that.
 */
export const conditionRows = (facts: BookFacts): readonly ConditionRow[] =>
  rowsOf(facts, awardFacts(facts).nominations.filter(isLive), standardConditions(facts));

/** The same of one nomination, by the key of its row; undefined where it is not under way. */
export function conditionRowsOf(facts: BookFacts, key: string): readonly ConditionRow[] | undefined {
  const own = awardFacts(facts).nominations.filter((one) => isLive(one) && one.row.values.key === key);
  return own.length === 0 ? undefined : rowsOf(facts, own, standardConditionsOf(facts, own));
}
