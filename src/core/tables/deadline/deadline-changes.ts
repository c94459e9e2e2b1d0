import { choice, day, ref, text, words } from "../../table/column.ts";
import { clerkTable } from "../../table/table.ts";

/** What a row does to its milestone, for the units it names. */
const changeKinds = ["hạn riêng", "gia hạn", "không áp dụng"] as const;

/** A row gives some of a milestone's units another day, more time, or lets them off. */
export const deadlineChanges = clerkTable({
  name: "deadlineChanges",
  sheet: "Hạn riêng",
  group: "work",
  folded: true,
  few: true,
  identity: ["milestone", "audience", "kind"],
  label: null,
  columns: {
    milestone: ref("Mốc", "milestones", {
      required: true,
      note: "Mốc có hạn khác. Chọn trong danh sách, hoặc gõ mã của mốc.",
    }),
    audience: text("Áp dụng cho", {
      lists: {
        table: "units",
        besides: ["kind", "cluster"],
        groups: { table: "clusterMembers", column: "cluster" },
      },
      required: true,
      width: 240,
      note: "Loại đơn vị, tên cụm/khối hoặc tên đơn vị; nhiều nhóm cách nhau bằng dấu chấm phẩy; “tất cả” là mọi đơn vị của mốc.",
    }),
    kind: choice("Loại", changeKinds, {
      required: true,
      note: "Hạn riêng: ngày khác ngay từ đầu; gia hạn: cho thêm thời gian; không áp dụng: miễn cho nhóm này.",
    }),
    deadline: words("Thời hạn", {
      width: 240,
      note: "Lời của văn bản: “trước ngày 20/02/2017”; gia hạn có thể ghi “thêm 05 ngày làm việc”. Không áp dụng thì để trống.",
    }),
    reason: text("Lý do", { width: 240, note: "Gia hạn và không áp dụng cần có lý do." }),
    decision: text("Số văn bản", { note: "Văn bản cho phép, ví dụ 512/BTP-TĐKT." }),
    decisionDate: day("Ngày văn bản", { note: "Ngày của văn bản cho phép, ví dụ 10/02/2026." }),
    due: day("⚙Hạn", { system: true, note: "Ngày cuối cùng còn đúng hạn của nhóm này, do sổ tính." }),
    explanation: text("⚙Cách tính", { system: true, width: 340 }),
  },
});
