import { nominationProblems } from "../award/nominees.ts";
import { passingVotes } from "../award/passing-votes.ts";
import { campaignTags } from "../form/campaign.ts";
import { letterheadTags } from "../form/letterhead.ts";
import { recipientTags } from "../form/recipients.ts";
import { cellProblem } from "../kind/cell-problem.ts";
import { type PaperKind, paperKind } from "../kind/paper-kind.ts";
import { flag, list, must, text } from "../template/tags.ts";
import { ballotTags, ballotValues, countersOf } from "./ballots-cast.ts";
import { councilForm, sessionTags } from "./council-form.ts";
import { outcomesOf, sessionOf, sessionSubjects } from "./session.ts";
import { sessionPrint } from "./session-print.ts";
import { voteTags, voteValues } from "./votes.ts";

const tags = {
  ...letterheadTags,
  ...campaignTags,
  ...sessionTags,
  ...ballotTags,
  ...voteTags,
  so_thanh_vien: text("Tổng số thành viên Hội đồng"),
  co_dat: flag("In khi có tập thể, cá nhân đủ phiếu"),
  so_dat: text("Số tập thể, cá nhân đủ tỷ lệ phiếu"),
  so_khong_dat: text("Số tập thể, cá nhân không đủ tỷ lệ phiếu"),
  truong_ban: must("Họ tên Trưởng ban kiểm phiếu"),
  thanh_vien_ban: list("Lặp lại cho từng thành viên khác của Ban kiểm phiếu, ở chỗ ký", {
    chu: text("Họ tên"),
  }),
  ...recipientTags,
} as const;

/** Biên bản kiểm phiếu: of a session that voted by ballot, signed by those who counted. */
const kind: PaperKind<typeof tags> = {
  name: "bien-ban-kiem-phieu",
  title: "Biên bản kiểm phiếu",
  abbreviation: "BB",
  unnumbered: false,
  landscape: false,
  fingerprint: sessionPrint,
  tags,
  needs: ["meetings", "council", "attendance", "nominations", "awards", "rules"],
  noSubject:
    "Phong trào này chưa có phiên họp nào của Hội đồng bỏ phiếu kín: ghi ngày họp, Hội đồng và Cách biểu quyết ở trang Cuộc họp.",
  subjects: (context) =>
    sessionSubjects(context).filter(
      ({ key }) => sessionOf(context, key)?.meeting.values.method !== "biểu quyết giơ tay",
    ),
  make: (context, subject, entry) => {
    const session = sessionOf(context, subject.key);
    if (session === undefined) return { ok: false, problems: [] };
    const [head, ...others] = countersOf(session);
    const problems = [
      ...nominationProblems(context, session.candidates),
      ...passingVotes(context, session.candidates),
      ...(head === undefined
        ? [
            cellProblem(
              context.book.meetings,
              session.meeting,
              "counters",
              "Chưa có Ban kiểm phiếu.",
              "Ghi họ tên những người kiểm phiếu, cách nhau bằng dấu chấm phẩy; người đầu là Trưởng ban.",
            ),
          ]
        : []),
    ];
    const form = councilForm(context, kind, entry, session, ["Thành viên Hội đồng"], problems);
    if (!form.ok) return form;
    const outcomes = outcomesOf(context, session);
    const passed = outcomes.filter((one) => one.votesFor !== null && one.votesFor >= one.least).length;
    const voted = outcomes.filter(({ votesFor }) => votesFor !== null).length;
    return {
      ok: true,
      values: {
        ...form.values,
        ...ballotValues(session),
        ...voteValues(context, outcomes),
        so_thanh_vien: String(session.seats.length).padStart(2, "0"),
        co_dat: voted > 0,
        so_dat: String(passed).padStart(2, "0"),
        so_khong_dat: String(voted - passed).padStart(2, "0"),
        truong_ban: head?.signs ?? "",
        thanh_vien_ban: others.map(({ signs }) => ({ chu: signs })),
      },
    };
  },
};

export const count = paperKind(kind);
