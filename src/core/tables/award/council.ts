import { day, text } from "../../table/column.ts";
import { clerkTable } from "../../table/table.ts";

/** A row is one member of an emulation and commendation council. */
export const council = clerkTable({
  name: "council",
  sheet: "Hội đồng",
  group: "catalogue",
  identity: ["council", "member"],
  label: "member",
  columns: {
    council: text("Hội đồng", { required: true, width: 240 }),
    member: text("Họ tên", { required: true }),
    position: text("Chức vụ"),
    role: text("Vai trò"),
    from: day("Từ"),
    to: day("Đến"),
  },
});
