import { nominationProblems } from "../award/nominees.ts";
import { campaignTags } from "../form/campaign.ts";
import { unnumberedHeadTags } from "../form/letterhead.ts";
import { type PaperKind, paperKind } from "../kind/paper-kind.ts";
import { flag, list, must, text } from "../template/tags.ts";
import { councilForm, memberWords, sessionTags, signedName } from "./council-form.ts";
import { outcomesOf, type Seat, type Session, sessionOf, sessionSubjects } from "./session.ts";
import { sessionPrint } from "./session-print.ts";
import { voteTags, voteValues } from "./votes.ts";

const needs = ["meetings", "council", "attendance", "nominations", "awards", "rules"] as const;

const noSubject =
  "Phong trào này chưa có phiên họp nào của Hội đồng: ghi một dòng ở trang Cuộc họp với ngày họp và cột Hội đồng.";

const ballotTags = { ...unnumberedHeadTags, ...campaignTags, ...sessionTags, ...voteTags } as const;

/** Phiếu bầu: who is put to the vote, by award; printed as often as the council has members, neither named nor signed. */
const ballotKind: PaperKind<typeof ballotTags> = {
  name: "phieu-bau",
  title: "Phiếu bầu",
  abbreviation: "",
  unnumbered: true,
  landscape: false,
  fingerprint: sessionPrint,
  tags: ballotTags,
  needs,
  noSubject,
  subjects: sessionSubjects,
  make: (context, subject, entry) => {
    const session = sessionOf(context, subject.key);
    if (session === undefined) return { ok: false, problems: [] };
    const problems = nominationProblems(context, session.candidates);
    const form = councilForm(context, ballotKind, entry, session, [], problems);
    if (!form.ok) return form;
    return { ok: true, values: { ...form.values, ...voteValues(context, outcomesOf(context, session)) } };
  },
};

export const ballot = paperKind(ballotKind);

const slipTags = {
  ...unnumberedHeadTags,
  ...campaignTags,
  ...sessionTags,
  ...voteTags,
  to_phieu: list("Lặp lại cho từng thành viên được lấy ý kiến, mỗi người một trang", {
    to_dau: flag("In ở phiếu đầu tiên"),
    sang_trang: flag("In từ phiếu thứ hai trở đi: sang trang mới"),
    thanh_vien: must("Họ tên, chức vụ, vai trò của thành viên"),
    ten_thanh_vien: text("Họ tên thành viên, ở chỗ ký"),
  }),
} as const;

/** Whose opinion is asked in writing: everybody where the council does not meet, else those who are away. */
function asked({ meeting, seats }: Session): readonly Seat[] {
  return meeting.values.method === "lấy ý kiến bằng văn bản"
    ? seats
    : seats.filter(({ attended }) => attended !== "có mặt");
}

/** Phiếu lấy ý kiến: the same list for members who are away, each with his name, signed (NĐ 91/2017, Điều 45). */
const slipKind: PaperKind<typeof slipTags> = {
  name: "phieu-lay-y-kien",
  title: "Phiếu lấy ý kiến",
  abbreviation: "",
  unnumbered: true,
  landscape: false,
  fingerprint: sessionPrint,
  tags: slipTags,
  needs,
  noSubject:
    "Phong trào này chưa có phiên họp nào của Hội đồng mà thành viên vắng mặt hoặc cho ý kiến bằng văn bản.",
  subjects: (context) =>
    sessionSubjects(context).filter(({ key }) => {
      const session = sessionOf(context, key);
      return session !== undefined && asked(session).length > 0;
    }),
  make: (context, subject, entry) => {
    const session = sessionOf(context, subject.key);
    if (session === undefined) return { ok: false, problems: [] };
    const problems = nominationProblems(context, session.candidates);
    const form = councilForm(context, slipKind, entry, session, [], problems);
    if (!form.ok) return form;
    return {
      ok: true,
      values: {
        ...form.values,
        ...voteValues(context, outcomesOf(context, session)),
        to_phieu: asked(session).map((seat, index) => ({
          to_dau: index === 0,
          sang_trang: index > 0,
          thanh_vien: memberWords(seat.row),
          ten_thanh_vien: signedName(seat),
        })),
      },
    };
  },
};

export const opinionSlip = paperKind(slipKind);
