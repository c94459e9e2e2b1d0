import { choice, day, text } from "../../table/column.ts";
import { systemTable } from "../../table/table.ts";

/** What became of one letter. “chưa chắc”: the run broke off while Google was asked to send it. */
export const letterStates = [
  "chờ gửi",
  "đang gửi",
  "đã gửi",
  "chưa chắc",
  "không gửi được",
  "thôi gửi",
] as const;

/** A row is one reminder letter: one recipient on one day, with everything that was reminded of in it. */
export const reminders = systemTable({
  name: "reminders",
  sheet: "Thư nhắc",
  group: "catalogue",
  few: true,
  identity: ["date", "recipient"],
  label: null,
  columns: {
    date: day("Ngày", { system: true }),
    recipient: text("Người nhận", { system: true, width: 240 }),
    state: choice("Trạng thái", letterStates, { system: true }),
    at: text("Lúc", { system: true }),
    who: text("Ai gửi", { system: true }),
    subject: text("Tiêu đề", { system: true, width: 340 }),
    items: text("Việc được nhắc", { system: true, width: 340 }),
    note: text("Ghi chú", { system: true, width: 340 }),
  },
});
