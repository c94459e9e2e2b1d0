import { ref, text } from "../../table/column.ts";
import { named } from "../../table/label.ts";
import { clerkTable } from "../../table/table.ts";

/** A row is one numeric target of a campaign; prose refers to it by its name. */
export const targets = clerkTable({
  name: "targets",
  sheet: "Chỉ tiêu",
  group: "work",
  folded: true,
  few: true,
  identity: ["campaign", "unit", "name"],
  label: named("name"),
  toldBy: ["unit", "name"],
  columns: {
    campaign: ref("Phong trào", "campaigns", {
      required: true,
      note: "Chọn phong trào trong danh sách, hoặc gõ tên hay mã của phong trào.",
    }),
    unit: ref("Đơn vị", "units", {
      note: "Đơn vị được giao chỉ tiêu. Chọn đơn vị trong danh sách, hoặc gõ tên, tên ngắn hay mã của đơn vị. Để trống là chỉ tiêu chung.",
    }),
    name: text("Chỉ tiêu", {
      required: true,
      width: 240,
      note: "Tên chỉ tiêu; phần Nội dung dẫn tới bằng {chỉ tiêu: Tên}. Ví dụ: Tỷ lệ hồ sơ giải quyết đúng hạn.",
    }),
    assigned: text("Mức giao", { required: true, note: "Ghi như kế hoạch: 70, 8 đến 10, 03 – 05." }),
    measure: text("Đơn vị tính", { width: 100, note: "Đơn vị để tính, ví dụ: %, hồ sơ, cuộc." }),
    result: text("Kết quả", {
      note: "Số đạt được khi sơ kết, tổng kết, cùng đơn vị tính với mức giao. Ví dụ: 98,5.",
    }),
    reached: text("⚙Đạt", { system: true, width: 100 }),
  },
});
