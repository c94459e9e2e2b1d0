import { text } from "../../table/column.ts";
import { named } from "../../table/label.ts";
import { clerkTable } from "../../table/table.ts";

/** A row is one setting of the office. The names and their defaults stand in office-settings.ts. */
export const settings = clerkTable({
  name: "settings",
  sheet: "Cấu hình",
  group: "catalogue",
  few: true,
  identity: ["name"],
  label: named("name"),
  columns: {
    name: text("Tên", { required: true, width: 240 }),
    value: text("Giá trị"),
    remark: text("Ghi chú", { width: 340 }),
  },
});
