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

const stateTones = {
  "quá hạn": "late",
  "trả lại": "late",
  "sắp đến hạn": "soon",
  "trễ hạn": "soon",
  "đúng hạn": "done",
  "chờ hướng dẫn": "quiet",
  "không còn phải nộp": "quiet",
} as const;

/** A row is what one unit owes at one milestone (in one period of a recurring one), and when it came. */
export const tracking = clerkTable({
  name: "tracking",
  sheet: "Theo dõi",
  group: "follow",
  identity: ["milestone", "unit", "period"],
  label: null,
  columns: {
    milestone: ref("Mốc", "milestones", {
      required: true,
      note: "Mốc phải thực hiện; lệnh Cập nhật theo dõi tự thêm dòng. Cũng chọn được trong danh sách, hoặc gõ mã của mốc.",
    }),
    unit: ref("Đơn vị", "units", {
      required: true,
      note: "Chọn đơn vị trong danh sách, hoặc gõ tên, tên ngắn hay mã của đơn vị.",
    }),
    period: text("⚙Kỳ", { system: true, width: 100, note: "Chỉ với mốc lặp lại: tháng 02/2026, năm 2026." }),
    due: day("⚙Hạn", { system: true }),
    received: day("Ngày nhận", {
      note: "Ngày cơ quan nhận được văn bản của đơn vị, ví dụ 12/7/2026. Chưa nhận thì để trống.",
    }),
    paper: text("Số văn bản / liên kết", {
      width: 240,
      note: "Số, ký hiệu văn bản của đơn vị, hoặc liên kết đến tệp. Ví dụ: 125/BC-PTP.",
    }),
    handling: choice("Xử lý", ["tiếp nhận", "trả lại"], {
      note: "Ghi “trả lại” khi văn bản phải làm lại; đơn vị lại nằm trong danh sách còn nợ.",
    }),
    remark: text("Ghi chú", {
      width: 240,
      note: "Điều cần nhớ về việc này. Ví dụ: đã gọi điện nhắc ngày 10/7.",
    }),
    state: choice("⚙Trạng thái", owedStates, { system: true, tones: stateTones }),
    daysLate: number("⚙Ngày trễ", { system: true, note: "Theo lịch, kể cả ngày nghỉ." }),
    workingDaysLate: number("⚙Trễ (ngày làm việc)", { system: true }),
    score: number("⚙Điểm", { system: true, note: "Theo thang điểm nộp đúng hạn ở danh mục Cấu hình." }),
    enteredBy: text("⚙Người ghi", { system: true }),
    enteredAt: text("⚙Ghi lúc", { system: true }),
  },
});
