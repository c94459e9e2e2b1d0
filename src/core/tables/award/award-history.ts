import { day, number, ref, text, whole } from "../../table/column.ts";
import { meritWords } from "../../table/known-words.ts";
import { clerkTable } from "../../table/table.ts";

/** A row is one award already given; kept for good, never summed silently over merged units. */
export const awardHistory = clerkTable({
  name: "awardHistory",
  sheet: "Lịch sử khen",
  group: "catalogue",
  identity: ["holder", "unit", "award", "year"],
  label: null,
  columns: {
    holder: text("Người / tập thể", {
      required: true,
      width: 240,
      note: "Họ tên hoặc tên tập thể như trên quyết định. Ví dụ: Nguyễn Văn An.",
    }),
    unit: ref("Đơn vị", "units", {
      note: "Đơn vị công tác khi được khen. Chọn đơn vị trong danh sách, hoặc gõ tên, tên ngắn hay mã của đơn vị.",
    }),
    award: ref("Hình thức", "awards", {
      required: true,
      note: "Danh hiệu, hình thức đã được tặng. Chọn trong danh sách, hoặc gõ tên.",
    }),
    year: number("Năm", { required: true, bounds: whole(1945, 2100), note: "Năm xét tặng, ví dụ 2025." }),
    meritKind: text("Loại hình", {
      known: meritWords,
      note: "Loại hình khen thưởng, ví dụ: công trạng, chuyên đề, đột xuất.",
    }),
    decisionNumber: text("Số QĐ", { note: "Số, ký hiệu quyết định, ví dụ 1250/QĐ-BTP." }),
    decisionDate: day("Ngày QĐ", { note: "Ngày quyết định, ví dụ 20/12/2025." }),
    issuer: text("Cơ quan", {
      width: 240,
      note: "Người hoặc cơ quan ra quyết định. Ví dụ: Bộ trưởng Bộ Tư pháp.",
    }),
  },
});
