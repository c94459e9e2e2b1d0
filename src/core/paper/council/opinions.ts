import { printedPerson } from "../../text/printed-person.ts";
import { nominationProblems } from "../award/nominees.ts";
import { passingVotes } from "../award/passing-votes.ts";
import { campaignTags } from "../form/campaign.ts";
import { unnumberedHeadTags } from "../form/letterhead.ts";
import { linesOf } from "../form/lines-of.ts";
import { type PaperKind, paperKind } from "../kind/paper-kind.ts";
import { flag, lines, list, must, text } from "../template/tags.ts";
import { chairOf, councilForm, minutesUnkept, secretaryOf, sessionTags, signedName } from "./council-form.ts";
import { outcomesOf, sessionOf, sessionSubjects } from "./session.ts";
import { sessionPrint } from "./session-print.ts";
import { voteTags, voteValues } from "./votes.ts";

const tags = {
  ...unnumberedHeadTags,
  ...campaignTags,
  ...sessionTags,
  ...voteTags,
  so_thanh_vien: text("Tổng số thành viên Hội đồng"),
  thanh_vien: list("Lặp lại cho từng thành viên", {
    stt: text("Số thứ tự"),
    ho_ten: text("Họ tên"),
    chuc_vu: text("Chức vụ, vai trò"),
    tham_gia: text("“Có mặt”, “Vắng có lý do”, “Ý kiến bằng văn bản”"),
    ghi_chu: text("Lý do, ghi chú"),
  }),
  co_y_kien: flag("In khi có ghi ý kiến"),
  y_kien: list("Lặp lại cho từng ý kiến", { chu: text("Một ý kiến") }),
  ten_thu_ky: must("Họ tên thư ký, ở chỗ ký"),
  ten_chu_tri: must("Họ tên người chủ trì, ở chỗ ký"),
} as const;

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** Bảng tổng hợp ý kiến: how each member took part, what all opinions came to, what was said besides. */
const kind: PaperKind<typeof tags> = {
  name: "tong-hop-y-kien",
  title: "Bảng tổng hợp ý kiến",
  abbreviation: "",
  unnumbered: true,
  landscape: true,
  fingerprint: sessionPrint,
  tags,
  needs: ["meetings", "council", "attendance", "nominations", "awards", "rules"],
  noSubject:
    "Phong trào này chưa có phiên họp nào của Hội đồng: ghi một dòng ở trang Cuộc họp với ngày họp và cột Hội đồng.",
  subjects: sessionSubjects,
  make: (context, subject, entry) => {
    const session = sessionOf(context, subject.key);
    if (session === undefined) return { ok: false, problems: [] };
    const problems = [
      ...nominationProblems(context, session.candidates),
      ...passingVotes(context, session.candidates),
      ...minutesUnkept(context, session),
    ];
    const form = councilForm(context, kind, entry, session, [], problems);
    if (!form.ok) return form;
    const said = linesOf(session.meeting.values.opinions);
    return {
      ok: true,
      values: {
        ...form.values,
        so_thanh_vien: String(session.seats.length).padStart(2, "0"),
        ...voteValues(context, outcomesOf(context, session)),
        thanh_vien: session.seats.map(({ row: { values }, attended, reason }, index) => ({
          stt: String(index + 1),
          ho_ten: printedPerson(values.member),
          chuc_vu: [values.position, values.role].filter((part) => part !== "").join(", "),
          tham_gia: capital(attended),
          ghi_chu: reason,
        })),
        co_y_kien: said.length > 0,
        y_kien: lines(said.map((line) => `${line}.`)),
        ten_thu_ky: signedName(secretaryOf(session)),
        ten_chu_tri: signedName(chairOf(session)),
      },
    };
  },
};

export const opinions = paperKind(kind);
