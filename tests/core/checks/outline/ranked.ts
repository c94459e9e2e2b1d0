import { campaignWith } from "../../small-office.ts";
import { goldenOf, outline, saidOf } from "../plan-said.ts";

/** The ranks of a plan, one paragraph each. */
export const ranked = (ranks: readonly string[]): ReturnType<typeof outline> =>
  outline(...ranks.map((rank) => [rank, "Lời văn."] as const));
/** What a rule says of a plan of these ranks. */
export const said = (rule: string, ...ranks: readonly string[]): readonly string[] =>
  saidOf(rule, {}, ranked(ranks)).map(([, message]) => message);
export const golden = (rule: string, ...ranks: readonly string[]): ReturnType<typeof goldenOf> =>
  goldenOf(rule, campaignWith({}, ranked(ranks)));
