import { text } from "../../table/column.ts";
import { systemTable } from "../../table/table.ts";

/** A row is one cell that was cured, to the byte before and after, so that it can be taken back. */
export const undo = systemTable({
  name: "undo",
  sheet: "⚙Hoàn tác",
  group: "system",
  few: true,
  identity: ["at", "sheet", "row", "column"],
  label: null,
  columns: {
    at: text("Lúc", { system: true }),
    who: text("Ai", { system: true }),
    sheet: text("Sheet", { system: true }),
    row: text("Dòng nào", { system: true }),
    column: text("Cột", { system: true }),
    before: text("Trước", { system: true, width: 240 }),
    after: text("Sau", { system: true, width: 240 }),
    state: text("Trạng thái", { system: true }),
    batch: text("Lần sửa", {
      system: true,
      note: "Các ô được sửa cùng một lần mang cùng dấu và được hoàn tác cùng nhau.",
    }),
  },
});
