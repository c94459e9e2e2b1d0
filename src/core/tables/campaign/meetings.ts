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
    key: key("Mã"),
    campaign: ref("Phong trào", "campaigns", { required: true }),
    content: text("Nội dung", {
      required: true,
      width: 340,
      note: "Tên cuộc họp, ví dụ: Hội nghị sơ kết phong trào thi đua 6 tháng đầu năm.",
    }),
    date: day("Ngày", { required: true }),
    time: text("Giờ", { width: 100, note: "Ví dụ: 08 giờ 00." }),
    place: text("Địa điểm", { width: 240 }),
    chair: text("Chủ trì", { width: 240 }),
    attendees: text("Thành phần", { width: 340, note: "Mỗi thành phần một dòng trong ô (Ctrl+Enter)." }),
    remark: text("Tài liệu, ghi chú", { width: 240 }),
  },
});
