import { addressee } from "./addressee.mjs";
import { annexTitle } from "./annex.mjs";
import { groupTable } from "./group-table.mjs";
import { landscapeSection, WIDE } from "./landscape.mjs";
import { letterhead } from "./letterhead.mjs";
import { textLines } from "./outline.mjs";
import { packageParts } from "./package-parts.mjs";
import { sectionProperties } from "./page-setup.mjs";
import { paragraph, run, section, tab } from "./paragraph.mjs";
import { afterTable, signatureBlock } from "./signature-block.mjs";
import { title } from "./title.mjs";

const FIXED = 760 + 2450 + 2500 + 1300 + 1900 + 1450 + 1300;

/** Tờ trình, and on pages that lie across its Danh sách trích ngang with page numbers of its own. */
export const submissionForm = packageParts("Tờ trình đề nghị khen thưởng", [
  letterhead("Số: {so_ky_hieu}"),
  title("TỜ TRÌNH", "Về việc đề nghị khen thưởng {doi_tuong} có thành tích trong {phong_trao}"),
  addressee,
  textLines("can_cu", "CanCu"),
  paragraph(
    "ThanVan",
    run(
      "{ten_co_quan} kính trình {noi_trinh} xem xét, {viec_trinh} khen thưởng {tong_so} có thành tích tiêu biểu trong {phong_trao}, cụ thể như sau:",
    ),
  ),
  section("de_nghi", paragraph("Gach", run("-"), tab, run("{chu}"))),
  section("co_lay_y_kien", paragraph("ThanVan", run("Danh sách đề nghị khen thưởng {lay_y_kien}."))),
  paragraph("ThanVan", run("Hồ sơ kèm theo Tờ trình gồm: {ho_so}.")),
  section("co_lien_he", paragraph("ThanVan", run("Đầu mối liên hệ: {lien_he}."))),
  paragraph("ThanVan", run("{ten_co_quan} kính trình {noi_trinh} xem xét, {viec_trinh}./.")),
  signatureBlock,
  afterTable(sectionProperties(null)),
  annexTitle(
    "DANH SÁCH TRÍCH NGANG {doi_tuong_hoa} ĐỀ NGHỊ KHEN THƯỞNG",
    "(Kèm theo Tờ trình {kem_theo} của {ten_co_quan})",
    WIDE,
  ),
  groupTable([
    [760, "STT", "{stt}", "OGiuaNho"],
    [2450, "Họ và tên/Tên tập thể", "{ho_ten}"],
    [2500, "Chức vụ, đơn vị", "{chuc_vu_don_vi}"],
    [1300, "Ngày sinh", "{ngay_sinh}", "OGiuaNho"],
    [WIDE - FIXED, "Thành tích", "{thanh_tich}"],
    [1900, "Khen thưởng đã có", "{da_khen}"],
    [1450, "Hình thức đề nghị", "{hinh_thuc}"],
    [1300, "Phiếu đồng ý", "{phieu}", "OGiuaNho"],
  ]),
  afterTable(),
  landscapeSection("nextPage", { numbered: true }),
]);
