import { choice, key, ref, text } from "../../table/column.ts";
import { meritWords, onlyWords } from "../../table/known-words.ts";
import { named } from "../../table/label.ts";
import { ruleOfLawColumns } from "../../table/origin.ts";
import { clerkTable } from "../../table/table.ts";

/** The word that marks a part of the dossier which goes upward, in the order in which the receiver wants them. */
export const upwardMerit = "hồ sơ trình";

/** A row is one part that a dossier must hold, by award, kind of merit and span of time. */
export const dossierParts = clerkTable({
  name: "dossierParts",
  sheet: "Hồ sơ luật",
  group: "catalogue",
  few: true,
  identity: ["key"],
  label: named("part"),
  columns: {
    key: key("Mã", {
      width: 170,
      note: "Mã ngắn, dễ đọc, không trùng dòng khác. Để trống thì sổ tự đặt và giữ mãi.",
    }),
    award: ref("Hình thức", "awards", {
      note: "Hình thức khen mà hồ sơ phải có thành phần này. Để trống là mọi hình thức.",
    }),
    meritKind: text("Loại hình", {
      known: { ...meritWords, words: [...meritWords.words, upwardMerit] },
      note: "Loại hình khen thưởng, ví dụ: công trạng, chuyên đề, đột xuất. Để trống là mọi loại hình. Ghi “hồ sơ trình” cho thành phần của hồ sơ gửi cấp trên, các dòng theo thứ tự nơi nhận yêu cầu.",
    }),
    part: text("Thành phần", {
      required: true,
      width: 240,
      note: "Tên thành phần hồ sơ. Ví dụ: Báo cáo thành tích.",
    }),
    required: choice("Bắt buộc", ["có", "không"], {
      note: "“có”: thiếu là hồ sơ chưa đủ; “không”: chỉ nộp nếu có.",
    }),
    sets: text("Số bộ", {
      width: 100,
      known: onlyWords(["1", "2", "3"], ["01", "02", "03", "4", "04", "5", "05"]),
      note: "Số bộ phải nộp, ví dụ 1.",
    }),
    form: text("Mẫu số", { width: 100, note: "Số mẫu theo văn bản quy định, ví dụ: Mẫu số 01." }),
    ...ruleOfLawColumns,
  },
});
