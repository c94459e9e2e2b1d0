import { choice, day, key, number, text, whole } from "../../table/column.ts";
import { named } from "../../table/label.ts";
import { confidence, originColumns } from "../../table/origin.ts";
import { clerkTable } from "../../table/table.ts";

/** A row is one time limit that law or procedure sets. */
export const timeLimits = clerkTable({
  name: "timeLimits",
  sheet: "Thời hạn luật",
  group: "catalogue",
  few: true,
  identity: ["key"],
  label: named("event"),
  columns: {
    key: key("Mã", { width: 170 }),
    event: text("Sự kiện", { required: true, width: 240 }),
    count: number("Số", { bounds: whole(1, 1000) }),
    measure: choice("Đơn vị tính", ["ngày", "ngày làm việc", "tháng"]),
    bound: text("Cách tính"),
    audience: text("Đối tượng"),
    from: day("Hiệu lực từ"),
    to: day("Hiệu lực đến"),
    source: text("Căn cứ pháp lý", { width: 240 }),
    confidence: confidence(),
    verified: day("Ngày kiểm chứng"),
    ...originColumns,
  },
});
