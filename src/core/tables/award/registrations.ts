import { choice, day, key, ref, text } from "../../table/column.ts";
import { clerkTable } from "../../table/table.ts";

/** A row is one registration of a unit for a campaign. */
export const registrations = clerkTable({
  name: "registrations",
  sheet: "Đăng ký",
  group: "follow",
  folded: true,
  identity: ["key"],
  label: null,
  toldBy: ["unit", "content"],
  columns: {
    key: key("Mã", { note: "Mã ngắn, dễ đọc, không trùng dòng khác. Để trống thì sổ tự đặt và giữ mãi." }),
    campaign: ref("Phong trào", "campaigns", {
      required: true,
      note: "Chọn phong trào trong danh sách, hoặc gõ tên hay mã của phong trào.",
    }),
    unit: ref("Đơn vị", "units", {
      required: true,
      note: "Đơn vị đăng ký. Chọn đơn vị trong danh sách, hoặc gõ tên, tên ngắn hay mã của đơn vị.",
    }),
    kind: choice("Loại", ["danh hiệu", "công trình", "giao ước"], {
      required: true,
      note: "Danh hiệu: đăng ký danh hiệu thi đua; công trình: công trình, phần việc; giao ước: bản giao ước thi đua.",
    }),
    content: text("Nội dung", {
      required: true,
      width: 340,
      note: "Nội dung đăng ký. Ví dụ: Số hóa 100% sổ hộ tịch của năm 2026.",
    }),
    award: ref("Danh hiệu", "awards", {
      note: "Danh hiệu, hình thức khen được đăng ký. Chọn trong danh sách, hoặc gõ tên; chỉ ghi khi loại là “danh hiệu”.",
    }),
    date: day("Ngày", { note: "Ngày đơn vị gửi bản đăng ký, ví dụ 20/02/2026." }),
    state: choice("Trạng thái", ["chưa gửi", "đã gửi", "đã xác nhận", "trả lại"], {
      tones: { "chưa gửi": "soon", "đã xác nhận": "done", "trả lại": "late" },
      note: "Đăng ký đang ở bước nào. Ví dụ: “đã xác nhận” khi cơ quan đã đồng ý với bản đăng ký.",
    }),
  },
});
