import { text } from "../../table/column.ts";
import { systemTable } from "../../table/table.ts";

/** A row is the text of one version of a paper, kept so that the next can say what changed. The file itself keeps its own. */
export const paperTexts = systemTable({
  name: "paperTexts",
  sheet: "⚙Bản in",
  group: "system",
  few: true,
  identity: ["key", "version"],
  label: null,
  columns: {
    key: text("Mã văn bản", { system: true, width: 240 }),
    version: text("Phiên bản", { system: true }),
    who: text("Ai", { system: true }),
    at: text("Lúc", { system: true }),
    lines: text("Lời văn", { system: true, width: 560 }),
  },
});
