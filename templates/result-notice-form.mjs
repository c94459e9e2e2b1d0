import { letterhead } from "./letterhead.mjs";
import { listTable } from "./list-table.mjs";
import { dash } from "./minutes-form.mjs";
import { packageParts } from "./package-parts.mjs";
import { sectionProperties, TEXT_WIDTH } from "./page-setup.mjs";
import { belowTable, paragraph, run, section } from "./paragraph.mjs";
import { afterTable, signatureBlock } from "./signature-block.mjs";
import { title } from "./title.mjs";

const text = (/** @type {string} */ words) => paragraph("ThanVan", run(words));
const itemBelow = (/** @type {string} */ words) => belowTable("Heading2", run(words));

/** Thông báo kết quả of the awards that one unit asked for. */
export const resultNoticeForm = packageParts("Thông báo kết quả", [
  letterhead("Số: {so_ky_hieu}"),
  title("THÔNG BÁO", "Kết quả xét khen thưởng trong {phong_trao}"),
  paragraph("KinhGui", run("Kính gửi: {ten_don_vi}")),
  text(
    "Căn cứ kết quả xét của Hội đồng Thi đua - Khen thưởng và quyết định của cấp có thẩm quyền, {ten_co_quan} thông báo kết quả đối với tập thể, cá nhân do {ten_don_vi} đề nghị như sau:",
  ),
  section(
    "co_khen",
    paragraph("Heading2", run("{muc_khen}. Tập thể, cá nhân được khen thưởng")),
    listTable("duoc_khen", [
      [700, "STT", "{stt}", "OGiua"],
      [TEXT_WIDTH - 700 - 2300 - 2200 - 1500, "Họ và tên/Tên tập thể", "{ho_ten}"],
      [2300, "Hình thức khen", "{hinh_thuc}"],
      [2200, "Quyết định", "{quyet_dinh}"],
      [1500, "Tiền thưởng (đồng)", "{tien_thuong}", "OGiua"],
    ]),
  ),
  section(
    "co_trinh",
    itemBelow("{muc_trinh}. Đã trình cấp có thẩm quyền xem xét, quyết định"),
    section("da_trinh", dash("{chu}")),
  ),
  section(
    "co_chua_khen",
    itemBelow("{muc_chua_khen}. Chưa được khen thưởng lần này"),
    section("chua_khen", dash("{chu}")),
    text(
      "{ten_co_quan} trân trọng ghi nhận những cố gắng, đóng góp của các tập thể, cá nhân nêu tại mục này và mong tiếp tục phấn đấu, lập thành tích để được xét khen thưởng trong thời gian tới.",
    ),
  ),
  section(
    "co_khen",
    paragraph(
      "SauBang",
      run(
        "Đề nghị {ten_don_vi} thông báo đến tập thể, cá nhân biết và phối hợp tổ chức trao thưởng theo quy định.",
      ),
    ),
  ),
  section(
    "khong_khen",
    paragraph("SauBang", run("Đề nghị {ten_don_vi} thông báo đến tập thể, cá nhân biết.")),
  ),
  section("co_lien_he", text("Đầu mối liên hệ: {lien_he}.")),
  text("{ten_co_quan} thông báo để {ten_don_vi} biết, thực hiện./."),
  signatureBlock,
  afterTable(),
  sectionProperties(null),
]);
