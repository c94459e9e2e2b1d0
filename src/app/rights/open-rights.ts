import { rowsByKey } from "../../core/book/row-by-key.ts";
import type { SheetChange } from "../../core/rights/compare.ts";
import { type PersonRole, personName } from "../../core/rights/people.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Answer } from "../door/answer.ts";
import { verb } from "../door/verb.ts";
import { calledIn, type RightsNow, readPeople, readRights, whyNotApply } from "./read-rights.ts";

/** Sheets that would change in one way. */
export interface ShownChange {
  readonly kind: SheetChange["kind"];
  /** Names of the sheets that clerks see. */
  readonly sheets: readonly string[];
  /** How many of the system's own, out of sight, change likewise. */
  readonly hidden: number;
  /** People by name. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** What the page shows: who may what, what changes, and what stands against it. */
export interface RightsShown {
  readonly people: readonly {
    readonly name: string;
    readonly mail: string;
    readonly role: PersonRole;
    /** Names of the units that the person reports for. */
    readonly unit: string;
    readonly isMe: boolean;
    readonly isOwner: boolean;
  }[];
  readonly changes: readonly ShownChange[];
  /** How many sheets are protected by us. */
  readonly kept: number;
  /** Why this clerk cannot apply it; "" where nothing stands against it. */
  readonly problem: string;
  readonly fingerprint: string;
}

/** Sheets that change alike, together. */
function grouped(now: RightsNow): readonly ShownChange[] {
  const groups = new Map<string, SheetChange[]>();
  for (const change of now.changes) {
    const like = JSON.stringify([change.kind, change.added, change.removed]);
    groups.set(like, [...(groups.get(like) ?? []), change]);
  }
  return [...groups.values()].flatMap((changes): readonly ShownChange[] => {
    const [first] = changes;
    if (first === undefined) return [];
    const seen = changes.map(({ sheet }) => sheet).filter((sheet) => !sheet.startsWith("⚙"));
    const called = (mails: readonly string[]) => mails.map((mail) => calledIn(now, mail));
    return [
      {
        kind: first.kind,
        sheets: seen,
        hidden: changes.length - seen.length,
        added: called(first.added),
        removed: called(first.removed),
      },
    ];
  });
}

function shown(ports: Ports): Answer<RightsShown> {
  const now = readRights(ports, readPeople(ports), []);
  const units = rowsByKey(now.book.units);
  return {
    ok: true,
    value: {
      people: now.people.map((person) => ({
        name: personName(person),
        mail: person.mail,
        role: person.role,
        unit: person.units.map((key) => units.get(key)?.values.name ?? key).join("; "),
        isMe: person.mail === now.me,
        isOwner: person.mail === now.owner,
      })),
      changes: grouped(now),
      kept: now.standing.filter(({ ours }) => ours).length,
      problem: whyNotApply(now),
      fingerprint: now.fingerprint,
    },
  };
}

export const rightsOpen = verb({ name: "rights.open", fields: {}, locked: false, run: shown });
