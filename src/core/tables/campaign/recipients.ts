import { day, number, ref, text } from "../../table/column.ts";
import { clerkTable } from "../../table/table.ts";

/** A row is one line of “Nơi nhận”; campaign “*” stands for every paper of the office. */
export const recipients = clerkTable({
  name: "recipients",
  sheet: "Nơi nhận",
  group: "work",
  identity: ["campaign", "order"],
  label: null,
  columns: {
    campaign: ref("Phong trào", "campaigns", { required: true, wildcard: "*" }),
    order: number("Thứ tự", { required: true }),
    name: text("Tên", { required: true, width: 340, note: "Không ghi gạch đầu dòng và dấu chấm phẩy." }),
    purpose: text("Mục đích", { note: "In trong ngoặc sau tên: để báo cáo, để biết, để thực hiện …" }),
    from: day("Từ ngày"),
    to: day("Đến ngày"),
  },
});
