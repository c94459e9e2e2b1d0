import { choice, day, key, ref, text } from "../../table/column.ts";
import { named } from "../../table/label.ts";
import { clerkTable } from "../../table/table.ts";

/** A row is one dossier that goes to a higher tier, with all nominations in it, and what came back. */
export const submissions = clerkTable({
  name: "submissions",
  sheet: "Hồ sơ trình",
  group: "follow",
  folded: true,
  few: true,
  identity: ["key"],
  label: named("name"),
  columns: {
    key: key("Mã", { note: "Mã ngắn, dễ đọc, không trùng dòng khác. Để trống thì sổ tự đặt và giữ mãi." }),
    campaign: ref("Phong trào", "campaigns", {
      required: true,
      note: "Chọn phong trào trong danh sách, hoặc gõ tên hay mã của phong trào.",
    }),
    name: text("Tên hồ sơ", {
      required: true,
      width: 340,
      note: "Tên gọi của hồ sơ. Ví dụ: Đề nghị Bộ Tư pháp tặng Bằng khen năm 2026.",
    }),
    to: text("Nơi nhận", { width: 240, note: "Cơ quan nhận hồ sơ. Ví dụ: Sở Nội vụ tỉnh Quảng Trị." }),
    paper: text("Số tờ trình", { note: "Số, ký hiệu tờ trình. Ví dụ: 125/TTr-STP." }),
    date: day("Ngày tờ trình", { note: "Ngày của tờ trình, ví dụ 15/12/2026." }),
    sent: day("Ngày gửi", { note: "Ngày gửi hồ sơ đi, ví dụ 16/12/2026." }),
    state: choice("Trạng thái", ["đang lập", "đã gửi", "đã tiếp nhận", "trả lại", "đã có kết quả"], {
      tones: { "đang lập": "soon", "trả lại": "late", "đã có kết quả": "done" },
      note: "Hồ sơ đang ở đâu.",
    }),
    answer: text("Văn bản trả lời", {
      width: 240,
      note: "Số, ký hiệu quyết định, công văn của nơi nhận. Ví dụ: Quyết định số 1250/QĐ-BTP.",
    }),
    answered: day("Ngày trả lời", { note: "Ngày của văn bản trả lời, ví dụ 20/01/2027." }),
    remark: text("Ghi chú", { width: 240, note: "Điều phải bổ sung, lý do trả lại." }),
    link: text("⚙Thư mục", { system: true, width: 240 }),
  },
});
