import { addressee } from "./addressee.mjs";
import { letterhead } from "./letterhead.mjs";
import { listTable } from "./list-table.mjs";
import { packageParts } from "./package-parts.mjs";
import { sectionProperties, TEXT_WIDTH } from "./page-setup.mjs";
import { paragraph, run } from "./paragraph.mjs";
import { afterTable, signatureBlock } from "./signature-block.mjs";

const FIXED = 700 + 1900 + 1700;

/** Công văn đôn đốc to one unit. */
export const chaseForm = packageParts("Công văn đôn đốc", [
  letterhead("Số: {so_ky_hieu}", "V/v đôn đốc thực hiện {phong_trao}"),
  addressee,
  paragraph(
    "ThanVan",
    run(
      "Thực hiện {van_ban_phat_dong} {trich_yeu_phat_dong}, {ten_co_quan} đã rà soát việc thực hiện của các đơn vị. Tính đến ngày {tinh_den}, {ten_don_vi} chưa hoàn thành {so_viec} nội dung đã quá thời hạn sau đây:",
    ),
  ),
  listTable("viec_qua_han", [
    [700, "STT", "{stt}", "OGiua"],
    [TEXT_WIDTH - FIXED, "Nội dung", "{viec}"],
    [1900, "Thời hạn", "{han}", "OGiua"],
    [1700, "Số ngày làm việc đã trễ", "{so_ngay_tre}", "OGiua"],
  ]),
  paragraph(
    "SauBang",
    run(
      "{ten_co_quan} đề nghị {ten_don_vi} khẩn trương hoàn thành và gửi về {ten_co_quan}; trường hợp có khó khăn, vướng mắc, kịp thời thông tin để phối hợp xử lý. Nếu đã gửi, đề nghị {ten_don_vi} cho biết số, ngày của văn bản để cập nhật./.",
    ),
  ),
  signatureBlock,
  afterTable(),
  sectionProperties(null),
]);
