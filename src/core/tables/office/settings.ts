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
    name: text("Tên", {
      required: true,
      width: 240,
      note: "Tên của thiết lập, như trong Hướng dẫn; không sửa dòng có sẵn.",
    }),
    value: text("Giá trị", { note: "Giá trị của cơ quan. Để trống thì sổ dùng giá trị thường dùng." }),
    remark: text("Ghi chú", { width: 340, note: "Giải thích của thiết lập; ghi thêm được." }),
  },
});
