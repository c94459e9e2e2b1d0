import { text } from "../../table/column.ts";
import { systemTable } from "../../table/table.ts";

/** A row is one thing a command did: when, who, what. Only ever appended to. */
export const log = systemTable({
  name: "log",
  sheet: "Nhật ký",
  group: "result",
  folded: true,
  identity: ["at", "who", "what"],
  label: null,
  columns: {
    at: text("Lúc", { system: true }),
    who: text("Ai", { system: true }),
    what: text("Việc", { system: true }),
    place: text("Ở đâu", { system: true }),
    before: text("Trước", { system: true, width: 240 }),
    after: text("Sau", { system: true, width: 240 }),
  },
});
