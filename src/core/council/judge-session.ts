import { lawRows } from "../award/law-rows.ts";
import { holderName } from "../award/titles.ts";
import { askedQuorum } from "../award/votes-needed.ts";
import type { ParsedBook, RowOf } from "../book/parsed-book.ts";
import { rowNamed } from "../book/row-by-key.ts";
import type { Day } from "../calendar/day.ts";
import { readPastDay } from "../calendar/past-day.ts";
import type { WrittenCell } from "../table/cell.ts";
import { nfc } from "../text/fold.ts";
import { quoted } from "../text/quote.ts";
import { type Attendance, countOf, readAttendance } from "./attendance.ts";
import { readBallots } from "./ballots.ts";
import { candidatesOf } from "./candidates.ts";
import { councilOfMeeting, membersOn } from "./sessions.ts";
import { readVote, type Voted } from "./vote.ts";

/** A session of a council as a clerk enters it: keys, and texts as typed. */
export interface TypedSession {
  /** Key of the row of *Cuộc họp*. */
  readonly meeting: string;
  readonly day: string;
  readonly method: string;
  readonly issued: string;
  readonly returned: string;
  readonly invalid: string;
  readonly counters: string;
  readonly opinions: string;
  readonly closing: string;
  readonly attendance: readonly {
    readonly member: string;
    readonly attended: string;
    readonly reason: string;
  }[];
  /** Votes of nominations by key; "" leaves one undecided. */
  readonly votes: readonly { readonly key: string; readonly votesFor: string }[];
}

export type JudgedSession =
  | { readonly ok: false; readonly message: string }
  | {
      readonly ok: true;
      readonly meeting: RowOf<"meetings">;
      readonly council: string;
      readonly day: Day;
      /** Of its row of *Cuộc họp*. */
      readonly cells: Readonly<Record<string, WrittenCell>>;
      readonly attendance: readonly Attendance[];
      readonly voted: readonly Voted[];
      /** What the clerk should look at before it is written. */
      readonly doubts: readonly string[];
    };

const refused = (message: string): JudgedSession => ({ ok: false, message });

const methods = ["bỏ phiếu kín", "biểu quyết giơ tay", "lấy ý kiến bằng văn bản"];

/**
 * A council's session as typed, against the book as it is: who sat, whether enough did, and what each vote comes to. All
 * shares are of all members, in whole numbers.
 * @param today a session cannot lie ahead once it has voted
 */
export function judgeSession(book: ParsedBook, typed: TypedSession, today: Day): JudgedSession {
  const meeting = rowNamed(book.meetings, typed.meeting);
  if (meeting === undefined || typed.meeting === "")
    return refused("Sổ không còn phiên họp này. Mở lại khung này, hoặc ghi phiên họp ở trang Cuộc họp.");
  const read = readPastDay(typed.day, today, "ngày họp", "Ghi kết quả sau khi đã họp.");
  if ("message" in read) return refused(read.message);
  const day = read.day ?? meeting.values.date;
  if (day === null) return refused("Chưa ghi ngày họp. Ghi ngày Hội đồng họp, dạng ngày/tháng/năm.");
  const council = councilOfMeeting(book, meeting);
  if (council === "")
    return refused("Chưa rõ phiên họp của Hội đồng nào. Ghi tên hội đồng ở cột Hội đồng của trang Cuộc họp.");
  const sitting = membersOn(book, council, day);
  if (sitting.length === 0)
    return refused(
      `Trang Hội đồng không có thành viên nào của ${council} trong nhiệm kỳ vào ngày họp. Bổ sung thành viên, hoặc sửa ngày.`,
    );
  if (typed.method !== "" && !methods.includes(typed.method))
    return refused(
      `Không có cách biểu quyết ${quoted(typed.method)}. Chọn một trong: ${methods.join(", ")}.`,
    );

  const attendance = readAttendance(sitting, typed.attendance);
  if ("message" in attendance) return refused(attendance.message);
  const members = sitting.length;
  const present = countOf(attendance, "có mặt");
  const written = countOf(attendance, "ý kiến bằng văn bản");
  const ballots = readBallots(typed, typed.method === "lấy ý kiến bằng văn bản" ? members : present);
  if ("message" in ballots) return refused(ballots.message);
  const valid = ballots.returned === null ? present : ballots.returned - (ballots.invalid ?? 0);

  const candidates = candidatesOf(book, { meeting: typed.meeting, campaign: meeting.values.campaign, day });
  const byKey = new Map(candidates.map((candidate) => [candidate.row.values.key, candidate]));
  const names = new Set(sitting.map(({ values }) => holderName(values.member)));
  const voted: Voted[] = [];
  for (const { key, votesFor } of typed.votes) {
    const candidate = byKey.get(key);
    if (candidate === undefined) {
      if (votesFor.trim() === "") continue;
      const row = rowNamed(book.nominations, key);
      return refused(
        `${row === undefined ? "Một đề nghị" : row.values.name} không còn trong danh sách xét: đã rút, tạm dừng, trả lại hoặc xét ở phiên khác. Mở lại khung này.`,
      );
    }
    const { subject, name } = candidate.row.values;
    const sits = subject === "cá nhân" && names.has(holderName(name));
    const vote = readVote(candidate, votesFor, { members, voters: valid + written, written, sits });
    if (vote !== undefined && "message" in vote) return refused(vote.message);
    if (vote !== undefined) voted.push(vote);
  }

  const law = lawRows(book);
  const quorum = askedQuorum(law, { award: "", subject: "", meritKind: "", day });
  const needed = quorum === undefined ? 0 : Math.ceil((quorum.share.part * members) / quorum.share.of);
  const late = voted.filter(
    ({ candidate: { row } }) => (row.values.completed ?? row.values.submitted ?? day) > day,
  );
  return {
    ok: true,
    meeting,
    council,
    day,
    cells: {
      date: { day },
      council,
      method: typed.method,
      issued: ballots.issued ?? "",
      returned: ballots.returned ?? "",
      invalid: ballots.invalid ?? "",
      counters: nfc(typed.counters).trim(),
      opinions: nfc(typed.opinions).trim(),
      closing: nfc(typed.closing).trim(),
    },
    attendance,
    voted,
    doubts: [
      ...(present < needed
        ? [
            `Chỉ ${present}/${members} thành viên dự họp, chưa đủ ${quorum?.share.shown ?? ""} (cần ít nhất ${needed} người).`,
          ]
        : []),
      ...late.map(({ candidate: { row } }) => `${row.values.name}: hồ sơ nhận đủ sau ngày họp.`),
    ],
  };
}
