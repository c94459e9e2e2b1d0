import { choice, ref, text } from "../../table/column.ts";
import { clerkTable } from "../../table/table.ts";

/** How a nomination stands to one thing that the law asks of it. */
const conditionStates = ["đạt", "chưa đạt", "chưa rõ", "vẫn xét"] as const;

/**
 * A row is one requirement of one standard against one nomination, worked out anew each time; only *Vẫn xét* and its reason
 * belong to the clerk and stay.
 */
export const conditions = clerkTable({
  name: "conditions",
  sheet: "Điều kiện",
  group: "result",
  folded: true,
  late: true,
  identity: ["nomination", "requirement"],
  label: null,
  toldBy: ["nomination", "asked"],
  columns: {
    nomination: ref("⚙Đề nghị", "nominations", { system: true, width: 240 }),
    asked: text("⚙Điều kiện", { system: true, width: 340 }),
    facts: text("⚙Thấy trong sổ", { system: true, width: 340 }),
    state: choice("⚙Kết quả", conditionStates, {
      system: true,
      tones: { đạt: "done", "chưa đạt": "late", "chưa rõ": "soon", "vẫn xét": "quiet" },
    }),
    source: text("⚙Căn cứ", { system: true, width: 240 }),
    confidence: text("⚙Độ tin cậy", { system: true, width: 100 }),
    override: choice("Vẫn xét", ["có"], {
      note: "Chọn “có” khi cơ quan vẫn xét dù chưa đạt; phải ghi lý do.",
    }),
    reason: text("Lý do vẫn xét", {
      width: 240,
      note: "Vì sao vẫn xét, văn bản nào cho phép. Ví dụ: Hội đồng thống nhất tại phiên họp ngày 10/12/2026.",
    }),
    by: text("⚙Ai quyết định vẫn xét", { system: true }),
    at: text("⚙Lúc", { system: true }),
    requirement: text("⚙Tiêu chuẩn", { system: true, hidden: true }),
  },
});
