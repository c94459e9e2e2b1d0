import type { GoogleLock } from "../../../apps-script/surface.ts";
import type { Run } from "../run/run.ts";
import { exception, method, spend } from "../run/service-call.ts";
import { whole } from "../run/signature.ts";
import { strict } from "../run/strict.ts";

/** The document lock: one holder per book, whatever the user. */
export function makeLockService(run: Run) {
  return strict(run.realm, "LockService", {
    getDocumentLock: method(run, "LockService.getDocumentLock", [], () => makeLock(run), { free: true }),
  });
}

/**
 * Each Lock object is a holder of its own: two of one run shut each other out (platform.md §8). What Google does with a wait of less
 * than nothing is not told (https://developers.google.com/apps-script/reference/lock/lock#tryLock(Integer)); time does not run back.
 */
function makeLock(run: Run): GoogleLock {
  const { book } = run;
  const holder = { run };
  return strict<GoogleLock>(run.realm, "Lock", {
    tryLock: method(
      run,
      "Lock.tryLock",
      [whole],
      (milliseconds: number) => {
        if (milliseconds < 0) throw exception(run, `Invalid argument: ${milliseconds}`);
        if (book.lockHolder !== undefined && book.lockHolder !== holder) {
          // Nobody else runs while we wait, so the wait is spent in full.
          spend(run, milliseconds);
          return false;
        }
        book.lockHolder = holder;
        return true;
      },
      {},
    ),
    releaseLock: method(
      run,
      "Lock.releaseLock",
      [],
      () => {
        if (book.lockHolder === holder) book.lockHolder = undefined;
      },
      {},
    ),
  });
}

/** Locks fall with the run that took them, even a killed one. */
export function releaseAll(run: Run): void {
  const { lockHolder } = run.book;
  if (lockHolder !== undefined && "run" in lockHolder && lockHolder.run === run)
    run.book.lockHolder = undefined;
}
