import { day, number, ref, text } from "../../table/column.ts";
import { systemTable } from "../../table/table.ts";

/** A row is one step of one nomination on its way: from where, to where, when, who and why. Only ever appended to. */
export const nominationSteps = systemTable({
  name: "nominationSteps",
  sheet: "Quá trình xét",
  group: "result",
  folded: true,
  late: true,
  identity: ["nomination", "step"],
  label: null,
  columns: {
    nomination: ref("Đề nghị", "nominations", { system: true, width: 240 }),
    step: number("Bước", { system: true, note: "Thứ tự của bước trong quá trình xét đề nghị này, từ 1." }),
    from: text("Từ", { system: true }),
    to: text("Sang", { system: true }),
    day: day("Ngày", { system: true, note: "Ngày của việc, như người phụ trách ghi." }),
    reason: text("Lý do, căn cứ", { system: true, width: 340 }),
    who: text("Ai", { system: true }),
    at: text("Ghi lúc", { system: true }),
  },
});
