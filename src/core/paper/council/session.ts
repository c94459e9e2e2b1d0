import { type LawRows, lawRows } from "../../award/law-rows.ts";
import { meritKindKey } from "../../award/merit-kind.ts";
import { nominationStage, nominationState } from "../../award/nomination-state.ts";
import { holderName } from "../../award/titles.ts";
import { askedVotes, leastVotes } from "../../award/votes-needed.ts";
import type { RowOf } from "../../book/parsed-book.ts";
import type { Day } from "../../calendar/day.ts";
import { councilOfMeeting, isCouncilSession, membersOn } from "../../council/sessions.ts";
import { inOrder } from "../award/groups.ts";
import type { Nomination } from "../award/nominees.ts";
import type { PaperContext, PaperSubject } from "../kind/paper-kind.ts";
import { ownRows } from "../kind/rows.ts";

/** A member at a session. */
export interface Seat {
  readonly row: RowOf<"council">;
  readonly attended: RowOf<"attendance">["values"]["attended"];
  readonly reason: string;
}

/** A session of a council on the awards of a campaign, with who sat and what was put to the vote. */
export interface Session {
  readonly meeting: RowOf<"meetings">;
  readonly day: Day;
  readonly council: string;
  readonly seats: readonly Seat[];
  /** High awards first, collectives before persons. */
  readonly candidates: readonly Nomination[];
}

type Meeting = RowOf<"meetings"> & { readonly values: { readonly date: Day } };

/** The campaign's sessions of a council that have a day, in the order of the sheet. */
function meetingsOf(context: PaperContext): readonly Meeting[] {
  return ownRows(context, context.book.meetings).filter(
    (row): row is Meeting => row.values.date !== null && row.values.key !== "" && isCouncilSession(row),
  );
}

/** A papers' list of the sessions to choose from. */
export const sessionSubjects = (context: PaperContext): readonly PaperSubject[] =>
  meetingsOf(context).map(({ values: { key, content } }) => ({ key, label: content || key }));

/**
 * Whether a nomination was or will be put to the vote at this session. One that names no session belongs to the campaign's
 * last one once it waits for a council or has votes, so that a book from before *Phiên họp* prints too.
 */
function votedAt({ values }: Nomination, meeting: Meeting, last: boolean): boolean {
  const gone = values.votesFor === null && nominationStage(values.state) === "dropped";
  const hold = values.votesFor === null && values.onHold === "có";
  if (gone || hold) return false;
  if (values.meeting !== "") return values.meeting === meeting.values.key;
  const state = nominationState(values.state);
  return last && (values.votesFor !== null || state === "đủ hồ sơ" || state === "thẩm định");
}

function seatsOf({ book }: PaperContext, meeting: Meeting, council: string): readonly Seat[] {
  const told = new Map(
    book.attendance.rows
      .filter(({ values }) => values.meeting === meeting.values.key)
      .map(({ values }) => [holderName(values.member), values]),
  );
  return membersOn(book, council, meeting.values.date).map((row) => {
    const own = told.get(holderName(row.values.member));
    // Whoever the sheet does not name was there.
    return { row, attended: own?.attended || "có mặt", reason: own?.reason ?? "" };
  });
}

/** The session of this key, worked out; undefined where there is none. */
export function sessionOf(context: PaperContext, key: string): Session | undefined {
  const meetings = meetingsOf(context);
  const meeting = meetings.find(({ values }) => values.key === key);
  if (meeting === undefined) return undefined;
  const council = councilOfMeeting(context.book, meeting);
  const last = meetings[meetings.length - 1] === meeting;
  const mine = ownRows(context, context.book.nominations).filter((row) => votedAt(row, meeting, last));
  return {
    meeting,
    day: meeting.values.date,
    council,
    seats: seatsOf(context, meeting, council),
    candidates: inOrder(context, mine),
  };
}

/** What the vote on one nomination came to. */
export interface Outcome {
  readonly row: Nomination;
  readonly votesFor: number | null;
  readonly against: number | null;
  /** Blank and spoilt ballots on this nominee, and members who said nothing of him. */
  readonly blank: number;
  readonly members: number;
  /** The least number of votes that passes. */
  readonly least: number;
  /** Whether the nominee is a member who took part in the session. */
  readonly sits: boolean;
  /** undefined while nobody has voted. */
  readonly passed: boolean | undefined;
}

/** How many ballots and written opinions could be cast on each nominee; of ballots only those that count. */
export function votersOf({ meeting: { values }, seats }: Session): number {
  const written = seats.filter(({ attended }) => attended === "ý kiến bằng văn bản").length;
  if (values.method === "lấy ý kiến bằng văn bản")
    return (values.returned ?? seats.length) - (values.invalid ?? 0);
  const present = seats.filter(({ attended }) => attended === "có mặt").length;
  return (values.returned ?? present) - (values.invalid ?? 0) + written;
}

/** As the clerk's own *Trạng thái* has it once it is behind the council; else by the share of all members that *Quy tắc* asks. */
function verdict({ values }: Nomination, least: number): boolean | undefined {
  switch (nominationState(values.state)) {
    case "Hội đồng không thông qua":
      return false;
    case "Hội đồng thông qua":
    case "trình":
    case "quyết định":
    case "công bố":
    case "lưu":
      return true;
    default:
      return values.votesFor === null ? undefined : values.votesFor >= least;
  }
}

/** Who was not for a nominee: as the row tells, what it leaves open reckoned from how many could vote. */
function othersOf({ values }: Nomination, voters: number): Pick<Outcome, "against" | "blank"> {
  const { votesFor, votesAgainst, votesBlank } = values;
  if (votesFor === null) return { against: null, blank: 0 };
  const left = Math.max(0, voters - votesFor);
  if (votesAgainst === null)
    return { against: Math.max(0, left - (votesBlank ?? 0)), blank: votesBlank ?? 0 };
  return { against: votesAgainst, blank: votesBlank ?? Math.max(0, left - votesAgainst) };
}

/** The outcome of each candidate of a session, in their order. */
export function outcomesOf({ book }: PaperContext, session: Session): readonly Outcome[] {
  const law: LawRows = lawRows(book);
  const voters = votersOf(session);
  const sitting = new Set(
    session.seats
      .filter(({ attended }) => attended === "có mặt" || attended === "ý kiến bằng văn bản")
      .map(({ row }) => holderName(row.values.member)),
  );
  return session.candidates.map((row) => {
    const { award, subject, meritKind, votesFor } = row.values;
    const members = row.values.members ?? session.seats.length;
    const asked = askedVotes(law, { award, subject, meritKind: meritKindKey(meritKind), day: session.day });
    const least = leastVotes(asked, members);
    // Nobody votes on himself.
    const sits = subject === "cá nhân" && sitting.has(holderName(row.values.name));
    return {
      row,
      votesFor,
      ...othersOf(row, voters - (sits ? 1 : 0)),
      members,
      least,
      sits,
      passed: verdict(row, least),
    };
  });
}
