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
  columns: {
    key: key("Mã"),
    campaign: ref("Phong trào", "campaigns", { required: true }),
    unit: ref("Đơn vị", "units", { required: true }),
    kind: choice("Loại", ["danh hiệu", "công trình", "giao ước"], { required: true }),
    content: text("Nội dung", { required: true, width: 340 }),
    award: ref("Danh hiệu", "awards"),
    date: day("Ngày"),
    state: choice("Trạng thái", ["chưa gửi", "đã gửi", "đã xác nhận", "trả lại"]),
  },
});
