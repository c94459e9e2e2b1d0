import type { RowOf } from "../book/parsed-book.ts";
import type { personRoles } from "../tables/office/people.ts";
import { nfc } from "../text/fold.ts";

/** What a person may do in the shared book; "" while the office has not said. */
export type PersonRole = (typeof personRoles)[number] | "";

/** Somebody whom *Phân quyền* names. */
export interface Person {
  /** As Google compares addresses: NFC, without spaces around it, in small letters. */
  readonly mail: string;
  readonly name: string;
  readonly role: PersonRole;
  /** Keys of the units that the person reports for, each once. */
  readonly units: readonly string[];
}

/** How two addresses are compared: whatever a clerk types around one, and in whatever letters. */
export const mailKey = (mail: string): string => nfc(mail).trim().toLowerCase();

/** From the widest right to none: of an address that stands there twice the widest counts. */
const byReach: readonly PersonRole[] = ["bộ phận thi đua", "đơn vị", "người xem"];

/**
 * All that the rows of one address say together: who is of the desk by one of them is, and reports besides for every unit
 * that another names. So one clerk may be of the desk and of a unit, or of two units.
 */
function personOf(mail: string, rows: readonly RowOf<"people">[]): Person {
  const roles = new Set(rows.map(({ values }) => values.role ?? ""));
  const units = rows.flatMap(({ values: { role, unit } }) =>
    role === "đơn vị" && unit !== "" ? [unit] : [],
  );
  return {
    mail,
    name: rows.find(({ values }) => values.name !== "")?.values.name ?? "",
    role: byReach.find((role) => roles.has(role)) ?? "",
    units: [...new Set(units)],
  };
}

/** Everybody whom *Phân quyền* names by an address, each once. */
export function listPeople(rows: readonly RowOf<"people">[]): readonly Person[] {
  const byMail = new Map<string, RowOf<"people">[]>();
  for (const row of rows) {
    const mail = mailKey(row.values.mail);
    const mine = byMail.get(mail);
    if (mine !== undefined) mine.push(row);
    else if (mail !== "") byMail.set(mail, [row]);
  }
  return [...byMail].map(([mail, mine]) => personOf(mail, mine));
}

/** Who this address is by *Phân quyền*; undefined for one that it does not name. */
export function personIn(rows: readonly RowOf<"people">[], mail: string): Person | undefined {
  const key = mailKey(mail);
  const mine = key === "" ? [] : rows.filter(({ values }) => mailKey(values.mail) === key);
  return mine.length === 0 ? undefined : personOf(key, mine);
}

/** The same among people who were listed. */
export function whoIs(people: readonly Person[], mail: string): Person | undefined {
  const key = mailKey(mail);
  return key === "" ? undefined : people.find((person) => person.mail === key);
}

/** What a sentence calls a person: the name, and the address where the office wrote none. */
export const personName = ({ name, mail }: Person): string => (name === "" ? mail : name);
