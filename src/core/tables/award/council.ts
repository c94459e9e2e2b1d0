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
    council: text("Hội đồng", {
      required: true,
      width: 240,
      note: "Tên hội đồng. Ví dụ: Hội đồng Thi đua - Khen thưởng Sở Tư pháp.",
    }),
    member: text("Họ tên", { required: true, note: "Họ và tên thành viên, ví dụ Nguyễn Thị Lài." }),
    position: text("Chức vụ", { note: "Chức vụ ở cơ quan, ví dụ: Giám đốc Sở." }),
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
      note: "Vai trò trong hội đồng, ví dụ: Chủ tịch, Ủy viên, Thư ký.",
    }),
    from: day("Từ", { note: "Ngày bắt đầu làm thành viên, ví dụ 01/02/2026." }),
    to: day("Đến", { note: "Ngày cuối cùng làm thành viên. Để trống là đang làm." }),
  },
});
