import type { Chance } from "../../src/ports/chance.ts";
import { type Rule, same } from "./same.ts";

/** What every adapter of chance promises. */
export const chanceContract: readonly Rule<Chance>[] = [
  ["a secret is 32 hexadecimal digits", (chance) => same(/^[0-9a-f]{32}$/u.test(chance.secret()), true)],
  [
    "each is another one",
    (chance) => same(new Set(Array.from({ length: 100 }, () => chance.secret())).size, 100),
  ],
];
