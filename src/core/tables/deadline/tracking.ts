import { choice, day, number, ref, text } from "../../table/column.ts";
import { clerkTable } from "../../table/table.ts";

/** How things stand with what a unit owes; the words a clerk filters by. */
export const owedStates = [
  "chờ hướng dẫn",
  "chưa đến hạn",
  "sắp đến hạn",
  "quá hạn",
  "trả lại",
  "đúng hạn",
  "trễ hạn",
  "không còn phải nộp",
] as const;

/** A row is what one unit owes at one milestone (in one period of a recurring one), and when it came. */
export const tracking = clerkTable({
  name: "tracking",
  sheet: "Theo dõi",
  group: "follow",
  identity: ["milestone", "unit", "period"],
  label: null,
  columns: {
    milestone: ref("Mốc", "milestones", { required: true }),
    unit: ref("Đơn vị", "units", { required: true }),
    period: text("⚙Kỳ", { system: true, width: 100, note: "Chỉ với mốc lặp lại: tháng 02/2026, năm 2026." }),
    due: day("⚙Hạn", { system: true }),
    received: day("Ngày nhận"),
    paper: text("Số văn bản / liên kết", { width: 240 }),
    handling: choice("Xử lý", ["tiếp nhận", "trả lại"], {
      note: "Ghi “trả lại” khi văn bản phải làm lại; đơn vị lại nằm trong danh sách còn nợ.",
    }),
    remark: text("Ghi chú", { width: 240 }),
    state: choice("⚙Trạng thái", owedStates, { system: true }),
    daysLate: number("⚙Ngày trễ", { system: true, note: "Theo lịch, kể cả ngày nghỉ." }),
    workingDaysLate: number("⚙Trễ (ngày làm việc)", { system: true }),
    score: number("⚙Điểm", { system: true, note: "Theo thang điểm nộp đúng hạn ở danh mục Cấu hình." }),
    enteredBy: text("⚙Người ghi", { system: true }),
    enteredAt: text("⚙Ghi lúc", { system: true }),
  },
});
