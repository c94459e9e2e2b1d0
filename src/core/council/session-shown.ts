import { holderName } from "../award/titles.ts";
import { leastVotes } from "../award/votes-needed.ts";
import type { ParsedBook, RowOf } from "../book/parsed-book.ts";
import { rowNamed, rowsByKey } from "../book/row-by-key.ts";
import { cellDay } from "../calendar/date-style.ts";
import type { Day } from "../calendar/day.ts";
import { candidatesOf } from "./candidates.ts";
import { councilNames, councilOfMeeting, isCouncilSession, membersOn } from "./sessions.ts";

/** A nominee as the council's page shows it. */
export interface CandidateShown {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly award: string;
  readonly state: string;
  /** "" while the council has not voted. */
  readonly votesFor: string;
  /** The least number of votes that passes, of all members. */
  readonly least: number;
  /** “90% tổng số thành viên”; "" where no rule asks a share. */
  readonly asked: string;
  /** The nominee sits in the council, and has one vote less to get. */
  readonly sits: boolean;
}

/** One session as the page shows it: what stands in the book, as texts to be corrected. */
export interface SessionShown {
  readonly key: string;
  readonly day: string;
  readonly council: string;
  readonly method: string;
  readonly issued: string;
  readonly returned: string;
  readonly invalid: string;
  readonly counters: string;
  readonly opinions: string;
  readonly closing: string;
  readonly campaign: string;
  readonly members: readonly {
    readonly member: string;
    readonly role: string;
    readonly attended: string;
    readonly reason: string;
  }[];
  readonly candidates: readonly CandidateShown[];
}

/** The sessions of the book, newest first, and what a new one may be of. */
export interface CouncilShown {
  readonly sessions: readonly { readonly key: string; readonly title: string }[];
  readonly session: SessionShown | null;
  readonly campaigns: readonly { readonly key: string; readonly name: string }[];
  readonly councils: readonly string[];
  readonly today: string;
}

const figure = (value: number | null): string => (value === null ? "" : String(value));

/** A session as it stands in the book. */
export function shownSession(book: ParsedBook, meeting: RowOf<"meetings">, today: Day): SessionShown {
  const { values } = meeting;
  const council = councilOfMeeting(book, meeting);
  const sitting = membersOn(book, council, values.date ?? today);
  const attended = new Map(
    book.attendance.rows
      .filter((row) => row.values.meeting === values.key)
      .map((row) => [holderName(row.values.member), row.values]),
  );
  const names = new Set(sitting.map((member) => holderName(member.values.member)));
  const day = values.date ?? today;
  return {
    key: values.key,
    day: values.date === null ? "" : cellDay(values.date),
    council,
    method: values.method === "" ? "bỏ phiếu kín" : values.method,
    issued: figure(values.issued),
    returned: figure(values.returned),
    invalid: figure(values.invalid),
    counters: values.counters,
    opinions: values.opinions,
    closing: values.closing,
    campaign: values.campaign,
    members: sitting.map(({ values: { member, role } }) => ({
      member,
      role,
      attended: attended.get(holderName(member))?.attended || "có mặt",
      reason: attended.get(holderName(member))?.reason ?? "",
    })),
    candidates: candidatesOf(book, { meeting: values.key, campaign: values.campaign, day }).map(
      ({ row, award, unit, asked }) => ({
        key: row.values.key,
        name: row.values.name,
        unit,
        award,
        state: row.values.state,
        votesFor: row.values.meeting === values.key ? figure(row.values.votesFor) : "",
        least: leastVotes(asked, sitting.length),
        asked: asked === undefined ? "" : `${asked.share.shown} tổng số thành viên`,
        sits: row.values.subject === "cá nhân" && names.has(holderName(row.values.name)),
      }),
    ),
  };
}

/** What the council's page shows: the sessions, and one of them; "" for the newest. */
export function councilShown(book: ParsedBook, asked: string, today: Day): CouncilShown {
  const campaigns = rowsByKey(book.campaigns);
  const sessions = book.meetings.rows
    .filter((row) => row.values.key !== "" && isCouncilSession(row))
    .sort((a, b) => (b.values.date ?? "").localeCompare(a.values.date ?? "") || a.at - b.at);
  const chosen = asked === "" ? sessions[0] : rowNamed(book.meetings, asked);
  return {
    sessions: sessions.map(({ values }) => ({
      key: values.key,
      title: [values.date === null ? "chưa ghi ngày" : cellDay(values.date), values.content].join(" · "),
    })),
    session: chosen === undefined ? null : shownSession(book, chosen, today),
    campaigns: [...campaigns.values()].map(({ values: { key, title } }) => ({ key, name: title })),
    councils: councilNames(book),
    today,
  };
}
