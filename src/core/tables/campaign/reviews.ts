import { choice, ref, text } from "../../table/column.ts";
import { systemTable } from "../../table/table.ts";

/** A row is one thing that making a campaign changed or left for a clerk to look at; only “Xong” belongs to the clerk. */
export const reviews = systemTable({
  name: "reviews",
  sheet: "Việc cần rà soát",
  group: "result",
  folded: true,
  identity: ["campaign", "sheet", "row", "column", "reason"],
  label: null,
  columns: {
    campaign: ref("Phong trào", "campaigns", { system: true, width: 100 }),
    kind: text("Loại", { system: true, width: 100 }),
    sheet: text("Sheet", { system: true, width: 100 }),
    row: text("Dòng", { system: true, width: 240 }),
    column: text("Cột", { system: true, width: 100 }),
    before: text("Năm cũ", { system: true, width: 340 }),
    after: text("Năm mới", { system: true, width: 340 }),
    reason: text("Vì sao", { system: true, width: 340 }),
    done: choice("Xong", ["xong"], {
      note: "Chọn “xong” khi đã xem và sửa; sổ không ghi vào cột này.",
    }),
  },
});
