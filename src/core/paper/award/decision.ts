import { campaignTags } from "../form/campaign.ts";
import { formValues } from "../form/form-values.ts";
import { headOf } from "../form/head-title.ts";
import { letterheadTags } from "../form/letterhead.ts";
import { recipientTags } from "../form/recipients.ts";
import { numberAndDay } from "../form/row-day.ts";
import { signatureTags } from "../form/signature.ts";
import { type PaperKind, paperKind } from "../kind/paper-kind.ts";
import { flag, lines, list, must, text } from "../template/tags.ts";
import { awardBases, lawDay } from "./bases.ts";
import { dayProblems, decisionFacts, decisionGroups, decisionName } from "./decision-groups.ts";
import { awardGroups, awardGroupTags, peopleCounted } from "./groups.ts";
import { awardName, awardOf, nominationProblems } from "./nominees.ts";

/** Up to so many stand in the decision's own text; more stand in a list behind it. */
const IN_TEXT = 10;

const tags = {
  ...letterheadTags,
  ...campaignTags,
  tham_quyen: must("Người quyết định, chữ in hoa: “GIÁM ĐỐC SỞ TƯ PHÁP”"),
  nguoi_quyet_dinh: must("Người quyết định, như viết giữa câu"),
  khen: must("Việc khen: “tặng Giấy khen”; nhiều hình thức thì “khen thưởng”"),
  khen_hoa: must("Việc khen, viết hoa chữ đầu"),
  nhieu_hinh_thuc: flag("In khi có từ hai hình thức khen trở lên"),
  can_cu: list("Lặp lại cho từng căn cứ", { chu: text("Một căn cứ") }),
  tong_so: must("Số tập thể, cá nhân được khen: “01 tập thể, 02 cá nhân”"),
  trong_van_ban: flag("In khi danh sách ngắn, đặt ngay ở Điều 1"),
  co_danh_sach: flag("In khi danh sách đặt ở phụ lục kèm theo"),
  kem_theo: text("Số và ngày của quyết định, để dẫn ở danh sách kèm theo"),
  ...awardGroupTags,
  ...signatureTags,
  ...recipientTags,
} as const;

/** What the decision does: “tặng Giấy khen của Giám đốc Sở Tư pháp”, “công nhận danh hiệu Lao động tiên tiến”. */
function deedOf(name: string, head: string): string {
  if (/^(?:chiến|lao động|tập thể)/iu.test(name)) return `công nhận danh hiệu ${name}`;
  return `tặng ${name}${/^giấy khen$/iu.test(name) ? ` của ${head}` : ""}`;
}

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
    const form = formValues(context, kind, facts, ["Như Điều 3"], problems);
    if (!form.ok) return form;
    const { book, campaign } = context;
    const head = headOf(book, campaign.values.issuer) || form.values.ten_co_quan;
    const awards = new Set(nominations.map(({ values }) => values.award));
    const [first] = nominations;
    const only = awards.size === 1 && first !== undefined ? awardName(awardOf(context, first), head) : "";
    const khen = only === "" ? "khen thưởng" : deedOf(only, head);
    const inText = nominations.length <= IN_TEXT;
    return {
      ok: true,
      values: {
        ...form.values,
        // The campaign's “(đã ký)” is of copies of its plan.
        ghi_cho_ky: "",
        tham_quyen: head.toUpperCase(),
        nguoi_quyet_dinh: head,
        khen,
        khen_hoa: `${khen.charAt(0).toUpperCase()}${khen.slice(1)}`,
        nhieu_hinh_thuc: awards.size > 1,
        can_cu: lines(awardBases(context, lawDay(context, facts.values.date), form.values.phong_trao)),
        tong_so: peopleCounted(nominations),
        trong_van_ban: inText,
        co_danh_sach: !inText,
        kem_theo: numberAndDay(context, form.values.so_ky_hieu, facts.values.date),
        nhom: awardGroups(context, nominations, head),
      },
    };
  },
};

/** Quyết định khen thưởng, one for each *Số QĐ* (Luật Thi đua, khen thưởng 2022, Điều 83–84). */
export const awardDecision = paperKind(kind);
