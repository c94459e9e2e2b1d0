import { day, key, text } from "../../table/column.ts";
import { clerkTable } from "../../table/table.ts";

/** A row is one person who signs, with the letterhead under which he or she signs (NĐ 30/2020, Điều 13). */
export const signers = clerkTable({
  name: "signers",
  sheet: "Người ký",
  group: "catalogue",
  few: true,
  identity: ["key"],
  label: { columns: ["name", "position"], joint: ", ", names: ["name"] },
  columns: {
    key: key("Mã"),
    name: text("Họ tên", { required: true }),
    authority: text("Thẩm quyền ký", {
      note: "TM. …, KT. …, TL. …, TUQ. …; người đứng đầu cơ quan để trống.",
    }),
    position: text("Chức vụ", { required: true, note: "Như in trên văn bản: GIÁM ĐỐC." }),
    parentAgency: text("Cơ quan chủ quản", { width: 240 }),
    agency: text("Cơ quan ban hành", { required: true, width: 240 }),
    place: text("Địa danh"),
    from: day("Từ ngày"),
    to: day("Đến ngày"),
  },
});
