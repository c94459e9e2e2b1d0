import { day, key, text } from "../../table/column.ts";
import { clerkTable } from "../../table/table.ts";

/** A row is one person who signs, with the letterhead under which he or she signs (NĐ 30/2020, Điều 13). */
export const signers = clerkTable({
  name: "signers",
  sheet: "Người ký",
  group: "catalogue",
  few: true,
  identity: ["key"],
  label: {
    columns: ["name", "position"],
    joint: ", ",
    names: ["name"],
    apart: ["authority", "agency", "from", "to"],
  },
  columns: {
    key: key("Mã", { note: "Mã ngắn, dễ đọc, không trùng dòng khác. Để trống thì sổ tự đặt và giữ mãi." }),
    name: text("Họ tên", {
      required: true,
      note: "Họ và tên người ký, in dưới chữ ký. Ví dụ: Nguyễn Thị Lài.",
    }),
    authority: text("Thẩm quyền ký", {
      note: "TM. …, KT. …, TL. …, TUQ. …; người đứng đầu cơ quan để trống.",
    }),
    position: text("Chức vụ", { required: true, note: "Như in trên văn bản: GIÁM ĐỐC." }),
    parentAgency: text("Cơ quan chủ quản", {
      width: 240,
      note: "Tên cơ quan chủ quản, in ở dòng trên bên trái. Ví dụ: UBND TỈNH QUẢNG TRỊ. Không có thì để trống.",
    }),
    agency: text("Cơ quan ban hành", {
      required: true,
      width: 240,
      note: "Tên cơ quan ban hành, in đậm dưới cơ quan chủ quản. Ví dụ: SỞ TƯ PHÁP.",
    }),
    place: text("Địa danh", { note: "Địa danh ghi trước ngày ban hành, ví dụ Quảng Trị." }),
    from: day("Từ ngày", {
      note: "Ngày bắt đầu giữ chức vụ này, ví dụ 01/7/2025. Để trống là từ trước đến nay.",
    }),
    to: day("Đến ngày", { note: "Ngày cuối cùng giữ chức vụ này. Để trống là đang giữ." }),
  },
});
