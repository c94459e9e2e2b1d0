import { choice, day, number, ref, text, whole } from "../../table/column.ts";
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
    subject: choice("Đối tượng", ["tập thể", "cá nhân", "hộ gia đình"], {
      folded: true,
      note: "Tập thể hay cá nhân. Để trống thì hiểu theo hình thức khen.",
    }),
    title: text("Ông/Bà", { width: 100, folded: true, note: "Ông hoặc Bà; tập thể để trống." }),
    post: choice("Vị trí", ["lãnh đạo, quản lý", "trực tiếp"], {
      folded: true,
      note: "Người lãnh đạo, quản lý hay người trực tiếp công tác, lao động khi được khen.",
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
    goldenBook: text("Số sổ vàng", { width: 100, folded: true, note: "Số ghi trong sổ vàng. Ví dụ: 35." }),
    annulled: text("Quyết định hủy bỏ", {
      folded: true,
      note: "Số và ngày quyết định hủy bỏ lần khen này. Ví dụ: số 15/QĐ-STP ngày 05/3/2027. Dòng vẫn giữ, không tính khi xét.",
    }),
    nomination: ref("Đề nghị", "nominations", {
      folded: true,
      note: "Dòng Đề nghị mà lần khen này từ đó ra; sổ tự ghi khi vào số quyết định.",
    }),
  },
});
