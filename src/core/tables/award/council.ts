import { day, text } from "../../table/column.ts";
import { onlyWords } from "../../table/known-words.ts";
import { named } from "../../table/label.ts";
import { clerkTable } from "../../table/table.ts";

/** A row is one member of an emulation and commendation council in one term. */
export const council = clerkTable({
  name: "council",
  sheet: "Hội đồng",
  group: "catalogue",
  few: true,
  identity: ["council", "member", "from"],
  label: named("member"),
  columns: {
    council: text("Hội đồng", { required: true, width: 240 }),
    member: text("Họ tên", { required: true }),
    position: text("Chức vụ"),
    role: text("Vai trò", {
      known: onlyWords(
        ["Chủ tịch", "Phó Chủ tịch", "Ủy viên Thường trực", "Ủy viên", "Thư ký"],
        [
          "Chủ tịch Hội đồng",
          "Phó Chủ tịch Thường trực",
          "Phó Chủ tịch thứ nhất",
          "Phó Chủ tịch Hội đồng",
          "Ủy viên Hội đồng",
          "Ủy viên Thư ký",
          "Ủy viên, Thư ký",
          "Ủy viên kiêm Thư ký",
          "Ủy viên Thường trực kiêm Thư ký",
          "Ủy viên Thường trực, Thư ký",
          "Thư ký Hội đồng",
          "Thành viên",
          "Thành viên, Thư ký",
        ],
      ),
    }),
    from: day("Từ"),
    to: day("Đến"),
  },
});
