import type { Cost } from "./cost-kinds.ts";
import { COSTS } from "./costs.ts";

/** The cost of a method; one that is not in the table is our own mistake. */
export function costOf(method: string): Cost {
  const cost = COSTS[method];
  if (cost === undefined) throw new Error(`no cost for ${method} in costs.ts`);
  return cost;
}
