import { choice, ref, text } from "../../table/column.ts";
import { clerkTable } from "../../table/table.ts";

/** How a member of a council took part; who is away and writes counts among those who voted. */
export const attendanceWords = [
  "có mặt",
  "vắng có lý do",
  "vắng không lý do",
  "ý kiến bằng văn bản",
] as const;

/** A row is one member of a council at one of its meetings. */
export const attendance = clerkTable({
  name: "attendance",
  sheet: "Dự họp",
  group: "follow",
  folded: true,
  late: true,
  identity: ["meeting", "member"],
  label: null,
  columns: {
    meeting: ref("Cuộc họp", "meetings", {
      required: true,
      note: "Phiên họp của Hội đồng. Chọn trong danh sách, hoặc gõ tên cuộc họp.",
    }),
    member: text("Họ tên", {
      required: true,
      width: 240,
      note: "Họ và tên thành viên như ở trang Hội đồng. Ví dụ: Nguyễn Thị Lài.",
    }),
    attended: choice("Dự họp", attendanceWords, {
      note: "Có mặt, vắng, hay vắng mà đã cho ý kiến bằng văn bản.",
    }),
    reason: text("Lý do, ghi chú", { width: 240, note: "Vì sao vắng, ai dự thay. Ví dụ: đi công tác." }),
  },
});
