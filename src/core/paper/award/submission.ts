import { nominationStage } from "../../award/nomination-state.ts";
import { addressed, addresseeTags } from "../form/addressed.ts";
import { campaignTags } from "../form/campaign.ts";
import { contactOf } from "../form/contact.ts";
import { formValues } from "../form/form-values.ts";
import { letterheadTags } from "../form/letterhead.ts";
import { closed, recipientTags } from "../form/recipients.ts";
import { numberAndDay } from "../form/row-day.ts";
import { signatureTags } from "../form/signature.ts";
import { type PaperContext, type PaperKind, paperKind } from "../kind/paper-kind.ts";
import { flag, lines, list, text } from "../template/tags.ts";
import { addressees, highDecider, requests } from "./addressees.ts";
import { capital } from "./articles.ts";
import { lawDay, legalGrounds } from "./bases.ts";
import { dossierParts, minutesLine } from "./council-minutes.ts";
import { awardPrint } from "./decision-print.ts";
import { awardGroups, awardGroupTags, byAward, peopleCounted, recipientWords } from "./groups.ts";
import { awardOf, decidedHere, liveNominations, type Nomination, nominationProblems } from "./nominees.ts";
import { passingVotes } from "./passing-votes.ts";
import { publicComment } from "./public-comment.ts";

const tags = {
  ...letterheadTags,
  ...addresseeTags,
  ...campaignTags,
  can_cu: list("Lặp lại cho từng căn cứ; cuối cùng là biên bản họp của Hội đồng", {
    chu: text("Một căn cứ"),
  }),
  doi_tuong: text("Ai được đề nghị: “các tập thể, cá nhân”, “các cá nhân”, “cá nhân”"),
  doi_tuong_hoa: text("Ai được đề nghị, chữ in hoa"),
  tong_so: text("Số tập thể, cá nhân được đề nghị: “01 tập thể, 02 cá nhân”"),
  noi_trinh: text("Nơi được trình, như viết giữa câu"),
  viec_trinh: text("Việc đề nghị cấp trên làm: “quyết định”, “trình cấp có thẩm quyền quyết định”"),
  de_nghi: list("Lặp lại cho từng hình thức khen, cấp cao trước", {
    chu: text("Đề nghị gì cho ai, kèm dấu cuối dòng: “Trình Chủ tịch nước tặng … cho 01 tập thể;”"),
  }),
  ho_so: text("Hồ sơ kèm theo tờ trình, như ghi ở Thành phần hồ sơ; bắt đầu bằng Danh sách trích ngang"),
  co_lay_y_kien: flag("In khi có ghi Ngày đăng lấy ý kiến hoặc Kết quả lấy ý kiến ở trang Đề nghị"),
  lay_y_kien: text("Đăng lấy ý kiến từ ngày nào, kết quả ra sao"),
  co_lien_he: flag("In khi sổ có nơi để liên hệ"),
  lien_he: text("Đơn vị soạn thảo và thư điện tử để liên hệ"),
  kem_theo: text("Số và ngày của tờ trình, để dẫn ở phụ lục: “số 12/TTr-STP ngày 05 tháng 02 năm 2026”"),
  ...awardGroupTags,
  ...signatureTags,
  ...recipientTags,
} as const;

/**
 * What the office has to submit: complete, without a decision, and not its own head's to decide. Once all of it is decided the
 * submission is that of what was: a chain that is entered afterwards has its submission too.
 */
export function submitted(context: PaperContext): readonly Nomination[] {
  const upward = liveNominations(context).filter((row) => !decidedHere(context, awardOf(context, row)));
  const waiting = upward.filter(
    ({ values }) => nominationStage(values.state) === "complete" && values.decisionNumber === "",
  );
  return waiting.length > 0
    ? waiting
    : upward.filter(
        ({ values }) => nominationStage(values.state) === "decided" && values.decisionNumber !== "",
      );
}

/** Tờ trình đề nghị khen thưởng with its Danh sách trích ngang (Luật Thi đua, khen thưởng 2022, Điều 84). */
const kind: PaperKind<typeof tags> = {
  name: "to-trinh-khen-thuong",
  title: "Tờ trình đề nghị khen thưởng",
  abbreviation: "TTr",
  unnumbered: false,
  landscape: true,
  tags,
  needs: ["nominations", "awards", "legalBases", "legalTexts", "meetings"],
  noSubject:
    "Phong trào này chưa có đề nghị nào phải trình cấp trên: cần dòng ở trang Đề nghị đã đủ hồ sơ, không tạm dừng, chưa có Số QĐ, với hình thức không thuộc thẩm quyền của thủ trưởng cơ quan.",
  fingerprint: awardPrint,
  subjects: (context) => (submitted(context).length === 0 ? [] : [{ key: "", label: "" }]),
  make: (context, _subject, entry) => {
    const nominations = submitted(context);
    const problems = [...nominationProblems(context, nominations), ...passingVotes(context, nominations)];
    const form = formValues(context, kind, entry, ["Như trên"], problems);
    if (!form.ok) return form;
    const to = addressees(context, nominations);
    const noi_trinh = to.join(", ");
    const decider = highDecider(context, to[0] ?? "");
    const shares = byAward(context, nominations, decider);
    const { deeds, handling } = requests(context, shares, noi_trinh, decider);
    const date = entry?.values.date ?? "";
    const lien_he = contactOf(context);
    const asked = publicComment(nominations);
    return {
      ok: true,
      values: {
        ...form.values,
        // The campaign's “(đã ký)” is of copies of its plan.
        ghi_cho_ky: "",
        ...addressed(to),
        can_cu: lines([
          ...legalGrounds(context, lawDay(context, date), form.values.phong_trao),
          minutesLine(context, nominations),
        ]),
        doi_tuong: recipientWords(nominations),
        doi_tuong_hoa: recipientWords(nominations).toUpperCase(),
        tong_so: peopleCounted(nominations),
        noi_trinh,
        viec_trinh: handling,
        de_nghi: lines(
          closed(
            shares.map(
              (share, index) => `${capital(deeds[index] ?? "")} cho ${peopleCounted(share.nominations)}`,
            ),
          ),
        ),
        ho_so: [
          "Danh sách trích ngang",
          ...dossierParts(nominations.map(({ values }) => values.dossier)),
        ].join("; "),
        co_lay_y_kien: asked !== "",
        lay_y_kien: asked,
        co_lien_he: lien_he !== "",
        lien_he,
        kem_theo: numberAndDay(context, form.values.so_ky_hieu, date),
        nhom: awardGroups(context, nominations, decider),
      },
    };
  },
};

export const submission = paperKind(kind);
