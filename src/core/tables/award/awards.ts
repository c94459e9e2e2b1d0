import { day, key, number, text } from "../../table/column.ts";
import { clerkTable } from "../../table/table.ts";

/** A row is one title or form of commendation in the span of time in which the law knows it. */
export const awards = clerkTable({
  name: "awards",
  sheet: "Danh mục khen",
  group: "catalogue",
  identity: ["key"],
  label: "name",
  columns: {
    key: key("Mã"),
    name: text("Tên", { required: true, width: 240 }),
    oldName: text("Tên cũ"),
    subject: text("Đối tượng"),
    decider: text("Người quyết định", { width: 240 }),
    level: text("Cấp", { width: 100 }),
    rank: number("Thứ bậc"),
    bonus: number("Hệ số thưởng"),
    from: day("Hiệu lực từ"),
    to: day("Hiệu lực đến"),
    source: text("Căn cứ pháp lý", { width: 240 }),
    verified: day("Ngày kiểm chứng"),
  },
});
