import { letterhead } from "./letterhead.mjs";
import { listTable } from "./list-table.mjs";
import { packageParts } from "./package-parts.mjs";
import { sectionProperties, TEXT_WIDTH } from "./page-setup.mjs";
import { keptParagraph, paragraph, run, section, tab } from "./paragraph.mjs";
import { afterTable, signatureBlock } from "./signature-block.mjs";
import { title } from "./title.mjs";

const FIXED = 700 + 1700 + 2000 + 1300;

/** Phiếu đăng ký thi đua of one unit. */
export const registrationForm = packageParts("Phiếu đăng ký thi đua", [
  letterhead(""),
  title("PHIẾU ĐĂNG KÝ THI ĐUA", "Thực hiện {phong_trao}"),
  paragraph("KinhGui", run("Kính gửi: {ten_co_quan}")),
  paragraph(
    "ThanVan",
    run(
      "Thực hiện {van_ban_phat_dong} {trich_yeu_phat_dong}, {ten_don_vi} đăng ký các nội dung thi đua như sau:",
    ),
  ),
  listTable("noi_dung_dang_ky", [
    [700, "STT", "{stt}", "OGiua"],
    [1700, "Loại", "{loai}"],
    [TEXT_WIDTH - FIXED, "Nội dung đăng ký", "{noi_dung}"],
    [2000, "Danh hiệu, hình thức khen thưởng", "{danh_hieu}"],
    [1300, "Ghi chú", "{ghi_chu}"],
  ]),
  paragraph("SauBang", run("{ten_don_vi} cam kết tổ chức thực hiện có hiệu quả các nội dung đã đăng ký./.")),
  section(
    "co_luu_y",
    keptParagraph("GhiChuPhieu", run("Nội dung và thời hạn gửi:")),
    section("luu_y", paragraph("GhiChuPhieu", run("-"), tab, run("{chu}"))),
  ),
  signatureBlock,
  afterTable(),
  sectionProperties(null),
]);
