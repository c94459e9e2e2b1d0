import { day, key, ref, text } from "../../table/column.ts";
import { named } from "../../table/label.ts";
import { clerkTable } from "../../table/table.ts";

/** A row is one meeting of a campaign, to which an invitation goes. */
export const meetings = clerkTable({
  name: "meetings",
  sheet: "Cuộc họp",
  group: "work",
  folded: true,
  few: true,
  identity: ["key"],
  label: named("content"),
  columns: {
    key: key("Mã", { note: "Mã ngắn, dễ đọc, không trùng dòng khác. Để trống thì sổ tự đặt và giữ mãi." }),
    campaign: ref("Phong trào", "campaigns", {
      required: true,
      note: "Chọn phong trào trong danh sách, hoặc gõ tên hay mã của phong trào.",
    }),
    content: text("Nội dung", {
      required: true,
      width: 340,
      note: "Tên cuộc họp, ví dụ: Hội nghị sơ kết phong trào thi đua 6 tháng đầu năm.",
    }),
    date: day("Ngày", { required: true, note: "Ngày họp, ví dụ 15/7/2026." }),
    time: text("Giờ", { width: 100, note: "Ví dụ: 08 giờ 00." }),
    place: text("Địa điểm", {
      width: 240,
      note: "Nơi họp như ghi trên giấy mời. Ví dụ: Phòng họp tầng 2, trụ sở Sở Tư pháp.",
    }),
    chair: text("Chủ trì", {
      width: 240,
      note: "Họ tên, chức vụ người chủ trì. Ví dụ: đồng chí Nguyễn Thị Lài, Giám đốc Sở.",
    }),
    attendees: text("Thành phần", { width: 340, note: "Mỗi thành phần một dòng trong ô (Ctrl+Enter)." }),
    remark: text("Tài liệu, ghi chú", {
      width: 240,
      note: "Tài liệu gửi kèm hoặc điều cần chuẩn bị. Ví dụ: Dự thảo báo cáo sơ kết.",
    }),
  },
});
