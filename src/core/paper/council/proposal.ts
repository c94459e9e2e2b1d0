import { lawDay, legalGrounds } from "../award/bases.ts";
import { dossierParts, minutesCited } from "../award/council-minutes.ts";
import { awardPrint } from "../award/decision-print.ts";
import { awardGroups, awardGroupTags, byAward, peopleCounted, recipientWords } from "../award/groups.ts";
import { moneyTags, moneyValues } from "../award/money.ts";
import { awardOf, decidedHere, nominationProblems } from "../award/nominees.ts";
import { passingVotes } from "../award/passing-votes.ts";
import { addressed, addresseeTags } from "../form/addressed.ts";
import { campaignTags } from "../form/campaign.ts";
import { headOf } from "../form/head-title.ts";
import { letterheadTags } from "../form/letterhead.ts";
import { recipientTags } from "../form/recipients.ts";
import { numberAndDay } from "../form/row-day.ts";
import { signatureTags } from "../form/signature.ts";
import { type PaperKind, paperKind } from "../kind/paper-kind.ts";
import { lines, list, text } from "../template/tags.ts";
import { conclusions, conclusionTags } from "./conclusions.ts";
import { councilForm, sessionTags } from "./council-form.ts";
import { proposerOf } from "./proposer.ts";
import { type Outcome, outcomesOf, sessionOf, sessionSubjects } from "./session.ts";
import { countOr, deciderOf } from "./votes.ts";

const tags = {
  ...letterheadTags,
  ...addresseeTags,
  ...campaignTags,
  ...sessionTags,
  can_cu: list("Lặp lại cho từng căn cứ; cuối cùng là biên bản họp của Hội đồng", {
    chu: text("Một căn cứ"),
  }),
  doi_tuong: text("Ai được đề nghị: “các tập thể, cá nhân”, “các cá nhân”, “cá nhân”"),
  doi_tuong_hoa: text("Ai được đề nghị, chữ in hoa"),
  tong_so: text("Số tập thể, cá nhân được Hội đồng thông qua: “01 tập thể, 02 cá nhân”"),
  tong_so_xet: text("Số tập thể, cá nhân đã đưa ra xét"),
  so_thanh_vien: text("Tổng số thành viên Hội đồng"),
  so_co_mat: text("Số thành viên có mặt"),
  cach_xet: text("Hội đồng đã xét bằng cách nào: “bỏ phiếu kín”, “biểu quyết giơ tay”"),
  noi_trinh: text("Người được trình, như viết giữa câu"),
  ...conclusionTags,
  ...moneyTags,
  ho_so: text("Hồ sơ kèm theo tờ trình"),
  kem_theo: text("Số và ngày của tờ trình, để dẫn ở phụ lục"),
  ...awardGroupTags,
  ...signatureTags,
  ...recipientTags,
} as const;

const passed = (outcomes: readonly Outcome[]) =>
  outcomes.filter((outcome) => outcome.passed === true).map(({ row }) => row);

/** How the council came to it, behind “kết quả”. */
const waysOf: Readonly<Record<string, string>> = {
  "biểu quyết giơ tay": "biểu quyết",
  "lấy ý kiến bằng văn bản": "lấy ý kiến bằng văn bản",
};

/** Tờ trình of a council to the head of its office: what it asks him to decide and to submit, after a session. */
const kind: PaperKind<typeof tags> & { readonly datedLater: true } = {
  name: "to-trinh-hoi-dong",
  title: "Tờ trình của Hội đồng",
  abbreviation: "TTr",
  unnumbered: false,
  landscape: true,
  datedLater: true,
  tags,
  needs: ["meetings", "council", "attendance", "nominations", "awards", "rules", "legalBases", "legalTexts"],
  noSubject:
    "Phong trào này chưa có phiên họp nào của Hội đồng đã thông qua ai: ghi phiên họp ở trang Cuộc họp và kết quả ở trang Đề nghị.",
  fingerprint: awardPrint,
  subjects: (context) =>
    sessionSubjects(context).filter(({ key }) => {
      const session = sessionOf(context, key);
      return session !== undefined && passed(outcomesOf(context, session)).length > 0;
    }),
  make: (context, subject, entry) => {
    const session = sessionOf(context, subject.key);
    if (session === undefined) return { ok: false, problems: [] };
    const { candidates, seats, meeting } = session;
    const outcomes = outcomesOf(context, session);
    const nominations = passed(outcomes);
    const minutes = minutesCited(context, nominations);
    const problems = [...nominationProblems(context, candidates), ...passingVotes(context, candidates)];
    const form = councilForm(context, kind, entry, session, ["Như trên"], problems);
    if (!form.ok) return form;
    const date = entry?.values.date ?? "";
    // It follows its session: until it has a day of its own the law of that one holds.
    const ground = date === "" ? (meeting.values.date ?? context.today) : lawDay(context, date);
    const head = headOf(context.book, context.campaign.values.issuer) || form.values.ten_co_quan;
    const decider = deciderOf(context, candidates);
    const here = nominations.filter((row) => decidedHere(context, awardOf(context, row)));
    const above = nominations.some((row) => !decidedHere(context, awardOf(context, row)));
    return {
      ok: true,
      values: {
        ...form.values,
        ...addressed([head]),
        ...(entry?.values.signer ? {} : proposerOf(context, session)),
        can_cu: lines([
          ...legalGrounds(context, ground, form.values.phong_trao),
          `Căn cứ ${minutes} của ${form.values.ten_hoi_dong}.`,
        ]),
        doi_tuong: recipientWords(nominations),
        doi_tuong_hoa: recipientWords(nominations).toUpperCase(),
        tong_so: peopleCounted(nominations),
        tong_so_xet: peopleCounted(candidates),
        so_thanh_vien: countOr(seats.length),
        so_co_mat: countOr(seats.filter(({ attended }) => attended === "có mặt").length),
        cach_xet: waysOf[meeting.values.method] ?? "bỏ phiếu kín",
        noi_trinh: head,
        ket_luan: conclusions(context, outcomes, head, {
          here: `Kính trình ${head} xem xét, quyết định:`,
          above: `Kính trình ${head} xem xét, trình cấp có thẩm quyền:`,
          refused: "Các trường hợp Hội đồng không thông qua:",
        }),
        ...moneyValues(byAward(context, here, head), form.values.ten_co_quan),
        ho_so: [
          ...(here.length > 0 ? ["Dự thảo Quyết định"] : []),
          ...(above ? ["Dự thảo Tờ trình cấp trên"] : []),
          minutes,
          ...dossierParts(nominations.map(({ values }) => values.dossier)).filter(
            (part) => !/^biên bản họp/iu.test(part),
          ),
        ].join("; "),
        kem_theo: numberAndDay(context, form.values.so_ky_hieu, date),
        nhom: awardGroups(context, nominations, decider),
      },
    };
  },
};

export const proposal = paperKind(kind);
