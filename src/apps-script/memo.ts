import type { Chance } from "../ports/chance.ts";
import type { Memo } from "../ports/memo.ts";
import type { GoogleGlobals } from "./surface.ts";

/** Document properties: they belong to this book, and no copy of it takes them along. */
export function documentMemo({ PropertiesService }: Pick<GoogleGlobals, "PropertiesService">): Memo {
  const store = () => PropertiesService.getDocumentProperties();
  return {
    get: (key) => store().getProperty(key) ?? undefined,
    set: (key, value) => {
      store().setProperty(key, value);
    },
    forget: (key) => {
      store().deleteProperty(key);
    },
    all: (beginning) =>
      new Map(Object.entries(store().getProperties()).filter(([key]) => key.startsWith(beginning))),
  };
}

/**
 * Secrets from V8's own generator: 128 bits of state, seeded by the system for each run, and no number of it is ever shown
 * to anybody. https://v8.dev/blog/math-random
 */
export const scriptChance: Chance = {
  secret: () => {
    const part = (): string =>
      Math.floor(Math.random() * 2 ** 32)
        .toString(16)
        .padStart(8, "0");
    return [part(), part(), part(), part()].join("");
  },
};
