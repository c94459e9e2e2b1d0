import { letterhead } from "./letterhead.mjs";
import { textLines } from "./outline.mjs";
import { packageParts } from "./package-parts.mjs";
import { sectionProperties } from "./page-setup.mjs";
import { bold, paragraph, run, section } from "./paragraph.mjs";
import { afterTable, signatureBlock } from "./signature-block.mjs";
import { title } from "./title.mjs";

const article = (/** @type {string} */ number, /** @type {string} */ text) =>
  paragraph("Dieu", run(`Điều ${number}.`, bold), run(` ${text}`));

const text = (/** @type {string} */ words) => paragraph("ThanVan", run(words));

/** Quyết định thành lập Hội đồng Thi đua - Khen thưởng. */
export const foundingForm = packageParts("Quyết định thành lập Hội đồng", [
  letterhead("Số: {so_ky_hieu}"),
  title("QUYẾT ĐỊNH", "Về việc thành lập {ten_hoi_dong}"),
  paragraph("ThamQuyen", run("{tham_quyen}")),
  textLines("can_cu", "CanCu"),
  paragraph("ThamQuyen", run("QUYẾT ĐỊNH:")),
  article("1", "Thành lập {ten_hoi_dong} (sau đây gọi là Hội đồng), gồm các ông, bà có tên sau:"),
  textLines("thanh_vien", "ThanVan"),
  article("2", "Hội đồng có nhiệm vụ tư vấn, giúp {nguoi_quyet_dinh} về công tác thi đua, khen thưởng:"),
  text("1. Đề xuất chủ trương, kế hoạch phát động, sơ kết, tổng kết các phong trào thi đua."),
  text(
    "2. Xét chọn tập thể, cá nhân đủ tiêu chuẩn, trình {nguoi_quyet_dinh} quyết định khen thưởng theo thẩm quyền hoặc đề nghị cấp có thẩm quyền khen thưởng.",
  ),
  text("3. Theo dõi, kiểm tra việc thực hiện chính sách, pháp luật về thi đua, khen thưởng tại các đơn vị."),
  article(
    "3",
    "Hội đồng làm việc theo nguyên tắc tập trung dân chủ, bỏ phiếu kín hoặc biểu quyết; tỷ lệ tính trên tổng số thành viên, thành viên vắng mặt cho ý kiến bằng văn bản.",
  ),
  section(
    "co_thuong_truc",
    text("Ủy viên Thường trực giúp Chủ tịch Hội đồng giải quyết công việc thường xuyên giữa các phiên họp."),
  ),
  text("Thư ký Hội đồng chuẩn bị hồ sơ, tài liệu, ghi biên bản các phiên họp."),
  article(
    "{so_dieu_thi_hanh}",
    "Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng các đơn vị có liên quan và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
  ),
  signatureBlock,
  afterTable(),
  sectionProperties(null),
]);
