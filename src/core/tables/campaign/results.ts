import { link, text } from "../../table/column.ts";
import { systemTable } from "../../table/table.ts";

/** A row is one finding of the last check; only “Bỏ qua” belongs to the clerk. */
export const results = systemTable({
  name: "results",
  sheet: "Kết quả kiểm tra",
  group: "result",
  purpose: "Mỗi dòng là một điều cần xem lại trong lần kiểm tra gần nhất.",
  identity: ["sheet", "key", "column", "rule"],
  label: null,
  columns: {
    severity: text("Mức", { system: true, width: 90 }),
    sheet: text("Sheet", { system: true, width: 120 }),
    row: text("Dòng", { system: true, width: 60 }),
    column: text("Cột", { system: true, width: 130 }),
    cell: link("Ô", { width: 60 }),
    key: text("Mã", { system: true, width: 130 }),
    message: text("Điều gì", { system: true, width: 360 }),
    fix: text("Cách sửa", { system: true, width: 360 }),
    rule: text("Quy tắc", { system: true, width: 150 }),
    source: text("Nguồn", { system: true, width: 220 }),
    rowHash: text("⚙Dấu dòng", { system: true, hidden: true, width: 60 }),
    waiver: text("Bỏ qua", {
      width: 220,
      note: "Ghi lý do nếu cơ quan chấp nhận; lý do được giữ ở các lần kiểm tra sau.",
    }),
  },
});
