import { link, text } from "../../table/column.ts";
import { systemTable } from "../../table/table.ts";

/** A row is one finding of the last check; only “Bỏ qua” belongs to the clerk. */
export const results = systemTable({
  name: "results",
  sheet: "Kết quả kiểm tra",
  group: "result",
  identity: ["sheet", "key", "column", "rule"],
  label: null,
  columns: {
    severity: text("Mức", { system: true, width: 100 }),
    sheet: text("Sheet", { system: true, width: 100 }),
    row: text("Dòng", { system: true, width: 100 }),
    column: text("Cột", { system: true, width: 100 }),
    cell: link("Ô"),
    key: text("Mã", { system: true, width: 100 }),
    message: text("Điều gì", { system: true, width: 340 }),
    fix: text("Cách sửa", { system: true, width: 340 }),
    rule: text("Quy tắc", { system: true }),
    source: text("Nguồn", { system: true, width: 240 }),
    rowHash: text("⚙Dấu dòng", { system: true, hidden: true, width: 100 }),
    waiver: text("Bỏ qua", {
      width: 240,
      note: "Ghi lý do nếu cơ quan chấp nhận; lý do được giữ ở các lần kiểm tra sau.",
    }),
  },
});
