import { text } from "../../table/column.ts";
import { systemTable } from "../../table/table.ts";

/** A row is one thing a command did: when, who, what. Only ever appended to. */
export const log = systemTable({
  name: "log",
  sheet: "Nhật ký",
  group: "result",
  purpose: "Mỗi dòng là một việc sổ đã làm: lúc nào, ai, việc gì.",
  identity: ["at", "who", "what"],
  label: null,
  columns: {
    at: text("Lúc", { system: true, width: 140 }),
    who: text("Ai", { system: true, width: 200 }),
    what: text("Việc", { system: true, width: 200 }),
    place: text("Ở đâu", { system: true, width: 200 }),
    before: text("Trước", { system: true, width: 280 }),
    after: text("Sau", { system: true, width: 280 }),
  },
});
