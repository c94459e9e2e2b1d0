import { annexTitle } from "./annex.mjs";
import { groupTable } from "./group-table.mjs";
import { letterhead } from "./letterhead.mjs";
import { textLines } from "./outline.mjs";
import { packageParts } from "./package-parts.mjs";
import { sectionProperties, TEXT_WIDTH } from "./page-setup.mjs";
import { bold, paragraph, run, section } from "./paragraph.mjs";
import { afterTable, signatureBlock } from "./signature-block.mjs";
import { title } from "./title.mjs";

const article = (/** @type {string} */ number, /** @type {string} */ text) =>
  paragraph("Dieu", run(`Điều ${number}.`, bold), run(` ${text}`));

/** The list behind a decision; one more column where there is reward money. */
const listOf = (/** @type {boolean} */ money) => {
  const paid = money ? 1300 : 0;
  const [name, place] = money ? [2200, 2100] : [2600, 2700];
  return groupTable([
    [700, "STT", "{stt}", "OGiuaNho"],
    [name, "Họ và tên/Tên tập thể", "{ho_ten}"],
    [place, "Chức vụ, đơn vị", "{chuc_vu_don_vi}"],
    [TEXT_WIDTH - 700 - name - place - paid, "Thành tích", "{thanh_tich}"],
    ...(money ? [/** @type {const} */ ([paid, "Tiền thưởng (đồng)", "{tien_thuong}", "OGiuaNho"])] : []),
  ]);
};

/**
 * A decision on awards; a long list stands on pages behind it, numbered for themselves.
 * @param {string} name
 * @param {string} abstract
 * @param {string} annex title of the list, in capitals
 * @param {string} mark what stands below its head; empty for none
 */
const decisionForm = (name, abstract, annex, mark = "") =>
  packageParts(name, [
    letterhead("Số: {so_ky_hieu}"),
    mark,
    title("QUYẾT ĐỊNH", abstract),
    paragraph("ThamQuyen", run("{tham_quyen}")),
    textLines("can_cu", "CanCu"),
    paragraph("ThamQuyen", run("QUYẾT ĐỊNH:")),
    section(
      "dieu_khen",
      article("{so_dieu}", "{noi_dung_dieu}"),
      section("dong", paragraph("ThanVan", run("{chu}"))),
    ),
    section(
      "khong_tien_thuong",
      article(
        "{so_dieu_thuong}",
        "Mức tiền thưởng kèm theo thực hiện theo quy định hiện hành của pháp luật về thi đua, khen thưởng{nguon_tien}.",
      ),
    ),
    section(
      "co_tien_thuong",
      section(
        "mot_muc_thuong",
        article(
          "{so_dieu_thuong}",
          "Tiền thưởng kèm theo: {cau_muc_thuong}; tổng số {tong_tien} đồng (bằng chữ: {tong_tien_bang_chu} đồng){nguon_tien}.",
        ),
      ),
      section(
        "nhieu_muc_thuong",
        article(
          "{so_dieu_thuong}",
          "Tiền thưởng kèm theo, tổng số {tong_tien} đồng (bằng chữ: {tong_tien_bang_chu} đồng){nguon_tien}, gồm:",
        ),
        section("muc_thuong", paragraph("ThanVan", run("{chu}"))),
      ),
    ),
    article(
      "{so_dieu_thi_hanh}",
      "Quyết định này có hiệu lực kể từ ngày ký. {nguoi_thi_hanh} và {doi_tuong} có tên tại {cac_dieu_khen} chịu trách nhiệm thi hành Quyết định này./.",
    ),
    signatureBlock,
    section(
      "co_danh_sach",
      afterTable(sectionProperties("nextPage")),
      annexTitle(annex, "(Kèm theo Quyết định {kem_theo} của {nguoi_quyet_dinh})"),
      section("khong_tien_thuong", listOf(false), afterTable()),
      section(
        "co_tien_thuong",
        listOf(true),
        paragraph(
          "SauBang",
          run("Tổng số tiền thưởng: {tong_tien} đồng (bằng chữ: {tong_tien_bang_chu} đồng)./."),
        ),
      ),
    ),
    afterTable(),
    sectionProperties("nextPage"),
  ]);

/** Quyết định khen thưởng. */
export const awardDecisionForm = decisionForm(
  "Quyết định khen thưởng",
  "Về việc {khen} cho {doi_tuong} {co_thanh_tich}",
  "DANH SÁCH {doi_tuong_hoa} ĐƯỢC KHEN THƯỞNG",
);

/** Quyết định công nhận danh hiệu. */
export const titleDecisionForm = decisionForm(
  "Quyết định công nhận danh hiệu",
  "Về việc {khen}{nam_danh_hieu} cho {doi_tuong}",
  "DANH SÁCH {doi_tuong_hoa} ĐƯỢC CÔNG NHẬN DANH HIỆU THI ĐUA{nam_danh_hieu_hoa}",
);

/** A decision of the office above, as it goes up with the submission. */
export const higherDecisionForm = decisionForm(
  "Quyết định khen thưởng của cấp trên",
  "Về việc {khen} cho {doi_tuong} {co_thanh_tich}",
  "DANH SÁCH {doi_tuong_hoa} ĐƯỢC KHEN THƯỞNG",
  section("la_du_thao", paragraph("OBang", run("DỰ THẢO", bold))),
);
