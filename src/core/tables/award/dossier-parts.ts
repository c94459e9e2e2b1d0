import { choice, day, key, ref, text } from "../../table/column.ts";
import { meritWords, onlyWords } from "../../table/known-words.ts";
import { named } from "../../table/label.ts";
import { confidence, originColumns } from "../../table/origin.ts";
import { clerkTable } from "../../table/table.ts";

/** A row is one part that a dossier must hold, by award, kind of merit and span of time. */
export const dossierParts = clerkTable({
  name: "dossierParts",
  sheet: "Hồ sơ luật",
  group: "catalogue",
  few: true,
  identity: ["key"],
  label: named("part"),
  columns: {
    key: key("Mã", { width: 170 }),
    award: ref("Hình thức", "awards"),
    meritKind: text("Loại hình", { known: meritWords }),
    part: text("Thành phần", { required: true, width: 240 }),
    required: choice("Bắt buộc", ["có", "không"]),
    sets: text("Số bộ", {
      width: 100,
      known: onlyWords(["1", "2", "3"], ["01", "02", "03", "4", "04", "5", "05"]),
    }),
    form: text("Mẫu số", { width: 100 }),
    from: day("Hiệu lực từ"),
    to: day("Hiệu lực đến"),
    source: text("Căn cứ pháp lý", { width: 240 }),
    confidence: confidence(),
    verified: day("Ngày kiểm chứng"),
    ...originColumns,
  },
});
