import { day, key, number, text, whole } from "../../table/column.ts";
import { subjectWords, usualWords } from "../../table/known-words.ts";
import { named } from "../../table/label.ts";
import { confidence, originColumns } from "../../table/origin.ts";
import { clerkTable } from "../../table/table.ts";

/** A row is one title or form of commendation in the span of time in which the law knows it. */
export const awards = clerkTable({
  name: "awards",
  sheet: "Danh mục khen",
  group: "catalogue",
  few: true,
  identity: ["key"],
  label: named("name", "oldName"),
  columns: {
    key: key("Mã"),
    name: text("Tên", { required: true, width: 240 }),
    oldName: text("Tên cũ"),
    subject: text("Đối tượng", { known: subjectWords }),
    decider: text("Người quyết định", { width: 240 }),
    level: text("Cấp", { width: 100, known: usualWords(["cơ sở", "Bộ, tỉnh", "Nhà nước"]) }),
    rank: number("Thứ bậc", { bounds: whole(0, 1000) }),
    bonus: number("Hệ số thưởng", { bounds: { least: 0, most: 100, whole: false } }),
    from: day("Hiệu lực từ"),
    to: day("Hiệu lực đến"),
    source: text("Căn cứ pháp lý", { width: 240 }),
    confidence: confidence(),
    verified: day("Ngày kiểm chứng"),
    ...originColumns,
  },
});
