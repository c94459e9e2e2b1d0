import { ref, text } from "../../table/column.ts";
import { named } from "../../table/label.ts";
import { clerkTable } from "../../table/table.ts";

/** A row is one numeric target of a campaign; prose refers to it by its name. */
export const targets = clerkTable({
  name: "targets",
  sheet: "Chỉ tiêu",
  group: "work",
  folded: true,
  few: true,
  identity: ["campaign", "unit", "name"],
  label: named("name"),
  columns: {
    campaign: ref("Phong trào", "campaigns", { required: true }),
    unit: ref("Đơn vị", "units"),
    name: text("Chỉ tiêu", { required: true, width: 240 }),
    assigned: text("Mức giao", { required: true, note: "Ghi như kế hoạch: 70, 8 đến 10, 03 – 05." }),
    measure: text("Đơn vị tính", { width: 100 }),
    result: text("Kết quả"),
    reached: text("⚙Đạt", { system: true, width: 100 }),
  },
});
