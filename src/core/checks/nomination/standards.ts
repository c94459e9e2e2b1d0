import { withOverride } from "../../conditions/overrides.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { quoted } from "../../text/quote.ts";
import { law, plainCard, type Rule } from "../rule/rule.ts";
import { familyOf, type Lack, lacksOf, whyOf } from "./standard-findings.ts";

/** The row offers another way that is not met either. */
const other = ({ standard }: Lack): string =>
  standard.instead.length > 0 ? " Quy tắc cũng cho một cách khác, chưa thấy đủ." : "";

function spotOf(facts: BookFacts, lack: Lack, column: string, message: string, fix: string): Spot {
  const spot = { row: lack.nominated.row, column, message, fix: `${fix}${other(lack)}`, law: whyOf(lack) };
  return { in: facts.book.nominations, ...withOverride(spot, lack.override) };
}

/** “Khen thưởng đã có” is only a hint: what counts is a row of history with its decision. */
function hint({ nominated }: Lack): string {
  const { earlierAwards } = nominated.row.values;
  return earlierAwards === ""
    ? "Bổ sung trang Lịch sử khen nếu còn thiếu; nếu không thì chọn hình thức khác."
    : `Ô Khen thưởng đã có ghi ${quoted(earlierAwards)}: nếu đúng, bổ sung vào trang Lịch sử khen kèm số quyết định.`;
}

export const titlesLacking: Rule = {
  id: "de-nghi.thieu-danh-hieu",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) =>
    lacksOf(facts).flatMap((lack): readonly Spot[] => {
      if (familyOf(lack) !== "titles" || lack.onlyUncounted) return [];
      const { award } = lack.nominated.row.values;
      const message = `Đề nghị ${award} năm ${lack.nominated.year ?? ""}: chưa thấy ${lack.lacking}.`;
      return [spotOf(facts, lack, "award", message, hint(lack))];
    }),
};

export const campaignAwardsCounted: Rule = {
  id: "de-nghi.khen-khong-duoc-tinh",
  severity: "cảnh báo",
  source: law("Nghị định số 98/2023/NĐ-CP, Điều 4", "2024-01-01", "2025-06-30"),
  parameters: {},
  reach: "book",
  find: (facts) =>
    lacksOf(facts).flatMap((lack): readonly Spot[] => {
      if (!lack.onlyUncounted) return [];
      const { award } = lack.nominated.row.values;
      const message = `Đề nghị ${award} năm ${lack.nominated.year ?? ""}: khen theo phong trào, chuyên đề, đột xuất không tính; còn thiếu ${lack.lacking}.`;
      const fix = "Xem lại cột Loại hình ở trang Lịch sử khen, hoặc chọn hình thức khác.";
      return [spotOf(facts, lack, "award", message, fix)];
    }),
};

export const ratingTooLow: Rule = {
  id: "de-nghi.xep-loai-thap",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) =>
    lacksOf(facts).flatMap((lack): readonly Spot[] => {
      if (lack.requirement.kind !== "rating") return [];
      const { award, rating } = lack.nominated.row.values;
      const { least } = lack.requirement;
      const got = rating === "" ? "dòng này chưa ghi xếp loại" : `dòng này xếp loại ${quoted(rating)}`;
      // A former year's rating is told where this year's is well.
      const what = / năm \d{4}$/u.test(lack.lacking) ? `chưa thấy ${lack.lacking}` : got;
      const message = `Đề nghị ${award} cần xếp loại từ ${quoted(least)} trở lên; ${what}.`;
      return [spotOf(facts, lack, "rating", message, "Ghi đúng xếp loại, hoặc chọn hình thức khác.")];
    }),
};

export const initiativeLacking: Rule = {
  id: "de-nghi.thieu-sang-kien",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) =>
    lacksOf(facts).flatMap((lack): readonly Spot[] => {
      if (lack.requirement.kind !== "initiatives") return [];
      const message = `Đề nghị ${lack.nominated.row.values.award} cần ${lack.lacking}.`;
      const fix =
        "Ghi sáng kiến, đề tài đã được công nhận ở cột Sáng kiến (nhiều sáng kiến cách nhau bằng dấu chấm phẩy).";
      return [spotOf(facts, lack, "initiative", message, fix)];
    }),
};
