import { minutesName } from "../award/council-minutes.ts";
import { peopleCounted } from "../award/groups.ts";
import { nominationProblems, nomineeName } from "../award/nominees.ts";
import { passingVotes } from "../award/passing-votes.ts";
import { campaignTags } from "../form/campaign.ts";
import { headOf } from "../form/head-title.ts";
import { letterheadTags } from "../form/letterhead.ts";
import { linesOf } from "../form/lines-of.ts";
import { closed, recipientTags } from "../form/recipients.ts";
import { type PaperKind, paperKind } from "../kind/paper-kind.ts";
import { flag, lines, list, must, text } from "../template/tags.ts";
import { ballotTags, ballotValues } from "./ballots-cast.ts";
import { conclusions, conclusionTags } from "./conclusions.ts";
import {
  chairOf,
  councilForm,
  memberWords,
  minutesUnkept,
  secretaryOf,
  sessionTags,
  signedName,
} from "./council-form.ts";
import { outcomesOf, type Seat, sessionOf, sessionSubjects } from "./session.ts";
import { sessionPrint } from "./session-print.ts";
import { voteTags, voteValues } from "./votes.ts";

const tags = {
  ...letterheadTags,
  ...campaignTags,
  ...sessionTags,
  chu_tri: must("Người chủ trì: họ tên, chức vụ, vai trò"),
  thu_ky: must("Thư ký: họ tên, chức vụ, vai trò"),
  co_mat: list("Lặp lại cho từng thành viên có mặt", {
    chu: text("Họ tên, chức vụ, vai trò, kèm dấu cuối dòng"),
  }),
  co_vang: flag("In khi có thành viên vắng mặt"),
  vang_mat: list("Lặp lại cho từng thành viên vắng mặt", {
    chu: text("Họ tên, chức vụ, vai trò; trong ngoặc là lý do hoặc “đã cho ý kiến bằng văn bản”"),
  }),
  so_thanh_vien: text("Tổng số thành viên Hội đồng"),
  so_co_mat: text("Số thành viên có mặt"),
  so_vang: text("Số thành viên vắng mặt"),
  co_khach_moi: flag("In khi có đại biểu ngoài Hội đồng"),
  khach_moi: text("Đại biểu khác, như ghi ở cột Thành phần"),
  tong_so: text("Số tập thể, cá nhân được xét: “02 tập thể, 04 cá nhân”"),
  co_y_kien: flag("In khi có ghi ý kiến tại phiên họp"),
  y_kien: list("Lặp lại cho từng ý kiến phát biểu", { chu: text("Một ý kiến") }),
  muc_bieu_quyet: text("Số của mục biểu quyết, sau mục ý kiến nếu có"),
  muc_ket_qua: text("Số của mục kết quả"),
  co_tranh: flag("In khi thành viên dự họp cũng được đề nghị khen thưởng"),
  tranh: text("Họ tên những thành viên ấy"),
  ...ballotTags,
  ...voteTags,
  ...conclusionTags,
  co_ket_luan_khac: flag("In khi có ghi Kết luận phiên họp ở trang Cuộc họp"),
  muc_ket_luan_khac: text("Số của mục kết luận khác, sau các kết luận thông qua, không thông qua"),
  ket_luan_khac: list("Lặp lại cho từng dòng của Kết luận phiên họp", { chu: text("Một kết luận") }),
  gio_ket_thuc: text("Giờ kết thúc phiên họp"),
  ten_thu_ky: must("Họ tên thư ký, ở chỗ ký"),
  ten_chu_tri: must("Họ tên người chủ trì, ở chỗ ký"),
  vai_tro_chu_tri: text("Vai trò người chủ trì, chữ in hoa: “CHỦ TỊCH HỘI ĐỒNG”"),
  ...recipientTags,
} as const;

/** Who was away, with why, or that he wrote. */
function absentWords({ row, attended, reason }: Seat): string {
  const why = attended === "ý kiến bằng văn bản" ? "đã cho ý kiến bằng văn bản" : attended;
  return `${memberWords(row)} (${[why, reason].filter((part) => part !== "").join("; ")})`;
}

/** Biên bản họp Hội đồng (NĐ 30/2020, Phụ lục III: the form of biên bản). */
const kind: PaperKind<typeof tags> = {
  name: minutesName,
  title: "Biên bản họp Hội đồng",
  abbreviation: "BB",
  unnumbered: false,
  landscape: false,
  fingerprint: sessionPrint,
  tags,
  needs: ["meetings", "council", "attendance", "nominations", "awards", "rules"],
  noSubject:
    "Phong trào này chưa có phiên họp nào của Hội đồng: ghi một dòng ở trang Cuộc họp với ngày họp và cột Hội đồng.",
  subjects: sessionSubjects,
  make: (context, subject, entry) => {
    const session = sessionOf(context, subject.key);
    if (session === undefined) return { ok: false, problems: [] };
    const { seats, meeting, candidates } = session;
    const chair = chairOf(session);
    const secretary = secretaryOf(session);
    const problems = [
      ...nominationProblems(context, candidates),
      ...passingVotes(context, candidates),
      ...minutesUnkept(context, session),
    ];
    const form = councilForm(context, kind, entry, session, ["Thành viên Hội đồng"], problems);
    if (!form.ok) return form;
    if (chair === undefined || secretary === undefined)
      throw new Error("a session without chair was not refused");
    const head = headOf(context.book, context.campaign.values.issuer) || form.values.ten_co_quan;
    const present = seats.filter(({ attended }) => attended === "có mặt");
    const absent = seats.filter(({ attended }) => attended !== "có mặt");
    const guests = linesOf(meeting.values.attendees).filter((line) => !/thành viên hội đồng/iu.test(line));
    const opinions = linesOf(meeting.values.opinions);
    const outcomes = outcomesOf(context, session);
    const concerned = outcomes.filter(({ sits }) => sits);
    const at = opinions.length > 0 ? 3 : 2;
    const concluded = conclusions(context, outcomes, head, {
      here: `Hội đồng thông qua và đề nghị ${head} quyết định:`,
      above: `Hội đồng thông qua và đề nghị ${head} trình cấp có thẩm quyền:`,
      refused: "Hội đồng không thông qua đối với:",
    });
    const others = linesOf(meeting.values.conclusion);
    return {
      ok: true,
      values: {
        ...form.values,
        chu_tri: memberWords(chair.row),
        thu_ky: memberWords(secretary.row),
        co_mat: lines(closed(present.map(({ row }) => memberWords(row)))),
        co_vang: absent.length > 0,
        vang_mat: lines(closed(absent.map(absentWords))),
        so_thanh_vien: String(seats.length).padStart(2, "0"),
        so_co_mat: String(present.length).padStart(2, "0"),
        so_vang: String(absent.length).padStart(2, "0"),
        co_khach_moi: guests.length > 0,
        khach_moi: guests.join("; "),
        tong_so: peopleCounted(candidates),
        co_y_kien: opinions.length > 0,
        y_kien: lines(opinions.map((line) => `${line}.`)),
        muc_bieu_quyet: String(at),
        muc_ket_qua: String(at + 1),
        co_tranh: concerned.length > 0,
        tranh: concerned.map(({ row }) => nomineeName(row)).join(", "),
        ...ballotValues(session),
        ...voteValues(context, outcomes),
        ket_luan: concluded,
        co_ket_luan_khac: others.length > 0,
        muc_ket_luan_khac: String(concluded.length + 1),
        ket_luan_khac: lines(others.map((line) => `${line}.`)),
        gio_ket_thuc: meeting.values.closing || "…… giờ ……",
        ten_thu_ky: signedName(secretary),
        ten_chu_tri: signedName(chair),
        vai_tro_chu_tri: `${chair.row.values.role.replace(/ hội đồng$/iu, "")} HỘI ĐỒNG`.toUpperCase(),
      },
    };
  },
};

export const minutes = paperKind(kind);
