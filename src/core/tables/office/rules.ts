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
  toldBy: ["title"],
  columns: {
    key: key("Mã", {
      width: 170,
      note: "Mã của quy tắc. Dòng kèm theo sổ có mã sẵn, không sửa; quy tắc thêm của cơ quan thì để trống cho sổ tự đặt.",
    }),
    title: text("Nội dung", {
      width: 340,
      note: "Quy tắc nói gì, một câu. Ví dụ: Tỷ lệ Chiến sĩ thi đua cơ sở không quá 20% số Lao động tiên tiến.",
    }),
    award: ref("Hình thức", "awards", {
      note: "Hình thức khen mà quy tắc nói tới. Để trống là mọi hình thức.",
    }),
    subject: text("Đối tượng", {
      known: subjectWords,
      note: "Quy tắc áp dụng cho cá nhân, tập thể hay cả hai.",
    }),
    meritKind: text("Loại hình", {
      known: meritWords,
      note: "Loại hình khen thưởng, ví dụ: công trạng, chuyên đề, đột xuất. Để trống là mọi loại hình.",
    }),
    chain: text("Tuyến", {
      width: 100,
      known: onlyWords(["bộ", "tỉnh", "hội"]),
      note: "Tuyến trình khen: bộ, tỉnh hoặc hội. Để trống là mọi tuyến.",
    }),
    from: day("Hiệu lực từ", {
      note: "Ngày quy định bắt đầu có hiệu lực, ví dụ 01/01/2024. Để trống là từ trước đến nay.",
    }),
    to: day("Hiệu lực đến", {
      note: "Ngày cuối cùng còn hiệu lực, ví dụ 31/12/2023. Để trống là đang còn hiệu lực.",
    }),
    parameters: text("Tham số", {
      width: 240,
      note: "Con số của quy tắc, dạng “tên: giá trị”, cách nhau bằng dấu chấm phẩy. Ví dụ: tỷ lệ tối đa: 15; làm tròn: xuống.",
    }),
    severity: choice("Mức", ["lỗi", "cảnh báo", "gợi ý", "tắt"], {
      note: "Mức báo khi kiểm tra: lỗi, cảnh báo, gợi ý; “tắt” thì thôi kiểm tra.",
    }),
    source: text("Căn cứ pháp lý", {
      width: 240,
      note: "Điều, khoản của văn bản quy định, ví dụ: khoản 1 Điều 23 Luật Thi đua, khen thưởng năm 2022.",
    }),
    confidence: confidence(),
    verified: day("Ngày kiểm chứng", {
      note: "Ngày người phụ trách đối chiếu dòng này với văn bản gốc. Để trống là chưa kiểm chứng.",
    }),
    ...originColumns,
  },
});
