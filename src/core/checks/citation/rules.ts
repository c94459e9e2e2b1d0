import type { RoomRules, RuleTitles } from "../rule/rule.ts";
import { citedDateStyle, citedOnTwoDays } from "./cited-dates.ts";
import { citedDayRules } from "./cited-days.ts";
import { citedForce } from "./cited-force.ts";
import { citedIssuer, citedYear } from "./cited-issuer.ts";
import { citedSymbol } from "./cited-symbol.ts";
import { smallLawName } from "./law-names.ts";
import { legalBasisLaw } from "./legal-basis-law.ts";
import { legalBasisMissing, legalBasisOrder } from "./legal-basis-order.ts";
import { legalBasisParts } from "./legal-basis-parts.ts";
import { ownCitation } from "./own-citation.ts";
import { paperNumberRules } from "./paper-numbers.ts";
import { symbolAgainstType } from "./prose-symbols.ts";
import { oneNumberTwoKinds } from "./two-kinds.ts";

/** Cited texts, legal bases and the register of papers. `check-book.ts` tells the groups in its order. */
export const citationRules = {
  proseSymbols: [symbolAgainstType],
  cited: [
    citedDateStyle,
    citedOnTwoDays,
    citedSymbol,
    citedForce,
    ...citedDayRules,
    citedIssuer,
    citedYear,
    oneNumberTwoKinds,
    legalBasisMissing,
    legalBasisOrder,
    legalBasisParts,
    legalBasisLaw,
    smallLawName,
    ownCitation,
  ],
  register: [...paperNumberRules],
} as const satisfies RoomRules;

/** What each of them looks for. */
export const citationTitles: RuleTitles = {
  "loi-van.ky-hieu-khac-loai": "Tên loại văn bản và ký hiệu không khớp nhau.",
  "loi-van.ngay-hai-kieu": "Ngày của cùng một văn bản được ghi theo hai kiểu.",
  "loi-van.van-ban-hai-ngay": "Cùng một văn bản được ghi hai ngày ban hành khác nhau.",
  "vien-dan.so-ky-hieu":
    "Số ký hiệu của văn bản được viện dẫn không đúng mẫu của văn bản hành chính, pháp luật hay của Đảng.",
  "vien-dan.khong-hieu-luc": "Viện dẫn văn bản không có hiệu lực vào ngày ban hành.",
  "vien-dan.ban-hanh-sau": "Viện dẫn văn bản ban hành sau ngày ban hành của chính kế hoạch.",
  "vien-dan.ngay-khac-van-ban": "Ngày của văn bản được viện dẫn khác Ngày ban hành ở trang Văn bản pháp lý.",
  "vien-dan.co-quan-khac-so": "Cơ quan ban hành của văn bản được viện dẫn không phải cơ quan trong ký hiệu.",
  "vien-dan.nam-khac-so": "Năm trong số của văn bản khác năm của ngày ban hành.",
  "vien-dan.mot-so-hai-loai": "Một số văn bản được ghi dưới hai loại.",
  "can-cu.thieu": "Quyết định chưa có căn cứ nào.",
  "can-cu.thu-tu": "Căn cứ xếp văn bản có giá trị thấp trước văn bản có giá trị cao hơn.",
  "can-cu.thieu-phan": "Văn bản được viện dẫn thiếu số ký hiệu, ngày hoặc cơ quan ban hành.",
  "can-cu.luat": "Luật, pháp lệnh được viện dẫn kèm số, cơ quan ban hành, hoặc thiếu ngày.",
  "chinh-ta.ten-luat": "Tên luật chưa viết hoa chữ đầu.",
  "van-ban-phap-ly.trich-dan-khac-ngay": "Cách trích dẫn ghi ngày khác Ngày ban hành của văn bản.",
  "so-van-ban.trung-so": "Hai văn bản của một cơ quan mang cùng số, ký hiệu trong một năm.",
  "so-van-ban.so-nguoc-ngay": "Văn bản số lớn hơn lại ghi ngày sớm hơn văn bản số nhỏ hơn.",
  "so-van-ban.thieu-so": "Giữa hai số liền nhau của một loại văn bản còn thiếu số.",
  "so-van-ban.ky-hieu": "Ký hiệu ở Sổ văn bản không phải của loại văn bản.",
};
