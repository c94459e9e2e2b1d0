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
  const { held, journal, tell, now } = desk;
  if (desk.owed === "nothing") return given(null);
  try {
    let written: Uint8Array | undefined;
    await held.save((bytes) => {
      journal.saving(bytes);
      written = bytes;
    });
    if (written !== undefined) journal.saved(written);
    desk.owed = "nothing";
    // To save works out formulas that fill a column.
    tellChanges(desk);
    tell({ tells: "saved", at: now() }, undefined);
    return given(null);
  } catch (fault) {
    if (!(fault instanceof WrongUse)) throw fault;
    tell({ tells: "unsaved", message: fault.message }, undefined);
    return refused(fault.message);
  }
}
