import { addressee } from "./addressee.mjs";
import { annexHead } from "./annex.mjs";
import { letterhead } from "./letterhead.mjs";
import { listTable } from "./list-table.mjs";
import { packageParts } from "./package-parts.mjs";
import { sectionProperties, TEXT_WIDTH } from "./page-setup.mjs";
import { paragraph, run, section } from "./paragraph.mjs";
import { afterTable, signatureBlock } from "./signature-block.mjs";

const FIXED = 700 + 1560 + 1300;
const UNIT = Math.round((TEXT_WIDTH - FIXED) * 0.52);

const lateTable = listTable("viec_qua_han", [
  [700, "STT", "{stt}", "OGiua"],
  [UNIT, "Đơn vị", "{don_vi}"],
  [TEXT_WIDTH - FIXED - UNIT, "Nội dung", "{viec}"],
  [1560, "Thời hạn", "{han}", "OGiua"],
  [1300, "Số ngày làm việc đã trễ", "{so_ngay_tre}", "OGiua"],
]);

const reviewed =
  "Thực hiện {van_ban_phat_dong} {trich_yeu_phat_dong}, {ten_co_quan} đã rà soát việc thực hiện của các đơn vị. Tính đến ngày {tinh_den}, còn {so_viec} nội dung của {so_don_vi} đơn vị đã quá thời hạn mà chưa hoàn thành";

/** Công văn đôn đốc to all late units. */
export const chaseAllForm = packageParts("Công văn đôn đốc chung", [
  letterhead("Số: {so_ky_hieu}", "V/v đôn đốc thực hiện {phong_trao}"),
  addressee,
  section("trong_cong_van", paragraph("ThanVan", run(`${reviewed}, cụ thể như sau:`)), lateTable),
  section("co_danh_sach_kem", paragraph("ThanVan", run(`${reviewed} (có danh sách kèm theo).`))),
  paragraph(
    "SauBang",
    run(
      "{ten_co_quan} đề nghị các đơn vị nêu trên khẩn trương hoàn thành và gửi về {ten_co_quan}; trường hợp có khó khăn, vướng mắc, kịp thời thông tin để phối hợp xử lý. Đơn vị nào đã gửi, đề nghị cho biết số, ngày của văn bản để cập nhật./.",
    ),
  ),
  signatureBlock,
  section(
    "co_danh_sach_kem",
    annexHead("DANH SÁCH ĐƠN VỊ CÓ NỘI DUNG QUÁ THỜI HẠN", "{kem_theo}"),
    lateTable,
    afterTable(),
  ),
  afterTable(),
  sectionProperties("nextPage"),
]);
