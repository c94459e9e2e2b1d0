import { meritKindKey } from "../../award/merit-kind.ts";
import { campaignTags } from "../form/campaign.ts";
import { letterheadTags } from "../form/letterhead.ts";
import { namesOf } from "../form/lines-of.ts";
import { recipientTags } from "../form/recipients.ts";
import { signatureTags } from "../form/signature.ts";
import type { PaperContext } from "../kind/paper-kind.ts";
import { flag, lines, list, must, text } from "../template/tags.ts";
import { articleTags, awardArticles, capital, deedsOf, meritOf } from "./articles.ts";
import {
  type AwardShare,
  awardGroups,
  awardGroupTags,
  byAward,
  peopleCounted,
  recipientWords,
} from "./groups.ts";
import { meritGrade, sharedMerit } from "./merit-words.ts";
import { moneyTags, moneyValues } from "./money.ts";
import type { Nomination } from "./nominees.ts";

/** Up to so many stand in the decision's own text; more stand in a list behind it. */
const IN_TEXT = 10;

/** Tags of a decision on awards, whoever takes it. */
export const decisionTags = {
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
  la_du_thao: flag("In khi quyết định còn là dự thảo gửi kèm tờ trình"),
  can_cu: list("Lặp lại cho từng căn cứ", { chu: text("Một căn cứ") }),
  doi_tuong: text("Ai được khen: “các tập thể, cá nhân”, “các cá nhân”, “cá nhân”"),
  doi_tuong_hoa: text("Ai được khen, chữ in hoa"),
  tong_so: text("Số tập thể, cá nhân được khen: “01 tập thể, 02 cá nhân”"),
  trong_van_ban: flag("In khi danh sách ngắn, đặt ngay ở Điều 1"),
  co_danh_sach: flag("In khi danh sách đặt ở phụ lục kèm theo"),
  kem_theo: text("Số và ngày của quyết định, để dẫn ở danh sách kèm theo"),
  ...articleTags,
  ...moneyTags,
  nguoi_thi_hanh: text(
    "Ai thi hành ngoài những người được khen: “Thủ trưởng các đơn vị có liên quan”, hoặc như ghi ở trang Đơn vị",
  ),
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

/** Who is awarded what by one decision, and on which grounds. */
export interface Decided {
  readonly nominations: readonly Nomination[];
  /** Who decides, as a sentence names him: “Giám đốc Sở Tư pháp tỉnh …”. */
  readonly head: string;
  /** The office whose head that is. */
  readonly office: string;
  /** *Thi hành quyết định khen* of its row; "" for the usual ones. */
  readonly enforcers: string;
  /** The campaign as prose names it. */
  readonly about: string;
  /** Lines of căn cứ, the proposal last. */
  readonly grounds: readonly string[];
  /** Number and day, as the list behind it cites them. */
  readonly cited: string;
}

/** The number of the article that orders the decision to be carried out. */
export const lastArticle = (shares: readonly AwardShare[]): string => `Điều ${shares.length + 2}`;

/** Names of a cell in one sentence, “A, B”; who carries out every decision where it is empty. */
function enforcedBy(cell: string): string {
  const told = namesOf(cell);
  return told.length === 0 ? "Thủ trưởng các đơn vị có liên quan" : told.join(", ");
}

/** What a decision says below its head and above its signature. */
export function decisionBody(
  context: PaperContext,
  { nominations, head, office, enforcers, about, grounds, cited }: Decided,
) {
  const shares = byAward(context, nominations, head);
  const khen = deedsOf(shares, head);
  const inText = nominations.length <= IN_TEXT;
  const nhom = awardGroups(context, nominations, head);
  const { year } = meritOf(nominations);
  return {
    tham_quyen: head.toUpperCase(),
    nguoi_quyet_dinh: head,
    khen,
    khen_hoa: capital(khen),
    nam_danh_hieu: year,
    nam_danh_hieu_hoa: year.toUpperCase(),
    co_thanh_tich: meritWords(nominations, about),
    nhieu_hinh_thuc: nhom.length > 1,
    can_cu: lines(grounds),
    doi_tuong: recipientWords(nominations),
    doi_tuong_hoa: recipientWords(nominations).toUpperCase(),
    tong_so: peopleCounted(nominations),
    ...awardArticles(context, shares, head, about, inText),
    ...moneyValues(shares, office),
    nguoi_thi_hanh: enforcedBy(enforcers),
    trong_van_ban: inText,
    co_danh_sach: !inText,
    kem_theo: cited,
    nhom,
  };
}
