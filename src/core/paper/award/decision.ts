import { agencyName, campaignTags } from "../form/campaign.ts";
import { formValues } from "../form/form-values.ts";
import { headOf } from "../form/head-title.ts";
import { letterheadTags } from "../form/letterhead.ts";
import { recipientTags } from "../form/recipients.ts";
import { numberAndDay } from "../form/row-day.ts";
import { signatureTags } from "../form/signature.ts";
import { type PaperKind, paperKind } from "../kind/paper-kind.ts";
import { flag, lines, list, must, text } from "../template/tags.ts";
import { articleTags, awardArticles, capital, deedsOf } from "./articles.ts";
import { lawDay, legalGrounds, proposalLine } from "./bases.ts";
import { dayProblems, decisionFacts, decisionGroups, decisionName } from "./decision-groups.ts";
import { awardGroups, awardGroupTags, byAward, peopleCounted, recipientWords } from "./groups.ts";
import { nominationProblems } from "./nominees.ts";

/** Up to so many stand in the decision's own text; more stand in a list behind it. */
const IN_TEXT = 10;

const tags = {
  ...letterheadTags,
  ...campaignTags,
  tham_quyen: must("Người quyết định, chữ in hoa: “GIÁM ĐỐC SỞ TƯ PHÁP TỈNH …”"),
  nguoi_quyet_dinh: must("Người quyết định, như viết giữa câu"),
  khen: must(
    "Việc khen: “tặng Giấy khen của …”; nhiều hình thức: “công nhận danh hiệu thi đua và tặng Giấy khen của …”",
  ),
  khen_hoa: text("Việc khen, viết hoa chữ đầu"),
  nhieu_hinh_thuc: flag("In khi danh sách có từ hai nhóm trở lên"),
  can_cu: list("Lặp lại cho từng căn cứ", { chu: text("Một căn cứ") }),
  doi_tuong: text("Ai được khen: “các tập thể, cá nhân”, “các cá nhân”, “cá nhân”"),
  doi_tuong_hoa: text("Ai được khen, chữ in hoa"),
  tong_so: text("Số tập thể, cá nhân được khen: “01 tập thể, 02 cá nhân”"),
  trong_van_ban: flag("In khi danh sách ngắn, đặt ngay ở Điều 1"),
  co_danh_sach: flag("In khi danh sách đặt ở phụ lục kèm theo"),
  kem_theo: text("Số và ngày của quyết định, để dẫn ở danh sách kèm theo"),
  ...articleTags,
  ...awardGroupTags,
  ...signatureTags,
  ...recipientTags,
} as const;

const kind: PaperKind<typeof tags> = {
  name: decisionName,
  title: "Quyết định khen thưởng",
  abbreviation: "QĐ",
  unnumbered: false,
  landscape: false,
  tags,
  needs: ["nominations", "awards", "legalBases", "legalTexts"],
  noSubject:
    "Phong trào này chưa có đề nghị nào để ra quyết định: cần dòng ở trang Đề nghị đã có Số QĐ, hoặc Hội đồng đã thông qua với hình thức thuộc thẩm quyền của thủ trưởng cơ quan.",
  subjects: (context) => decisionGroups(context).map(({ key, label }) => ({ key, label })),
  make: (context, subject) => {
    const group = decisionGroups(context).find(({ key }) => key === subject.key);
    if (group === undefined) return { ok: false, problems: [] };
    const { nominations } = group;
    const facts = decisionFacts(group);
    const problems = [...nominationProblems(context, nominations), ...dayProblems(context, group)];
    const { book, campaign } = context;
    const head = headOf(book, campaign.values.issuer) || agencyName(context);
    const shares = byAward(context, nominations, head);
    const enforced = `Như Điều ${shares.length + 2}`;
    const form = formValues(context, kind, facts, [enforced], problems);
    if (!form.ok) return form;
    const { phong_trao } = form.values;
    const khen = deedsOf(shares, head);
    const inText = nominations.length <= IN_TEXT;
    const nhom = awardGroups(context, nominations, head);
    return {
      ok: true,
      values: {
        ...form.values,
        // The campaign's “(đã ký)” is of copies of its plan.
        ghi_cho_ky: "",
        tham_quyen: head.toUpperCase(),
        nguoi_quyet_dinh: head,
        khen,
        khen_hoa: capital(khen),
        nhieu_hinh_thuc: nhom.length > 1,
        can_cu: lines([
          ...legalGrounds(context, lawDay(context, facts.values.date), phong_trao),
          proposalLine(context),
        ]),
        doi_tuong: recipientWords(nominations),
        doi_tuong_hoa: recipientWords(nominations).toUpperCase(),
        tong_so: peopleCounted(nominations),
        ...awardArticles(context, shares, head, phong_trao, inText),
        trong_van_ban: inText,
        co_danh_sach: !inText,
        kem_theo: numberAndDay(context, form.values.so_ky_hieu, facts.values.date),
        nhom,
      },
    };
  },
};

/** Quyết định khen thưởng, one for each *Số QĐ* (Luật Thi đua, khen thưởng 2022, Điều 83–84). */
export const awardDecision = paperKind(kind);
