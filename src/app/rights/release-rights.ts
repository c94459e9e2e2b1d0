import type { Ports } from "../../ports/ports.ts";
import { writeLog } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { verb } from "../door/verb.ts";
import { forgetBegun } from "./begun-rights.ts";
import { readPeople, readRights, standingText } from "./read-rights.ts";

/** What taking the protections away did. */
export interface ReleasedRights {
  /** How many sheets are open now that were not. */
  readonly opened: number;
  /** Sheets that stay protected, for somebody else keeps them from this clerk. */
  readonly closed: readonly string[];
}

function release(ports: Ports): Answer<ReleasedRights> {
  const before = standingText(readRights(ports, readPeople(ports), []));
  const { opened, closed } = ports.rights.release();
  forgetBegun(ports.memo);
  if (opened.length > 0)
    writeLog(ports, [
      {
        what: "Bỏ bảo vệ",
        place: "cả sổ",
        before,
        after: `${opened.length} trang ai sửa được sổ cũng sửa được`,
      },
    ]);
  return { ok: true, value: { opened: opened.length, closed } };
}

/** Takes away every protection that the book laid; those that clerks laid by hand stay. */
export const rightsRelease = verb({ name: "rights.release", fields: {}, locked: true, run: release });
