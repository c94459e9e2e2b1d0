import type { Lock } from "../ports/lock.ts";

/** One lock shared by every command over a book in memory; a command inside another finds it taken. */
export function memoryLock(): Lock {
  let held = false;
  return {
    alone: (_wait, work) => {
      if (held) return undefined;
      held = true;
      try {
        return { done: work() };
      } finally {
        held = false;
      }
    },
  };
}
