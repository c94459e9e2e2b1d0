import { choice, day, key, number, ref, text, whole } from "../../table/column.ts";
import { named } from "../../table/label.ts";
import { clerkTable } from "../../table/table.ts";

/** A row is one meeting of a campaign, to which an invitation goes; one of a council also tells how it voted. */
export const meetings = clerkTable({
  name: "meetings",
  sheet: "Cuộc họp",
  group: "work",
  folded: true,
  few: true,
  identity: ["key"],
  label: named("content"),
  columns: {
    key: key("Mã", { note: "Mã ngắn, dễ đọc, không trùng dòng khác. Để trống thì sổ tự đặt và giữ mãi." }),
    campaign: ref("Phong trào", "campaigns", {
      required: true,
      note: "Chọn phong trào trong danh sách, hoặc gõ tên hay mã của phong trào.",
    }),
    content: text("Nội dung", {
      required: true,
      width: 340,
      note: "Tên cuộc họp, ví dụ: Hội nghị sơ kết phong trào thi đua 6 tháng đầu năm.",
    }),
    date: day("Ngày", { required: true, note: "Ngày họp, ví dụ 15/7/2026." }),
    time: text("Giờ", { width: 100, note: "Ví dụ: 08 giờ 00." }),
    place: text("Địa điểm", {
      width: 240,
      note: "Nơi họp như ghi trên giấy mời. Ví dụ: Phòng họp tầng 2, trụ sở Sở Tư pháp.",
    }),
    chair: text("Chủ trì", {
      width: 240,
      note: "Họ tên, chức vụ người chủ trì. Ví dụ: đồng chí Nguyễn Thị Lài, Giám đốc Sở.",
    }),
    attendees: text("Thành phần", { width: 340, note: "Mỗi thành phần một dòng trong ô (Ctrl+Enter)." }),
    remark: text("Tài liệu, ghi chú", {
      width: 240,
      note: "Tài liệu gửi kèm hoặc điều cần chuẩn bị. Ví dụ: Dự thảo báo cáo sơ kết.",
    }),
    council: text("Hội đồng", {
      width: 240,
      folded: true,
      note: "Tên hội đồng như ở trang Hội đồng, khi đây là phiên họp xét khen. Cuộc họp khác để trống.",
    }),
    method: choice("Cách biểu quyết", ["bỏ phiếu kín", "biểu quyết giơ tay", "lấy ý kiến bằng văn bản"], {
      folded: true,
      note: "Hội đồng xét bằng cách nào.",
    }),
    issued: number("Phiếu phát ra", {
      folded: true,
      bounds: whole(0, 200),
      note: "Số phiếu phát ra, ví dụ 9.",
    }),
    returned: number("Phiếu thu về", {
      folded: true,
      bounds: whole(0, 200),
      note: "Số phiếu thu về, ví dụ 9.",
    }),
    invalid: number("Phiếu không hợp lệ", {
      folded: true,
      bounds: whole(0, 200),
      note: "Số phiếu không hợp lệ trong số phiếu thu về, ví dụ 0.",
    }),
    counters: text("Ban kiểm phiếu", {
      width: 240,
      folded: true,
      note: "Họ tên những người kiểm phiếu, cách nhau bằng dấu chấm phẩy; người đầu là Trưởng ban.",
    }),
    opinions: text("Ý kiến tại phiên họp", {
      width: 340,
      folded: true,
      note: "Ý kiến phát biểu, mỗi ý kiến một dòng trong ô (Ctrl+Enter).",
    }),
    conclusion: text("Kết luận phiên họp", {
      width: 340,
      folded: true,
      note: "Kết luận khác của người chủ trì, mỗi ý một dòng trong ô (Ctrl+Enter); kết quả xét từng người thì sổ tự ghi. Ví dụ: Giao Văn phòng Sở hoàn thiện hồ sơ, trình Giám đốc Sở trước ngày 20/11/2026.",
    }),
    closing: text("Giờ kết thúc", { width: 100, folded: true, note: "Ví dụ: 10 giờ 30." }),
  },
});
