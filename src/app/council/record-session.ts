import * as z from "zod/mini";
import { cellDay } from "../../core/calendar/date-style.ts";
import type { Day } from "../../core/calendar/day.ts";
import { changedMeanwhile } from "../../core/council/changed-meanwhile.ts";
import { type JudgedSession, judgeSession } from "../../core/council/judge-session.ts";
import { shownSession } from "../../core/council/session-shown.ts";
import type { Voted } from "../../core/council/vote.ts";
import { type JudgedMove, judgeMove } from "../../core/nomination/judge-move.ts";
import { type Way, wayOf } from "../../core/nomination/way.ts";
import { hashText } from "../../core/table/hash.ts";
import { identityOf } from "../../core/table/parse-table.ts";
import type { Ports } from "../../ports/ports.ts";
import { fillKeys } from "../book/fill-keys.ts";
import { openBook } from "../book/read/open-book.ts";
import { conflictText } from "../book/write/conflict-text.ts";
import type { SheetChange } from "../book/write/sheet-change.ts";
import type { Answer } from "../door/answer.ts";
import { upTo } from "../door/fields.ts";
import { type RequestOf, verb } from "../door/verb.ts";
import { writeMoves } from "../nomination/write-moves.ts";
import { councilTables } from "./council-tables.ts";

/** A session as texts: as a clerk typed it, and as her page had shown it. */
const said = {
  day: upTo(100),
  method: upTo(100),
  issued: upTo(20),
  returned: upTo(20),
  invalid: upTo(20),
  counters: upTo(2000),
  opinions: upTo(20_000),
  closing: upTo(100),
  attendance: z
    .array(z.object({ member: upTo(500), attended: upTo(100), reason: upTo(2000) }))
    .check(z.maxLength(200)),
  votes: z.array(z.object({ key: upTo(200), votesFor: upTo(20) })).check(z.maxLength(5000)),
};

const fields = {
  /** Key of the session's row of *Cuộc họp*. */
  meeting: upTo(200),
  ...said,
  /** The session as it was shown before it was typed over: what another clerk wrote since is asked about. */
  saw: z.optional(z.object(said)),
  /** The `confirm` of the question that was answered with yes; "" at first. */
  confirmed: upTo(20),
};

type SessionRecorded =
  | { readonly recorded: true; readonly message: string }
  /** Not written yet: the clerk answers, and `confirm` comes back with the same entry. */
  | { readonly recorded: false; readonly question: string; readonly confirm: string };

type Ready = Extract<JudgedSession, { readonly ok: true }>;

/** *Cuộc họp*: how the session voted. */
function meetingChange({ book }: Way, { meeting, cells }: Ready): SheetChange {
  return { table: book.meetings, cells: ({ at }) => (at === meeting.at ? cells : undefined) };
}

/** *Dự họp*: every member of the session once, found again by session and name. */
function attendanceChange({ book }: Way, { meeting, attendance }: Ready): SheetChange {
  const table = book.attendance;
  const session = meeting.values.key;
  const rows = attendance.map((one) => ({ meeting: session, ...one }));
  const byId = new Map(rows.map((row) => [identityOf(table.table, row), row]));
  return {
    table,
    cells: ({ id }) => byId.get(id),
    added: (now) => {
      const there = new Set(now.rows.map(({ id }) => id));
      return [...byId].flatMap(([id, row]) => (there.has(id) ? [] : [row]));
    },
  };
}

/** What another clerk wrote of this session since it was shown, as a doubt; none where nothing was shown. */
function overwritten(
  { book }: Way,
  { meeting, attendance }: Ready,
  { saw, ...typed }: RequestOf<typeof fields>,
  today: Day,
): readonly string[] {
  if (saw === undefined) return [];
  const others = changedMeanwhile(shownSession(book, meeting, today), saw, { ...typed, attendance });
  return others.length === 0 ? [] : [`Trong lúc khung này mở, người khác đã ghi: ${others.join("; ")}.`];
}

/** Votes against and blank ones belong to the count they were typed beside; of another count they tell nothing. */
function outdated({ candidate: { row }, votesFor }: Voted): Readonly<Record<string, "">> {
  const { votesFor: before, votesAgainst, votesBlank } = row.values;
  if (before === votesFor) return {};
  return {
    ...(votesAgainst === null ? {} : { votesAgainst: "" }),
    ...(votesBlank === null ? {} : { votesBlank: "" }),
  };
}

/** The moves to which the votes lead, or why one of them is not possible. */
function movesOf(
  way: Way,
  { meeting, day, voted }: Ready,
): readonly JudgedMove[] | { readonly message: string } {
  const moves: JudgedMove[] = [];
  for (const vote of voted) {
    const { candidate, votesFor, members, written, passes, words } = vote;
    const move = judgeMove(way, candidate.row, {
      to: passes ? "Hội đồng thông qua" : "Hội đồng không thông qua",
      day,
      reason: words,
      cells: {
        votesFor,
        members,
        writtenOpinions: written,
        meeting: meeting.values.key,
        ...outdated(vote),
      },
    });
    if (!move.ok) return { message: `${candidate.row.values.name}: ${move.message}` };
    moves.push(move);
  }
  return moves;
}

function told(voted: readonly Voted[], moved: number, day: string): string {
  const passed = voted.filter(({ passes }) => passes).length;
  if (voted.length === 0)
    return `Đã ghi thành viên dự phiên họp ngày ${day}; chưa ghi phiếu của đề nghị nào.`;
  const left = voted.length - moved;
  return `Đã ghi kết quả phiên họp ngày ${day}: ${passed} thông qua, ${voted.length - passed} không thông qua.${left === 0 ? "" : ` Còn ${left} đề nghị chưa ghi được.`}`;
}

/**
 * Enters a session of a council once: how it voted and who took part, in *Cuộc họp* and *Dự họp*, and into every nomination
 * it decided on its votes and its state. The same entry again changes nothing; one that broke off is finished by it. Called
 * by whoever holds the book alone. Service calls: a constant, however many nominations.
 */
function recordSession(ports: Ports, typed: RequestOf<typeof fields>): Answer<SessionRecorded> {
  const { book } = fillKeys(ports, openBook(ports, councilTables));
  const today = ports.clock.now().day;
  const judged = judgeSession(book, typed, today);
  if (!judged.ok) return judged;
  const way = wayOf(book);
  const moves = movesOf(way, judged);
  if ("message" in moves) return { ok: false, ...moves };
  const doubts = [...overwritten(way, judged, typed, today), ...judged.doubts];
  const question = doubts.length === 0 ? "" : `${doubts.join(" ")} Vẫn ghi?`;
  const confirm = question === "" ? "" : hashText(question);
  if (confirm !== typed.confirmed && confirm !== "")
    return { ok: true, value: { recorded: false, question, confirm } };

  const { moved, conflicts } = writeMoves(ports, way, "Ghi kết quả Hội đồng", moves, [
    meetingChange(way, judged),
    attendanceChange(way, judged),
  ]);
  const message = told(judged.voted, moved.length, cellDay(judged.day));
  return { ok: true, value: { recorded: true, message: `${message} ${conflictText(conflicts)}`.trim() } };
}

export const councilRecord = verb({ name: "council.record", fields, locked: true, run: recordSession });
