import { day, number, ref, text, whole, words } from "../../table/column.ts";
import { named } from "../../table/label.ts";
import { clerkTable } from "../../table/table.ts";

/** A row is one phase (đợt) of a campaign. */
export const phases = clerkTable({
  name: "phases",
  sheet: "Đợt",
  group: "work",
  folded: true,
  few: true,
  identity: ["campaign", "number"],
  label: named("title"),
  toldBy: ["number", "title"],
  columns: {
    campaign: ref("Phong trào", "campaigns", {
      required: true,
      note: "Chọn phong trào trong danh sách, hoặc gõ tên hay mã của phong trào.",
    }),
    number: number("Đợt số", {
      required: true,
      bounds: whole(1, 100),
      note: "Số thứ tự của đợt trong phong trào: 1, 2, 3.",
    }),
    title: text("Tên", { note: "Tên của đợt nếu kế hoạch có đặt. Ví dụ: Đợt cao điểm chào mừng Đại hội." }),
    from: words("Từ", {
      required: true,
      note: "Một ngày, hoặc lời của kế hoạch: “đầu năm”, “tháng 8/2021”.",
    }),
    to: words("Đến", {
      required: true,
      note: "Một ngày, hoặc lời của kế hoạch: “cuối tháng 12/2021”, “kết thúc năm 2017”.",
    }),
    anniversary: text("Kỷ niệm", {
      width: 340,
      note: "Ngày kỷ niệm của đợt, nếu có. Ví dụ: 80 năm Ngày truyền thống ngành Tư pháp (28/8/1945 - 28/8/2025).",
    }),
    firstDay: day("⚙Từ ngày", { system: true }),
    lastDay: day("⚙Đến ngày", { system: true }),
  },
});
