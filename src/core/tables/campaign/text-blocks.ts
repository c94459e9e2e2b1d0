import { choice, key, number, place, text } from "../../table/column.ts";
import { listedWords } from "../../table/known-words.ts";
import { clerkTable } from "../../table/table.ts";
import { outlineRanks } from "./outline.ts";

/** The kind under which a block serves every campaign. */
export const everyKind = "mọi loại";

/** A row is one ready paragraph from which a new campaign of a kind can start. */
export const textBlocks = clerkTable({
  name: "textBlocks",
  sheet: "Mẫu khối",
  group: "catalogue",
  few: true,
  identity: ["key"],
  label: null,
  toldBy: ["text"],
  columns: {
    key: key("Mã", { width: 170, note: "Mã của đoạn mẫu, không trùng dòng khác. Để trống thì sổ tự đặt." }),
    kind: text("Loại phong trào", {
      known: listedWords(["thường xuyên", "chuyên đề", "theo đợt", everyKind]),
      note: "Ghi thường xuyên, chuyên đề hoặc theo đợt; “mọi loại” là đoạn dùng chung.",
    }),
    order: number("Thứ tự", {
      bounds: place,
      note: "Chỉ để xếp thứ tự trong kế hoạch; cách quãng 10, 20, 30 để dễ chèn.",
    }),
    rank: choice("Cấp", outlineRanks, {
      note: "Bậc của đoạn trong bố cục, như cột Cấp ở trang Nội dung. Ví dụ: phần I, mục 1, đoạn.",
    }),
    text: text("Nội dung", {
      required: true,
      width: 560,
      note: "Chỗ trong ngoặc vuông được điền khi tạo phong trào: [tên], [chủ đề], [sự kiện], [thời gian], [cơ quan], [mã].",
    }),
  },
});
