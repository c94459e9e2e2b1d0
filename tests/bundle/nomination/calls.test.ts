// Service calls of every verb of the award half: the same, one by one, for forty nominations and for a thousand. Where few cells
// are written, a large sheet is looked at by its keys in place of the whole (look-by-key.ts): so many calls more, once, and the same
// for ten thousand. A total that changes here is a decision: what a command costs on Google is its calls (docs/costs.md).
import { expect, test } from "vitest";
import { ask, LAN } from "../office.ts";
import { type AwardVerb, looking, writing } from "./award-verbs.ts";

/** A sheet that is read whole, and one that is looked at by its keys; SIZES asks for others in its place, as 400 or 10,000. */
const [FEW, ...many] = (process.env["SIZES"] ?? "40,1000").split(",").map(Number);

/** Without what a grid costs that has to grow, once for each sheet that is full. */
function apartFromGrowth(calls: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const {
    "Sheet.insertRowsAfter": grown = 0,
    "Sheet.getMaxRows": _rows,
    "Sheet.getMaxColumns": _columns,
    "Sheet.getLastRow": _last,
    "Sheet.getRange": ranges = 0,
    ...others
  } = calls;
  return { ...others, "Sheet.getRange": ranges - grown };
}

const sum = (calls: Readonly<Record<string, number>>): number =>
  Object.values(calls).reduce((all, one) => all + one, 0);

async function callsOf({ name, office: made, request }: AwardVerb, count: number) {
  const office = await made(count);
  const wanted = request(count, office);
  const lan = office.clerk(LAN, {});
  if (wanted === "") lan.call("awardStatistics");
  else {
    const answer = ask(lan, wanted);
    if (!answer.ok) throw new Error(`${name}: ${answer.message}`);
    const left = answer.value as { readonly entered?: boolean; readonly recorded?: boolean } | string | null;
    if (left !== null && typeof left === "object" && (left.entered === false || left.recorded === false))
      throw new Error(`${name}: ${JSON.stringify(left)}`);
  }
  return apartFromGrowth(lan.meter().calls);
}

test.each([...looking, ...writing].map((verb) => [verb.name, verb] as const))(
  "%s: calls do not grow with the nominations",
  async (_name, verb) => {
    const [small, large] = verb.calls;
    const few = await callsOf(verb, FEW ?? 0);
    expect(sum(few)).toBe(small);
    for (const count of many) {
      const calls = await callsOf(verb, count);
      expect(sum(calls)).toBe(large);
      if (small === large) expect(calls).toEqual(few);
    }
  },
);
