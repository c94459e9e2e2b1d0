import { day, key, ref, text } from "../../table/column.ts";
import { paperWords } from "../../table/known-words.ts";
import { confidence, originColumns } from "../../table/origin.ts";
import { clerkTable } from "../../table/table.ts";

/** A row is one legal text with the span in which it is in force. */
export const legalTexts = clerkTable({
  name: "legalTexts",
  sheet: "Văn bản pháp lý",
  group: "catalogue",
  few: true,
  identity: ["key"],
  label: { columns: ["kind", "number", "title"], joint: " ", names: ["number", "title"] },
  columns: {
    key: key("Mã", { width: 170 }),
    kind: text("Loại", { required: true, known: paperWords }),
    number: text("Số ký hiệu"),
    title: text("Tên", { required: true, width: 340 }),
    issued: day("Ngày ban hành"),
    from: day("Hiệu lực từ"),
    to: day("Hiệu lực đến"),
    replacedBy: ref("Thay thế bởi", "legalTexts", { width: 170 }),
    citation: text("Cách trích dẫn", { width: 340 }),
    source: text("Nguồn kiểm chứng", { width: 240 }),
    confidence: confidence(),
    verified: day("Ngày kiểm chứng"),
    ...originColumns,
  },
});
