import { WrongUse } from "../../session/wrong-use.ts";
import type { Answered } from "../protocol.ts";
import type { Desk } from "./desk.ts";
import { given, refused } from "./step.ts";
import { tellChanges } from "./telling.ts";

/**
 * Writes the book whole, and ends the journal: all it had is in the file. Where that cannot be, everybody is told why; it is
 * tried again at the next change and when the desk is idle.
 */
export async function saveDesk(desk: Desk): Promise<Answered<null>> {
  if (desk.owed === "nothing") return given(null);
  try {
    const ready = noting(desk);
    await desk.held.save(ready.note);
    return ready.done();
  } catch (fault) {
    return unsaved(desk, fault);
  }
}

/** The same while a script waits for a clerk and nothing can be awaited; undefined where it would have to be. */
export function saveAtOnce(desk: Desk): Answered<null> | undefined {
  try {
    const ready = noting(desk);
    return desk.held.saveAtOnce(ready.note) ? ready.done() : undefined;
  } catch (fault) {
    return unsaved(desk, fault);
  }
}

/** Lets the journal know what the file is about to be, and then that it is. */
function noting(desk: Desk) {
  let written: Uint8Array | undefined;
  return {
    note: (bytes: Uint8Array): void => {
      desk.journal.saving(bytes);
      written = bytes;
    },
    done: (): Answered<null> => {
      if (written !== undefined) desk.journal.saved(written);
      desk.owed = "nothing";
      // To save works out formulas that fill a column.
      tellChanges(desk);
      desk.tell({ tells: "saved", at: desk.now() }, undefined);
      return given(null);
    },
  };
}

function unsaved(desk: Desk, fault: unknown): Answered<null> {
  if (!(fault instanceof WrongUse)) throw fault;
  desk.tell({ tells: "unsaved", message: fault.message }, undefined);
  return refused(fault.message);
}
