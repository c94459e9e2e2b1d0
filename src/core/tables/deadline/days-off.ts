import { choice, day, text } from "../../table/column.ts";
import { originColumns } from "../../table/origin.ts";
import { clerkTable } from "../../table/table.ts";

/** A row is a weekday off or a Saturday worked, as the yearly notice says (Bộ luật Lao động 2019, Điều 112). */
export const daysOff = clerkTable({
  name: "daysOff",
  sheet: "Ngày nghỉ",
  group: "catalogue",
  few: true,
  identity: ["date"],
  label: null,
  columns: {
    date: day("Ngày", { required: true, note: "Ngày nghỉ, hoặc thứ Bảy phải đi làm bù, ví dụ 02/01/2026." }),
    kind: choice("Loại", ["nghỉ", "làm bù"], {
      required: true,
      note: "“nghỉ”: không tính là ngày làm việc; “làm bù”: tính là ngày làm việc.",
    }),
    reason: text("Lý do", { required: true, width: 240, note: "Dịp nghỉ. Ví dụ: Tết Nguyên đán Bính Ngọ." }),
    notice: text("Văn bản", {
      width: 340,
      note: "Thông báo về lịch nghỉ. Ví dụ: Thông báo của Bộ Nội vụ về lịch nghỉ Tết năm 2026.",
    }),
    status: choice("Tình trạng", ["chính thức", "hồi cứu", "tạm tính"], {
      note: "Chính thức (hoặc để trống): theo thông báo; hồi cứu: ghi lại sau; tạm tính: chưa có thông báo. Năm chưa ghi Tết Nguyên đán thì sổ tự tính ngày nghỉ theo luật.",
    }),
    ...originColumns,
  },
});
