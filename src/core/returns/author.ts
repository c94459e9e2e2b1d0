import type { ParsedBook } from "../book/parsed-book.ts";
import { mailKey, type PersonRole, personIn } from "../rights/people.ts";
import { isOwn } from "../tracking/owed/unit-report.ts";

/** Who an address is to the book. */
export interface Author {
  /** What *Phân quyền* says; "" for an address that is not in it. */
  readonly role: PersonRole;
  /** Keys of the units for which this address may report, by *Phân quyền*, else by the addresses in *Đơn vị*. */
  readonly units: readonly string[];
}

/** Tells who an address is, by *Phân quyền* and *Đơn vị*. An account that hides its address is nobody. */
export function authorOf({ people, units }: Pick<ParsedBook, "people" | "units">, mail: string): Author {
  const person = personIn(people.rows, mail);
  if (person !== undefined) return { role: person.role, units: person.units };
  const wanted = mailKey(mail);
  const own = units.rows.flatMap((unit) => (isOwn(unit, wanted) ? [unit.values.key] : []));
  return { role: "", units: own };
}

/** Whether this address may do what is the desk's: everybody whom *Phân quyền* does not name as something else. */
export const isDesk = ({ role }: Author): boolean => role === "" || role === "bộ phận thi đua";
