import { link, text } from "../../table/column.ts";
import { systemTable } from "../../table/table.ts";

/** A row is one line of the short guide on the first tab. */
export const guide = systemTable({
  name: "guide",
  sheet: "Hướng dẫn",
  group: "work",
  few: true,
  identity: ["step"],
  label: null,
  columns: {
    step: text("Việc", { system: true, width: 240 }),
    text: text("Cách làm", { system: true, width: 720 }),
    // Formulas, which tell how far the book is without any command.
    state: link("Tình trạng", { width: 240 }),
    tab: link("Đến trang", { width: 170 }),
  },
});
