import type { Lock } from "../ports/lock.ts";
import type { GoogleGlobals } from "./surface.ts";

/** The document's lock; advisory, and null only outside a container, where nobody else can be writing. */
export function documentLock({ LockService }: Pick<GoogleGlobals, "LockService">): Lock {
  return {
    alone: (wait, work) => {
      const lock = LockService.getDocumentLock();
      if (lock === null) return { done: work() };
      if (!lock.tryLock(wait)) return undefined;
      try {
        return { done: work() };
      } finally {
        lock.releaseLock();
      }
    },
  };
}
