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
  /** Key of the unit that the person reports for; "" of all others. */
  readonly unit: string;
}

/** How two addresses are compared: whatever a clerk types around one, and in whatever letters. */
export const mailKey = (mail: string): string => nfc(mail).trim().toLowerCase();

/** Everybody whom *Phân quyền* names by an address, each once: of an address that stands there twice the first row counts. */
export function listPeople(rows: readonly RowOf<"people">[]): readonly Person[] {
  const people = new Map<string, Person>();
  for (const { values } of rows) {
    const mail = mailKey(values.mail);
    if (mail === "" || people.has(mail)) continue;
    const role = values.role ?? "";
    people.set(mail, { mail, name: values.name, role, unit: role === "đơn vị" ? values.unit : "" });
  }
  return [...people.values()];
}

/** Who this address is; undefined for one that *Phân quyền* does not name. */
export function whoIs(people: readonly Person[], mail: string): Person | undefined {
  const key = mailKey(mail);
  return key === "" ? undefined : people.find((person) => person.mail === key);
}

/** What a sentence calls a person: the name, and the address where the office wrote none. */
export const personName = ({ name, mail }: Person): string => (name === "" ? mail : name);
