import { addressee } from "./addressee.mjs";
import { groupTable } from "./group-table.mjs";
import { landscapeSection, WIDE } from "./landscape.mjs";
import { letterhead } from "./letterhead.mjs";
import { packageParts } from "./package-parts.mjs";
import { sectionProperties } from "./page-setup.mjs";
import { paragraph, run, section } from "./paragraph.mjs";
import { afterTable, signatureBlock } from "./signature-block.mjs";
import { title } from "./title.mjs";

const FIXED = 760 + 2450 + 2500 + 1300 + 1900 + 1450 + 1300;

/** Tờ trình, and on pages that lie across its Danh sách trích ngang with page numbers of its own. */
export const submissionForm = packageParts("Tờ trình đề nghị khen thưởng", [
  letterhead("Số: {so_ky_hieu}"),
  title("TỜ TRÌNH", "Về việc đề nghị khen thưởng thành tích trong {phong_trao}"),
  addressee,
  paragraph(
    "ThanVan",
    run(
      "Thực hiện {van_ban_phat_dong} về {phong_trao}, {ten_co_quan} đã tổ chức xét, lựa chọn các tập thể, cá nhân có thành tích tiêu biểu theo quy định của pháp luật về thi đua, khen thưởng.",
    ),
  ),
  paragraph(
    "ThanVan",
    run("{ten_co_quan} kính trình xem xét, quyết định khen thưởng {tong_so} theo thẩm quyền, gồm:"),
  ),
  section("nhom", paragraph("ThanVan", run("- {ten_nhom}{dau}"))),
  paragraph(
    "ThanVan",
    run("(Có Danh sách trích ngang và hồ sơ của các tập thể, cá nhân được đề nghị kèm theo)."),
  ),
  paragraph("ThanVan", run("Kính trình xem xét, quyết định./.")),
  signatureBlock,
  afterTable(sectionProperties(null)),
  paragraph("TenLoai", run("DANH SÁCH TRÍCH NGANG")),
  paragraph("TrichYeu", run("Tập thể, cá nhân đề nghị khen thưởng trong {phong_trao}")),
  paragraph("KemTheo", run("(Kèm theo Tờ trình {kem_theo} của {ten_co_quan})")),
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
