import { choice, ref, text } from "../../table/column.ts";
import { clerkTable } from "../../table/table.ts";

/** What a person may do in the shared book; the words clerks choose from. */
export const personRoles = ["bộ phận thi đua", "đơn vị", "người xem"] as const;

/** A row is one person who opens the shared book, and what that person may do there. */
export const people = clerkTable({
  name: "people",
  sheet: "Phân quyền",
  group: "catalogue",
  late: true,
  few: true,
  identity: ["mail"],
  label: null,
  toldBy: ["mail"],
  columns: {
    mail: text("Email", {
      required: true,
      width: 240,
      note: "Địa chỉ mà người đó dùng để mở sổ, mỗi dòng một địa chỉ. Ví dụ: lan.nt@quangtri.gov.vn.",
    }),
    name: text("Họ tên", { width: 240, note: "Họ và tên, để biết địa chỉ của ai. Ví dụ: Nguyễn Thị Lan." }),
    role: choice("Vai trò", personRoles, {
      required: true,
      note: "Bộ phận thi đua: sửa cả sổ; đơn vị: chỉ báo về phần việc của đơn vị mình; người xem: chỉ xem.",
    }),
    unit: ref("Đơn vị", "units", {
      note: "Đơn vị mà người đó báo thay; bắt buộc khi vai trò là “đơn vị”. Chọn trong danh sách, hoặc gõ tên.",
    }),
    remark: text("Ghi chú", { width: 240, note: "Điều cần nhớ. Ví dụ: thay bà Hoa từ 01/9/2026." }),
  },
});
