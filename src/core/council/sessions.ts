import { councilOf, councils, sitsOn } from "../award/council-of.ts";
import { holderName } from "../award/titles.ts";
import type { ParsedBook, RowOf } from "../book/parsed-book.ts";
import { rowNamed } from "../book/row-by-key.ts";
import type { Day } from "../calendar/day.ts";
import { foldKey } from "../text/fold.ts";

type SessionBook = Pick<ParsedBook, "meetings" | "council" | "campaigns" | "units">;
type Meeting = RowOf<"meetings">;

/** Whether a meeting is a council's on awards: it names its council, or its content says so. */
export function isCouncilSession({ values }: Pick<Meeting, "values">): boolean {
  if (values.council !== "") return true;
  const content = foldKey(values.content);
  return /hoi dong|xet khen/u.test(content) && /\b(?:xet|bo phieu|bau)\b/u.test(content);
}

/** The councils of the book by name as they are first written, in the order of the sheet. */
export function councilNames({ council }: Pick<ParsedBook, "council">): readonly string[] {
  return [
    ...new Map(council.rows.map(({ values }) => [foldKey(values.council), values.council])).values(),
  ].filter((name) => name !== "");
}

/** The council that a meeting is of: the one it names, else the one of the office that issued its campaign; "" for neither. */
export function councilOfMeeting(book: SessionBook, { values }: Pick<Meeting, "values">): string {
  if (values.council !== "") return values.council;
  const issuer = rowNamed(book.campaigns, values.campaign)?.values.issuer ?? "";
  const [first] = councilOf(councils(book.council.rows), rowNamed(book.units, issuer)) ?? [];
  return first?.values.council ?? "";
}

/** Members of a council on a day, each person once, in the order of the sheet. */
export function membersOn(
  { council }: Pick<ParsedBook, "council">,
  name: string,
  day: Day | null,
): readonly RowOf<"council">[] {
  const own = council.rows.filter(({ values }) => foldKey(values.council) === foldKey(name));
  const sitting = day === null ? own : own.filter((member) => sitsOn(member, day));
  return [...new Map(sitting.map((member) => [holderName(member.values.member), member])).values()];
}
