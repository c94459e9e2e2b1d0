import { day, number, ref, text } from "../table/column.ts";
import { clerkTable } from "../table/table.ts";

/** A row is what one unit owes at one milestone, and when it came. */
export const tracking = clerkTable({
  name: "tracking",
  sheet: "Theo dõi",
  group: "work",
  purpose: "Mỗi dòng là phần việc của một đơn vị ở một mốc, và ngày nhận được.",
  identity: ["milestone", "unit"],
  label: null,
  columns: {
    milestone: ref("Mốc", "milestones", { required: true, width: 130 }),
    unit: ref("Đơn vị", "units", { required: true }),
    due: day("⚙Hạn", { system: true }),
    received: day("Ngày nhận"),
    paper: text("Số văn bản / liên kết", { width: 220 }),
    state: text("⚙Trạng thái", { system: true, width: 130 }),
    daysLate: number("⚙Ngày trễ", { system: true }),
    score: number("⚙Điểm", { system: true }),
    remark: text("Ghi chú", { width: 220 }),
  },
});
