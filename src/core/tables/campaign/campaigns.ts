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
  label: { ...named("title"), apart: ["issuer", "from", "to"] },
  columns: {
    key: key("Mã", { note: "Mã ngắn, dễ đọc, ví dụ QB-2017. Để trống thì sổ tự đặt và giữ mãi." }),
    title: text("Tên phong trào", {
      required: true,
      width: 240,
      note: "Tên như in trên kế hoạch, không ghi năm hai lần. Ví dụ: Phong trào thi đua ngành Tư pháp năm 2026.",
    }),
    theme: text("Chủ đề", {
      width: 240,
      note: "Khẩu hiệu hoặc chủ đề đặt trong ngoặc kép của kế hoạch. Ví dụ: Kỷ cương, sáng tạo, hiệu quả.",
    }),
    kind: choice("Loại", ["thường xuyên", "chuyên đề", "theo đợt"], {
      required: true,
      note: "Thường xuyên: theo năm công tác; chuyên đề: cho một nhiệm vụ; theo đợt: trong một thời gian ngắn, thường gắn với ngày kỷ niệm.",
    }),
    level: choice("Cấp phát động", ["toàn quốc", "bộ, ngành", "tỉnh", "cơ quan, đơn vị", "hội"], {
      note: "Cấp của cơ quan phát động phong trào. Ví dụ: phong trào của Sở Tư pháp là cấp “cơ quan, đơn vị”.",
    }),
    issuer: ref("Đơn vị ban hành", "units", {
      required: true,
      note: "Đơn vị ban hành kế hoạch. Chọn tên trong danh sách; đơn vị ghi ở trang Đơn vị.",
    }),
    parent: ref("Phong trào cấp trên", "campaigns", {
      note: "Phong trào của cấp trên mà phong trào này hưởng ứng. Chọn phong trào trong danh sách, hoặc gõ tên hay mã của phong trào. Không có thì để trống.",
    }),
    from: day("Từ ngày", { required: true, note: "Ngày đầu tiên của phong trào, ví dụ 02/01/2026." }),
    to: day("Đến ngày", { required: true, note: "Ngày cuối cùng của phong trào, ví dụ 31/12/2026." }),
    anniversary: text("Sự kiện kỷ niệm", {
      width: 240,
      note: "Ngày kỷ niệm mà phong trào lập thành tích chào mừng. Ví dụ: 80 năm Ngày truyền thống ngành Tư pháp (28/8/1945 - 28/8/2025).",
    }),
    form: choice("Loại văn bản", paperForms, {
      required: true,
      width: 170,
      note: "Kế hoạch: một văn bản; Quyết định kèm Kế hoạch: Quyết định ban hành, Kế hoạch ở trang sau.",
    }),
    number: text("Số", { width: 100, note: "Số do văn thư cấp; để trống thì bản in chừa chỗ." }),
    symbol: text("Ký hiệu", { note: "Không ghi số và dấu gạch chéo, ví dụ KH-STP." }),
    issued: words("Ngày ban hành", {
      width: 100,
      note: "Ngày ban hành; chưa biết ngày thì ghi “tháng 8/2021” hoặc “năm 2021”, bản in chừa chỗ cho văn thư.",
    }),
    place: text("Địa danh", {
      folded: true,
      note: "Tên địa danh ghi trước ngày ban hành, ví dụ Quảng Trị. Để trống thì lấy địa danh của người ký.",
    }),
    abstract: text("Trích yếu", {
      folded: true,
      width: 340,
      note: "Nội dung in dưới tên loại văn bản, không có dấu chấm cuối. Ví dụ: Phát động phong trào thi đua năm 2026.",
    }),
    opening: text("Mở đầu", {
      folded: true,
      width: 340,
      note: "Mỗi đoạn một dòng trong ô (Ctrl+Enter). Dùng {căn cứ: 1} để dẫn văn bản ở trang Căn cứ.",
    }),
    closing: text("Kết thúc", {
      folded: true,
      width: 340,
      note: "Đoạn cuối của kế hoạch, trước chỗ ký. Ví dụ: Trong quá trình thực hiện, nếu có vướng mắc, đề nghị các đơn vị phản ánh về Văn phòng Sở.",
    }),
    signer: ref("Người ký", "signers", {
      note: "Người ký kế hoạch và các văn bản của phong trào. Chọn trong danh sách, hoặc gõ họ tên; thêm người ở danh mục Người ký.",
    }),
    signatureNote: text("Ghi chỗ ký", {
      folded: true,
      note: "Chữ in ở chỗ ký của bản sao, ví dụ (đã ký). Bản trình ký để trống.",
    }),
    template: ref("Mẫu", "templates", {
      folded: true,
      note: "Mẫu riêng cho kế hoạch của phong trào này. Để trống thì dùng mẫu kèm theo sổ.",
    }),
    state: choice("Trạng thái", ["dự thảo", "đang thực hiện", "đã tổng kết"], {
      tones: { "dự thảo": "soon", "đang thực hiện": "done", "đã tổng kết": "quiet" },
      note: "Dự thảo: đang soạn; đang thực hiện: sổ theo dõi và nhắc hạn; đã tổng kết: thôi nhắc.",
    }),
    paper: text("⚙Văn bản", { system: true }),
    madeAt: text("⚙Tạo lúc", { system: true, width: 100 }),
  },
});
