import { day, number, ref, text, whole } from "../../table/column.ts";
import { meritWords } from "../../table/known-words.ts";
import { clerkTable } from "../../table/table.ts";

/** A row is one award already given; kept for good, never summed silently over merged units. */
export const awardHistory = clerkTable({
  name: "awardHistory",
  sheet: "Lịch sử khen",
  group: "catalogue",
  identity: ["holder", "unit", "award", "year"],
  label: null,
  columns: {
    holder: text("Người / tập thể", { required: true, width: 240 }),
    unit: ref("Đơn vị", "units"),
    award: ref("Hình thức", "awards", { required: true }),
    year: number("Năm", { required: true, bounds: whole(1945, 2100) }),
    meritKind: text("Loại hình", { known: meritWords }),
    decisionNumber: text("Số QĐ"),
    decisionDate: day("Ngày QĐ"),
    issuer: text("Cơ quan", { width: 240 }),
  },
});
