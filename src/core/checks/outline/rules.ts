import type { RoomRules, RuleTitles } from "../rule/rule.ts";
import { typedNumbering } from "./numbering.ts";
import { mixedPartNumbers, unknownPart } from "./part-references.ts";
import { articleInPlan, beforeFirstPart, emptyPart } from "./parts.ts";
import { rankWithoutParent } from "./ranks.ts";
import { leadSupportsItself, unknownTaskUnit } from "./task-units.ts";

/** The outline of a plan: parts, numbering, who does what. `check-book.ts` tells the groups in its order. */
export const outlineRules = {
  taskUnits: [unknownTaskUnit, leadSupportsItself],
  parts: [beforeFirstPart, rankWithoutParent, emptyPart, articleInPlan, mixedPartNumbers, unknownPart],
  numbering: [typedNumbering],
} as const satisfies RoomRules;

/** What each of them looks for. */
export const outlineTitles: RuleTitles = {
  "noi-dung.don-vi-khong-co": "Đơn vị chủ trì hoặc phối hợp không có ở trang Đơn vị.",
  "noi-dung.chu-tri-la-phoi-hop": "Một đơn vị vừa chủ trì vừa phối hợp trong cùng một việc.",
  "noi-dung.truoc-phan-i": "Nội dung đứng trước phần I.",
  "noi-dung.nhay-cap": "Đoạn có cấp nhỏ mà thiếu cấp lớn liền trên.",
  "noi-dung.phan-trong": "Phần của kế hoạch chỉ có tiêu đề, không có nội dung.",
  "noi-dung.dieu-khong-in": "Dòng cấp Điều trong văn bản không có quyết định kèm theo.",
  "noi-dung.dan-phan-hai-kieu": "Một kế hoạch dẫn các phần theo hai kiểu số.",
  "noi-dung.dan-phan-khong-co": "Lời văn dẫn tới một phần mà kế hoạch không có.",
  "noi-dung.so-go-tay": "Nội dung có số thứ tự hoặc gạch đầu dòng gõ tay, trong khi sổ tự đánh số.",
};
