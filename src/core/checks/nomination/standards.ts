import type { Spot } from "../../facts/spot.ts";
import { quoted } from "../../text/quote.ts";
import { law, plainCard, type Rule } from "../rule/rule.ts";
import { type Lack, lacksOf } from "./standard-findings.ts";

const other = (lack: Lack): string => (lack.otherWay ? " Quy tắc cũng cho một cách khác, chưa thấy đủ." : "");

function spotOf(lack: Lack, column: string, message: string, fix: string): Omit<Spot, "in"> {
  return { row: lack.nominated.row, column, message, fix: `${fix}${other(lack)}`, law: lack.law };
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
      const { kind } = lack.requirement;
      if (kind === "rating" || kind === "initiatives" || lack.onlyUncounted) return [];
      const { award } = lack.nominated.row.values;
      const message = `Đề nghị ${award} năm ${lack.nominated.year ?? ""}: chưa thấy ${lack.lacking}.`;
      return [{ in: facts.book.nominations, ...spotOf(lack, "award", message, hint(lack)) }];
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
      return [{ in: facts.book.nominations, ...spotOf(lack, "award", message, fix) }];
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
      const got = rating === "" ? "chưa ghi xếp loại" : `xếp loại ${quoted(rating)}`;
      const message = `Đề nghị ${award} cần xếp loại từ ${quoted(lack.requirement.least)} trở lên; dòng này ${got}.`;
      return [
        {
          in: facts.book.nominations,
          ...spotOf(lack, "rating", message, "Ghi đúng xếp loại, hoặc chọn hình thức khác."),
        },
      ];
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
      return [{ in: facts.book.nominations, ...spotOf(lack, "initiative", message, fix) }];
    }),
};
