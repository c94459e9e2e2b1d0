import { choice, day, key, ref, text } from "../../table/column.ts";
import { clerkTable } from "../../table/table.ts";

/** A row is one rule of law or of the office, with its span, its figures and how sure we are of it. */
export const rules = clerkTable({
  name: "rules",
  sheet: "Quy tắc",
  group: "catalogue",
  purpose: "Mỗi dòng là một quy tắc xét khen, kèm tham số, căn cứ và thời gian hiệu lực.",
  identity: ["key"],
  label: null,
  columns: {
    key: key("Mã", { width: 160 }),
    title: text("Nội dung", { width: 320 }),
    award: ref("Hình thức", "awards"),
    subject: text("Đối tượng", { width: 140 }),
    meritKind: text("Loại hình", { width: 140 }),
    chain: text("Tuyến", { width: 90 }),
    from: day("Hiệu lực từ"),
    to: day("Hiệu lực đến"),
    parameters: text("Tham số", { width: 260 }),
    severity: choice("Mức", ["lỗi", "cảnh báo", "gợi ý", "tắt"], { width: 90 }),
    source: text("Căn cứ pháp lý", { width: 280 }),
    confidence: text("Độ tin cậy", { width: 100 }),
    verified: day("Ngày kiểm chứng"),
  },
});
