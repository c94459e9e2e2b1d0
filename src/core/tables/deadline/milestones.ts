import { choice, day, key, number, ref, text, whole, words } from "../../table/column.ts";
import { clerkTable } from "../../table/table.ts";

/** A row is one thing due in a campaign, for one audience, in the plan's own words. */
export const milestones = clerkTable({
  name: "milestones",
  sheet: "Mốc",
  group: "work",
  identity: ["key"],
  label: {
    columns: ["task", "audience"],
    joint: " – ",
    names: ["task"],
    apart: ["campaign", "phase", "deadline", "minimum"],
    generic: true,
  },
  columns: {
    key: key("Mã", { note: "Để trống thì sổ tự đặt. Kế hoạch dẫn tới mốc bằng {hạn: Mã}." }),
    campaign: ref("Phong trào", "campaigns", {
      required: true,
      note: "Chọn phong trào trong danh sách, hoặc gõ tên hay mã của phong trào.",
    }),
    phase: number("Đợt", {
      bounds: whole(1, 100),
      note: "Số của đợt mà mốc này thuộc về, như ở trang Đợt, ví dụ 1. Mốc của cả phong trào thì để trống.",
    }),
    task: choice(
      "Việc",
      ["đăng ký", "kế hoạch", "báo cáo sơ kết", "báo cáo tổng kết", "hồ sơ khen thưởng", "khác"],
      {
        required: true,
        width: 170,
        note: "Việc đơn vị phải làm trước hạn. Ví dụ: “báo cáo sơ kết” là nộp báo cáo sơ kết; việc không có trong danh sách thì chọn “khác”.",
      },
    ),
    audience: text("Áp dụng cho", {
      lists: {
        table: "units",
        besides: ["kind", "cluster"],
        groups: { table: "clusterMembers", column: "cluster" },
      },
      required: true,
      width: 240,
      note: "Loại đơn vị, tên cụm/khối hoặc tên đơn vị; nhiều nhóm cách nhau bằng dấu chấm phẩy.",
    }),
    deadline: words("Thời hạn", {
      required: true,
      width: 240,
      note: "Lời của kế hoạch: “chậm nhất là ngày 15/02/2017”, “trong tháng 8/2021”, “10 ngày làm việc kể từ ngày ký”.",
    }),
    due: day("⚙Hạn", { system: true, note: "Ngày cuối cùng còn đúng hạn, do sổ tính." }),
    reason: text("⚙Cách tính", { system: true, width: 340 }),
    minimum: text("Yêu cầu tối thiểu", {
      note: "Điều tối thiểu mà văn bản nộp phải có. Ví dụ: có số liệu so với cùng kỳ.",
    }),
    remind: text("Nhắc trước", { note: "Số ngày làm việc nhắc trước, ví dụ 10; 5; 2." }),
  },
});
