import { choice, key, number, text, whole } from "../../table/column.ts";
import { named } from "../../table/label.ts";
import { ruleOfLawColumns } from "../../table/origin.ts";
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
    key: key("Mã", {
      width: 170,
      note: "Mã ngắn, dễ đọc, không trùng dòng khác. Để trống thì sổ tự đặt và giữ mãi.",
    }),
    event: text("Sự kiện", {
      required: true,
      width: 240,
      note: "Việc phải làm trong thời hạn này. Ví dụ: Thông báo kết quả xét khen thưởng.",
    }),
    count: number("Số", { bounds: whole(1, 1000), note: "Con số của thời hạn, ví dụ 15." }),
    measure: choice("Đơn vị tính", ["ngày", "ngày làm việc", "tháng"], {
      note: "Đơn vị của thời hạn: ngày (kể cả ngày nghỉ), ngày làm việc hoặc tháng.",
    }),
    bound: text("Cách tính", { note: "Tính từ lúc nào. Ví dụ: kể từ ngày nhận đủ hồ sơ." }),
    audience: text("Đối tượng", { note: "Áp dụng cho ai. Ví dụ: cơ quan thẩm định." }),
    ...ruleOfLawColumns,
  },
});
