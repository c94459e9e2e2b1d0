import { choice, key, number, text } from "../../table/column.ts";
import { clerkTable } from "../../table/table.ts";
import { outlineRanks } from "./outline.ts";

/** A row is one ready paragraph from which a new campaign of a kind can start. */
export const textBlocks = clerkTable({
  name: "textBlocks",
  sheet: "Mẫu khối",
  group: "catalogue",
  purpose: "Mỗi dòng là một đoạn soạn sẵn để dựng kế hoạch mới theo loại phong trào.",
  identity: ["key"],
  label: null,
  columns: {
    key: key("Mã", { width: 140 }),
    kind: text("Loại phong trào", {
      width: 140,
      note: "Ghi thường xuyên, chuyên đề hoặc theo đợt; “mọi loại” là đoạn dùng chung.",
    }),
    order: number("Thứ tự", { width: 70 }),
    rank: choice("Cấp", outlineRanks, { width: 100 }),
    text: text("Nội dung", {
      required: true,
      width: 560,
      note: "Chỗ trong ngoặc vuông được điền khi tạo phong trào: [tên], [chủ đề], [sự kiện], [thời gian], [mã].",
    }),
  },
});
