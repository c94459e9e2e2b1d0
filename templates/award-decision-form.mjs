import { annexTitle } from "./annex.mjs";
import { groupTable } from "./group-table.mjs";
import { letterhead } from "./letterhead.mjs";
import { textLines } from "./outline.mjs";
import { packageParts } from "./package-parts.mjs";
import { sectionProperties, TEXT_WIDTH } from "./page-setup.mjs";
import { bold, paragraph, run, section } from "./paragraph.mjs";
import { afterTable, signatureBlock } from "./signature-block.mjs";
import { title } from "./title.mjs";

const FIXED = 760 + 2600 + 2700;

const article = (/** @type {string} */ number, /** @type {string} */ text) =>
  paragraph("Dieu", run(`Điều ${number}.`, bold), run(` ${text}`));

/** Quyết định khen thưởng; a long list stands on pages behind it, numbered for themselves. */
export const awardDecisionForm = packageParts("Quyết định khen thưởng", [
  letterhead("Số: {so_ky_hieu}"),
  title("QUYẾT ĐỊNH", "Về việc {khen} cho {doi_tuong} có thành tích trong {phong_trao}"),
  paragraph("ThamQuyen", run("{tham_quyen}")),
  textLines("can_cu", "CanCu"),
  paragraph("ThamQuyen", run("QUYẾT ĐỊNH:")),
  section(
    "dieu_khen",
    article("{so_dieu}", "{noi_dung_dieu}"),
    section("dong", paragraph("ThanVan", run("{chu}"))),
  ),
  article(
    "{so_dieu_thuong}",
    "Mức tiền thưởng kèm theo thực hiện theo quy định hiện hành của pháp luật về thi đua, khen thưởng.",
  ),
  article(
    "{so_dieu_thi_hanh}",
    "Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng các đơn vị có liên quan và {doi_tuong} có tên tại {cac_dieu_khen} chịu trách nhiệm thi hành Quyết định này./.",
  ),
  signatureBlock,
  section(
    "co_danh_sach",
    afterTable(sectionProperties("nextPage")),
    annexTitle(
      "DANH SÁCH {doi_tuong_hoa} ĐƯỢC KHEN THƯỞNG",
      "(Kèm theo Quyết định {kem_theo} của {nguoi_quyet_dinh})",
    ),
    groupTable([
      [760, "STT", "{stt}", "OGiuaNho"],
      [2600, "Họ và tên/Tên tập thể", "{ho_ten}"],
      [2700, "Chức vụ, đơn vị", "{chuc_vu_don_vi}"],
      [TEXT_WIDTH - FIXED, "Thành tích", "{thanh_tich}"],
    ]),
    afterTable(),
  ),
  afterTable(),
  sectionProperties("nextPage"),
]);
