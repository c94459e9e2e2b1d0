import type { Chance } from "../ports/chance.ts";

/** Secrets that are other ones each time, and the same ones in each test. */
export function memoryChance(): Chance {
  let made = 0;
  return {
    secret: () => {
      made += 1;
      return `5ec2e7${made.toString(16).padStart(26, "0")}`;
    },
  };
}
