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
  label: {
    columns: ["kind", "number", "title"],
    joint: " ",
    names: ["number", "title"],
    apart: ["issued", "from", "to"],
  },
  columns: {
    key: key("Mã", {
      width: 170,
      note: "Mã ngắn, dễ đọc, không trùng dòng khác. Để trống thì sổ tự đặt và giữ mãi.",
    }),
    kind: text("Loại", {
      required: true,
      known: paperWords,
      note: "Loại văn bản. Ví dụ: Luật, Nghị định, Thông tư.",
    }),
    number: text("Số ký hiệu", { note: "Số, ký hiệu như trên văn bản. Ví dụ: 98/2023/NĐ-CP." }),
    title: text("Tên", {
      required: true,
      width: 340,
      note: "Tên, trích yếu của văn bản. Ví dụ: Luật Thi đua, khen thưởng.",
    }),
    issued: day("Ngày ban hành", { note: "Ngày ban hành, ví dụ 31/12/2023." }),
    from: day("Hiệu lực từ", {
      note: "Ngày quy định bắt đầu có hiệu lực, ví dụ 01/01/2024. Để trống là từ trước đến nay.",
    }),
    to: day("Hiệu lực đến", {
      note: "Ngày cuối cùng còn hiệu lực, ví dụ 31/12/2023. Để trống là đang còn hiệu lực.",
    }),
    replacedBy: ref("Thay thế bởi", "legalTexts", {
      width: 170,
      note: "Văn bản thay thế văn bản này. Chọn trong danh sách, hoặc gõ số, ký hiệu.",
    }),
    citation: text("Cách trích dẫn", {
      width: 340,
      note: "Cách viết khi viện dẫn, nếu khác cách thường. Ví dụ: Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022.",
    }),
    source: text("Nguồn kiểm chứng", {
      width: 240,
      note: "Nơi đã đối chiếu số, ngày, hiệu lực của văn bản. Ví dụ: Công báo số 571 - 572 năm 2022.",
    }),
    confidence: confidence(),
    verified: day("Ngày kiểm chứng", {
      note: "Ngày người phụ trách đối chiếu dòng này với văn bản gốc. Để trống là chưa kiểm chứng.",
    }),
    ...originColumns,
  },
});
