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
  columns: {
    campaign: ref("Phong trào", "campaigns", { required: true }),
    number: number("Đợt số", { required: true, bounds: whole(1, 100) }),
    title: text("Tên"),
    from: words("Từ", {
      required: true,
      note: "Một ngày, hoặc lời của kế hoạch: “đầu năm”, “tháng 8/2021”.",
    }),
    to: words("Đến", {
      required: true,
      note: "Một ngày, hoặc lời của kế hoạch: “cuối tháng 12/2021”, “kết thúc năm 2017”.",
    }),
    anniversary: text("Kỷ niệm", { width: 340 }),
    firstDay: day("⚙Từ ngày", { system: true }),
    lastDay: day("⚙Đến ngày", { system: true }),
  },
});
