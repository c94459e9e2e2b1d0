import { lawRows } from "../award/law-rows.ts";
import { meritKindKey } from "../award/merit-kind.ts";
import { nominationState } from "../award/nomination-state.ts";
import { type AskedShare, askedVotes, leastVotes } from "../award/votes-needed.ts";
import type { ParsedBook, RowOf } from "../book/parsed-book.ts";
import { rowsByKey } from "../book/row-by-key.ts";
import type { Day } from "../calendar/day.ts";

/** A nomination before the council, with what it takes to pass. */
export interface Candidate {
  readonly row: RowOf<"nominations">;
  readonly award: string;
  readonly unit: string;
  readonly asked: AskedShare | undefined;
}

/**
 * Nominations that a session decides on: those it decided on before, and those of its campaign that wait for a council.
 * One on hold is not put to the vote. In the order of award (high before low), then of the sheet.
 */
export function candidatesOf(
  book: ParsedBook,
  session: { readonly meeting: string; readonly campaign: string; readonly day: Day },
): readonly Candidate[] {
  const law = lawRows(book);
  const awards = rowsByKey(book.awards);
  const units = rowsByKey(book.units);
  const rank = (row: RowOf<"nominations">): number => awards.get(row.values.award)?.values.rank ?? 0;
  return book.nominations.rows
    .filter(({ values }) => {
      if (values.campaign !== session.campaign) return false;
      if (session.meeting !== "" && values.meeting === session.meeting) return true;
      return values.meeting === "" && values.onHold !== "có" && nominationState(values.state) === "thẩm định";
    })
    .map((row) => ({
      row,
      award: awards.get(row.values.award)?.values.name ?? row.values.award,
      unit: units.get(row.values.unit)?.values.name ?? row.values.unit,
      asked: askedVotes(law, {
        award: row.values.award,
        subject: row.values.subject,
        meritKind: meritKindKey(row.values.meritKind),
        day: session.day,
      }),
    }))
    .sort((a, b) => rank(b.row) - rank(a.row) || a.row.at - b.row.at);
}

/** What one vote comes to: whether it passes, and the least that does. */
export function judgeVotes(
  { asked }: Pick<Candidate, "asked">,
  votesFor: number,
  members: number,
): { readonly passes: boolean; readonly least: number } {
  const least = leastVotes(asked, members);
  return { passes: votesFor >= least, least };
}
