import { choice, day, key, ref, text } from "../../table/column.ts";
import { meritWords, onlyWords, subjectWords } from "../../table/known-words.ts";
import { confidence, originColumns } from "../../table/origin.ts";
import { clerkTable } from "../../table/table.ts";

/** A row is one rule of law or of the office, with its span, its figures and how sure we are of it. */
export const rules = clerkTable({
  name: "rules",
  sheet: "Quy tắc",
  group: "catalogue",
  few: true,
  identity: ["key"],
  label: null,
  columns: {
    key: key("Mã", { width: 170 }),
    title: text("Nội dung", { width: 340 }),
    award: ref("Hình thức", "awards"),
    subject: text("Đối tượng", { known: subjectWords }),
    meritKind: text("Loại hình", { known: meritWords }),
    chain: text("Tuyến", { width: 100, known: onlyWords(["bộ", "tỉnh", "hội"]) }),
    from: day("Hiệu lực từ"),
    to: day("Hiệu lực đến"),
    parameters: text("Tham số", { width: 240 }),
    severity: choice("Mức", ["lỗi", "cảnh báo", "gợi ý", "tắt"]),
    source: text("Căn cứ pháp lý", { width: 240 }),
    confidence: confidence(),
    verified: day("Ngày kiểm chứng"),
    ...originColumns,
  },
});
