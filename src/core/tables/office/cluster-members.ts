import { choice, day, number, ref, text, whole } from "../../table/column.ts";
import { usualWords } from "../../table/known-words.ts";
import { clerkTable } from "../../table/table.ts";

/** A row is one unit in one cluster in one year, or in a part of it; the head of a cluster changes every year. */
export const clusterMembers = clerkTable({
  name: "clusterMembers",
  sheet: "Cụm theo năm",
  group: "catalogue",
  late: true,
  identity: ["cluster", "year", "unit", "from"],
  label: null,
  toldBy: ["unit", "cluster", "year"],
  columns: {
    cluster: text("Cụm/khối", {
      required: true,
      width: 240,
      known: usualWords([]),
      note: "Tên cụm, khối thi đua. Ví dụ: Khối Phòng Tư pháp Quảng Trị.",
    }),
    year: number("Năm", {
      required: true,
      bounds: whole(1990, 2100),
      note: "Năm công tác mà cụm, khối được chia như vậy. Ví dụ: 2026.",
    }),
    unit: ref("Đơn vị", "units", {
      required: true,
      note: "Chọn đơn vị trong danh sách, hoặc gõ tên, tên ngắn hay mã của đơn vị.",
    }),
    role: choice("Vai trò", ["cụm trưởng", "cụm phó", "thành viên"], {
      note: "Để trống là thành viên.",
    }),
    from: day("Từ ngày", {
      note: "Chỉ ghi khi đơn vị vào cụm giữa năm, ví dụ 01/7/2026. Để trống là từ đầu năm.",
    }),
    to: day("Đến ngày", {
      note: "Chỉ ghi khi đơn vị rời cụm giữa năm, ví dụ 30/6/2026. Để trống là đến hết năm.",
    }),
  },
});
