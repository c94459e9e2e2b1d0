import { text } from "../../table/column.ts";
import { systemTable } from "../../table/table.ts";

/** How jobs of workbooks for units begin their kind; all others are of papers. */
export const formJobs = "gui-mau";

/** A row is one item of a long job, saved as soon as it is done so that a killed run can go on (design decision 9). */
export const jobs = systemTable({
  name: "jobs",
  sheet: "⚙Việc",
  group: "system",
  few: true,
  identity: ["job", "item", "subject"],
  label: null,
  columns: {
    job: text("Mã việc", { system: true }),
    kind: text("Loại", { system: true }),
    item: text("Mục", { system: true }),
    subject: text("Đơn vị / người", { system: true }),
    state: text("Trạng thái", { system: true }),
    who: text("Ai", { system: true }),
    at: text("Lúc", { system: true }),
    result: text("Kết quả", { system: true, width: 340 }),
  },
});
