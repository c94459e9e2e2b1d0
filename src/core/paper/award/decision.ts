import { meritKindKey } from "../../award/merit-kind.ts";
import { agencyName, campaignTags } from "../form/campaign.ts";
import { formValues } from "../form/form-values.ts";
import { headOf } from "../form/head-title.ts";
import { letterheadTags } from "../form/letterhead.ts";
import { recipientTags } from "../form/recipients.ts";
import { numberAndDay } from "../form/row-day.ts";
import { signatureTags } from "../form/signature.ts";
import {
  type PaperContext,
  type PaperKind,
  type PaperMade,
  type PaperSubject,
  paperKind,
} from "../kind/paper-kind.ts";
import { flag, lines, list, must, text, type ValuesOf } from "../template/tags.ts";
import { articleTags, awardArticles, capital, deedsOf, meritOf } from "./articles.ts";
import { lawDay, legalGrounds, proposalLines } from "./bases.ts";
import { judgedBy, minutesCited } from "./council-minutes.ts";
import {
  type DecisionGroup,
  dayProblems,
  decisionFacts,
  decisionGroups,
  decisionName,
} from "./decision-groups.ts";
import { awardPrint } from "./decision-print.ts";
import { awardGroups, awardGroupTags, byAward, peopleCounted, recipientWords } from "./groups.ts";
import { meritGrade, sharedMerit } from "./merit-words.ts";
import { moneyTags, moneyValues } from "./money.ts";
import { awardOf, isTitle, type Nomination, nominationProblems } from "./nominees.ts";

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
  nam_danh_hieu_hoa: text("Năm của danh hiệu, chữ in hoa; nhiều năm thì để trống"),
  nam_danh_hieu: text("Năm của danh hiệu, có dấu cách ở trước: “ năm 2026”; nhiều năm thì để trống"),
  co_thanh_tich: text("Thành tích, như viết sau tên đối tượng: “có thành tích trong phong trào …”"),
  can_cu: list("Lặp lại cho từng căn cứ", { chu: text("Một căn cứ") }),
  doi_tuong: text("Ai được khen: “các tập thể, cá nhân”, “các cá nhân”, “cá nhân”"),
  doi_tuong_hoa: text("Ai được khen, chữ in hoa"),
  tong_so: text("Số tập thể, cá nhân được khen: “01 tập thể, 02 cá nhân”"),
  trong_van_ban: flag("In khi danh sách ngắn, đặt ngay ở Điều 1"),
  co_danh_sach: flag("In khi danh sách đặt ở phụ lục kèm theo"),
  kem_theo: text("Số và ngày của quyết định, để dẫn ở danh sách kèm theo"),
  ...articleTags,
  ...moneyTags,
  ...awardGroupTags,
  ...signatureTags,
  ...recipientTags,
} as const;

/** What the merit is that all who are named have: in a movement, in the work of a year, or both. */
function meritWords(nominations: readonly Nomination[], about: string): string {
  const shared = sharedMerit(nominations);
  if (shared !== "") return shared.replace(/^đã /u, "");
  const grade = meritGrade(nominations);
  const yearly = nominations.filter(({ values }) => meritKindKey(values.meritKind) === "cong trang");
  const work = `thực hiện nhiệm vụ${meritOf(yearly).year}`;
  if (yearly.length === 0) return `${grade} trong ${about}`;
  return yearly.length === nominations.length
    ? `${grade} trong ${work}`
    : `${grade} trong ${about} và trong ${work}`;
}

/** Whether a decision only recognises titles: it is written as that. */
const onlyTitles = (context: PaperContext, { nominations }: DecisionGroup): boolean =>
  nominations.every((row) => isTitle(awardOf(context, row)?.name ?? ""));

/** What the two forms of a decision have in common. */
const form = {
  name: decisionName,
  abbreviation: "QĐ",
  unnumbered: false,
  landscape: false,
  tags,
  needs: ["nominations", "awards", "legalBases", "legalTexts", "meetings"],
  noSubject:
    "Phong trào này chưa có đề nghị nào để ra quyết định: cần dòng ở trang Đề nghị đã có Số QĐ, hoặc Hội đồng đã thông qua với hình thức thuộc thẩm quyền của thủ trưởng cơ quan.",
  fingerprint: awardPrint,
} as const satisfies Partial<PaperKind>;

function decisionOf(title: string, fits: (context: PaperContext, group: DecisionGroup) => boolean) {
  const groups = (context: PaperContext) => decisionGroups(context).filter((group) => fits(context, group));
  return {
    title,
    subjects: (context: PaperContext) => groups(context).map(({ key, label }) => ({ key, label })),
    make: (context: PaperContext, subject: PaperSubject): PaperMade<ValuesOf<typeof tags>> => {
      const group = groups(context).find(({ key }) => key === subject.key);
      return group === undefined ? { ok: false, problems: [] } : decided(context, title, group);
    },
  };
}

function decided(
  context: PaperContext,
  title: string,
  group: DecisionGroup,
): PaperMade<ValuesOf<typeof tags>> {
  const { nominations } = group;
  const facts = decisionFacts(group);
  const problems = [...nominationProblems(context, nominations), ...dayProblems(context, group)];
  const { book, campaign } = context;
  const head = headOf(book, campaign.values.issuer) || agencyName(context);
  const shares = byAward(context, nominations, head);
  const enforced = `Như Điều ${shares.length + 2}`;
  const made = formValues(context, { ...form, title }, facts, [enforced], problems);
  if (!made.ok) return made;
  const { phong_trao } = made.values;
  const khen = deedsOf(shares, head);
  const inText = nominations.length <= IN_TEXT;
  const nhom = awardGroups(context, nominations, head);
  const named = nominations.some(({ values }) => values.meeting !== "");
  return {
    ok: true,
    values: {
      ...made.values,
      // The campaign's “(đã ký)” is of copies of its plan.
      ghi_cho_ky: "",
      tham_quyen: head.toUpperCase(),
      nguoi_quyet_dinh: head,
      khen,
      khen_hoa: capital(khen),
      nam_danh_hieu: meritOf(nominations).year,
      nam_danh_hieu_hoa: meritOf(nominations).year.toUpperCase(),
      co_thanh_tich: meritWords(nominations, phong_trao),
      nhieu_hinh_thuc: nhom.length > 1,
      can_cu: lines([
        ...legalGrounds(context, lawDay(context, facts.values.date), phong_trao),
        ...proposalLines(
          context,
          judgedBy(context, nominations),
          named ? minutesCited(context, nominations) : "",
        ),
      ]),
      doi_tuong: recipientWords(nominations),
      doi_tuong_hoa: recipientWords(nominations).toUpperCase(),
      tong_so: peopleCounted(nominations),
      ...awardArticles(context, shares, head, phong_trao, inText),
      ...moneyValues(shares),
      trong_van_ban: inText,
      co_danh_sach: !inText,
      kem_theo: numberAndDay(context, made.values.so_ky_hieu, facts.values.date),
      nhom,
    },
  };
}

/** Quyết định khen thưởng, one for each *Số QĐ* (Luật Thi đua, khen thưởng 2022, Điều 83–84). */
export const awardDecision = paperKind<typeof tags>({
  ...form,
  ...decisionOf("Quyết định khen thưởng", (context, group) => !onlyTitles(context, group)),
  asked: "Quyết định khen thưởng, công nhận danh hiệu",
});

/** Quyết định công nhận danh hiệu: a decision that gives nothing but titles, which are recognised and not given. */
export const titleDecision = paperKind<typeof tags>({
  ...form,
  ...decisionOf("Quyết định công nhận danh hiệu", onlyTitles),
  template: { name: "quyet-dinh-cong-nhan", title: "Quyết định công nhận danh hiệu" },
});
