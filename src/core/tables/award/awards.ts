import { key, number, text, whole } from "../../table/column.ts";
import { subjectWords, usualWords } from "../../table/known-words.ts";
import { named } from "../../table/label.ts";
import { ruleOfLawColumns } from "../../table/origin.ts";
import { clerkTable } from "../../table/table.ts";

/** A row is one title or form of commendation in the span of time in which the law knows it. */
export const awards = clerkTable({
  name: "awards",
  sheet: "Danh mục khen",
  group: "catalogue",
  few: true,
  identity: ["key"],
  label: { ...named("name", "oldName"), apart: ["subject", "decider", "from", "to"] },
  columns: {
    key: key("Mã", { note: "Mã ngắn, dễ đọc, không trùng dòng khác. Để trống thì sổ tự đặt và giữ mãi." }),
    name: text("Tên", {
      required: true,
      width: 240,
      note: "Tên theo Luật Thi đua, khen thưởng. Ví dụ: Chiến sĩ thi đua cơ sở.",
    }),
    oldName: text("Tên cũ", { note: "Tên trước đây, để sổ vẫn nhận ra. Ví dụ: Lao động giỏi." }),
    subject: text("Đối tượng", { known: subjectWords, note: "Ai được tặng: cá nhân, tập thể hay cả hai." }),
    decider: text("Người quyết định", {
      width: 240,
      note: "Người có thẩm quyền quyết định. Ví dụ: Thủ trưởng cơ quan, đơn vị.",
    }),
    level: text("Cấp", {
      width: 100,
      known: usualWords(["cơ sở", "Bộ, tỉnh", "Nhà nước"]),
      note: "Cấp của danh hiệu: cơ sở; Bộ, tỉnh; Nhà nước.",
    }),
    rank: number("Thứ bậc", {
      bounds: whole(0, 1000),
      note: "Số để so cao thấp giữa các hình thức cùng nhóm; số lớn hơn là cao hơn.",
    }),
    bonus: number("Hệ số thưởng", {
      bounds: { least: 0, most: 100, whole: false },
      note: "Mức tiền thưởng, tính bằng số lần mức lương cơ sở, ví dụ 1 hoặc 0,3.",
    }),
    ...ruleOfLawColumns,
  },
});
