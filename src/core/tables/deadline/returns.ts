import { choice, day, key, ref, text } from "../../table/column.ts";
import { clerkTable } from "../../table/table.ts";

/** What a unit reports of; each kind comes into a sheet of its own once it is taken over. */
export const returnKinds = ["văn bản đã gửi", "đăng ký", "kết quả chỉ tiêu", "đề nghị khen thưởng"] as const;

/** What became of it at the desk. */
const returnStates = ["chờ nhận", "đang nhận", "đã nhận", "trả lại", "đã rút"] as const;

/**
 * A row is one thing that one unit reports of itself: the one sheet that units may write. Columns up to the remark are the
 * unit's; those of the desk stand behind all others, so that one protection leaves the unit's open.
 */
export const returns = clerkTable({
  name: "returns",
  sheet: "Báo về",
  group: "follow",
  folded: true,
  late: true,
  identity: ["key"],
  label: null,
  toldBy: ["unit", "kind", "content"],
  columns: {
    unit: ref("Đơn vị", "units", {
      required: true,
      note: "Đơn vị báo. Chọn đơn vị trong danh sách, hoặc gõ tên, tên ngắn hay mã của đơn vị.",
    }),
    kind: choice("Việc báo", returnKinds, {
      required: true,
      note: "Văn bản đã gửi: báo cáo, kế hoạch, hồ sơ theo một mốc; ba loại còn lại: đăng ký thi đua, kết quả chỉ tiêu, đề nghị khen thưởng.",
    }),
    campaign: ref("Phong trào", "campaigns", {
      note: "Chọn phong trào trong danh sách, hoặc gõ tên hay mã của phong trào. Để trống được khi đã chọn mốc.",
    }),
    milestone: ref("Mốc", "milestones", { note: "Mốc mà văn bản đã gửi trả lời; chọn trong danh sách." }),
    period: text("Kỳ", { width: 100, note: "Chỉ với mốc lặp lại: tháng 02/2026, năm 2026." }),
    content: text("Nội dung / tên", {
      width: 340,
      note: "Nội dung đăng ký; tên chỉ tiêu; họ tên hoặc tên tập thể được đề nghị.",
    }),
    award: ref("Danh hiệu, hình thức", "awards", {
      note: "Danh hiệu đăng ký, hoặc hình thức khen được đề nghị. Chọn trong danh sách, hoặc gõ tên.",
    }),
    result: text("Kết quả", {
      note: "Số đạt được của chỉ tiêu, cùng đơn vị tính với mức giao. Ví dụ: 98,5.",
    }),
    date: day("Ngày văn bản", { note: "Ngày của văn bản, bản đăng ký hoặc hồ sơ đã gửi, ví dụ 12/7/2026." }),
    paper: text("Số văn bản", { note: "Số, ký hiệu văn bản của đơn vị. Ví dụ: 125/BC-PTP." }),
    link: text("Liên kết", { width: 240, note: "Liên kết đến tệp văn bản, nếu có." }),
    remark: text("Ghi chú", { width: 240, note: "Điều cần nói thêm với bộ phận thi đua." }),
    details: text("⚙Chi tiết", {
      system: true,
      hidden: true,
      note: "Những cột khác của dòng đăng ký, đề nghị mà trang hoặc tệp đã ghi. Không sửa tay.",
    }),
    sent: text("⚙Như đã gửi", {
      system: true,
      hidden: true,
      note: "Dòng của sổ như tệp mẫu đã gửi đi, để biết ai đã đổi gì. Không sửa tay.",
    }),
    target: text("⚙Dòng", {
      system: true,
      hidden: true,
      note: "Dòng của sổ mà dòng này báo về; để trống là dòng mới. Không sửa tay.",
    }),
    by: text("⚙Người báo", { system: true }),
    at: text("⚙Báo lúc", { system: true }),
    source: text("⚙Nguồn", { system: true, note: "Khung Việc của đơn vị tôi, hoặc tên tệp nhận về." }),
    key: key("⚙Mã", { system: true, hidden: true }),
    seal: text("⚙Dấu", {
      system: true,
      hidden: true,
      note: "Dấu của dòng như người báo đã ghi; dòng bị người khác sửa thì dấu không khớp.",
    }),
    state: choice("Xử lý", returnStates, {
      tones: { "chờ nhận": "soon", "đã nhận": "done", "trả lại": "late", "đã rút": "quiet" },
      note: "Bộ phận thi đua nhận ở khung Nhận báo về. Để trống là chờ nhận.",
    }),
    reason: text("Lý do trả lại", { width: 240, note: "Đơn vị thấy lý do này ở khung Việc của đơn vị tôi." }),
    takenBy: text("⚙Người nhận", { system: true }),
    takenAt: text("⚙Nhận lúc", { system: true }),
    batch: text("⚙Lần nhận", { system: true, hidden: true }),
    before: text("⚙Trước khi nhận", {
      system: true,
      hidden: true,
      note: "Dòng của sổ như trước khi nhận, để hoàn tác được. Không sửa tay.",
    }),
  },
});
