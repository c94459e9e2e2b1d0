import { number, text } from "../../table/column.ts";
import { systemTable } from "../../table/table.ts";

/**
 * A row is one piece of a template that the office adopted, as base64 (design decision 6). Written once and never
 * changed: a newer version comes below, and only then the older one is emptied.
 */
export const templateParts = systemTable({
  name: "templateParts",
  sheet: "⚙Mẫu",
  group: "system",
  few: true,
  identity: ["template", "version", "part"],
  label: null,
  columns: {
    template: text("Mẫu", { system: true }),
    version: number("Lần", { system: true }),
    part: number("Phần", { system: true }),
    content: text("Nội dung", { system: true, width: 340 }),
    hash: text("Dấu", { system: true }),
    who: text("Ai", { system: true }),
    at: text("Lúc", { system: true }),
  },
});
