import { choice, day, key, ref, text, words } from "../../table/column.ts";
import { named } from "../../table/label.ts";
import { clerkTable } from "../../table/table.ts";

const paperForms = ["Kế hoạch", "Quyết định kèm Kế hoạch"] as const;

/** A row is one emulation campaign with what its plan needs (Luật Thi đua, khen thưởng 2022, Điều 16–17). */
export const campaigns = clerkTable({
  name: "campaigns",
  sheet: "Phong trào",
  group: "work",
  few: true,
  identity: ["key"],
  label: named("title"),
  columns: {
    key: key("Mã", { note: "Mã ngắn, dễ đọc, ví dụ QB-2017. Để trống thì sổ tự đặt và giữ mãi." }),
    title: text("Tên phong trào", { required: true, width: 240 }),
    theme: text("Chủ đề", { width: 240 }),
    kind: choice("Loại", ["thường xuyên", "chuyên đề", "theo đợt"], { required: true }),
    level: choice("Cấp phát động", ["toàn quốc", "bộ, ngành", "tỉnh", "cơ quan, đơn vị", "hội"]),
    issuer: ref("Đơn vị ban hành", "units", { required: true, note: "Đơn vị ở trang Đơn vị." }),
    parent: ref("Phong trào cấp trên", "campaigns"),
    from: day("Từ ngày", { required: true }),
    to: day("Đến ngày", { required: true }),
    anniversary: text("Sự kiện kỷ niệm", { width: 240 }),
    form: choice("Loại văn bản", paperForms, { required: true, width: 170 }),
    number: text("Số", { width: 100, note: "Số do văn thư cấp; để trống thì bản in chừa chỗ." }),
    symbol: text("Ký hiệu", { note: "Không ghi số và dấu gạch chéo, ví dụ KH-STP." }),
    issued: words("Ngày ban hành", {
      width: 100,
      note: "Ngày ban hành; chưa biết ngày thì ghi “tháng 8/2021” hoặc “năm 2021”, bản in chừa chỗ cho văn thư.",
    }),
    place: text("Địa danh"),
    abstract: text("Trích yếu", { width: 340 }),
    opening: text("Mở đầu", {
      width: 340,
      note: "Mỗi đoạn một dòng trong ô (Ctrl+Enter). Dùng {căn cứ: 1} để dẫn văn bản ở trang Căn cứ.",
    }),
    closing: text("Kết thúc", { width: 340 }),
    signer: ref("Người ký", "signers"),
    signatureNote: text("Ghi chỗ ký", {
      note: "Chữ in ở chỗ ký của bản sao, ví dụ (đã ký). Bản trình ký để trống.",
    }),
    template: ref("Mẫu", "templates"),
    state: choice("Trạng thái", ["dự thảo", "đang thực hiện", "đã tổng kết"]),
    paper: text("⚙Văn bản", { system: true }),
    madeAt: text("⚙Tạo lúc", { system: true, width: 100 }),
  },
});
