import { addressee } from "./addressee.mjs";
import { annexTitle } from "./annex.mjs";
import { groupTable } from "./group-table.mjs";
import { landscapeSection, WIDE } from "./landscape.mjs";
import { letterhead } from "./letterhead.mjs";
import { dash } from "./minutes-form.mjs";
import { textLines } from "./outline.mjs";
import { packageParts } from "./package-parts.mjs";
import { sectionProperties } from "./page-setup.mjs";
import { keptParagraph, paragraph, run, section } from "./paragraph.mjs";
import { afterTable, signatureBlock } from "./signature-block.mjs";
import { title } from "./title.mjs";

const text = (/** @type {string} */ words) => paragraph("ThanVan", run(words));

/** The list behind it; one more column where there is reward money. */
const listOf = (/** @type {boolean} */ money) => {
  const paid = money ? 1500 : 0;
  return groupTable([
    [760, "STT", "{stt}", "OGiuaNho"],
    [2600, "Họ và tên/Tên tập thể", "{ho_ten}"],
    [2900, "Chức vụ, đơn vị", "{chuc_vu_don_vi}"],
    [WIDE - 760 - 2600 - 2900 - 1900 - 1400 - paid, "Thành tích", "{thanh_tich}"],
    [1900, "Hình thức đề nghị", "{hinh_thuc}"],
    [1400, "Phiếu đồng ý", "{phieu}", "OGiuaNho"],
    ...(money ? [/** @type {const} */ ([paid, "Tiền thưởng (đồng)", "{tien_thuong}", "OGiuaNho"])] : []),
  ]);
};

/** Tờ trình of a council to the head of its office, with the list of those it passed. */
export const proposalForm = packageParts("Tờ trình của Hội đồng", [
  letterhead("Số: {so_ky_hieu}"),
  title("TỜ TRÌNH", "Về việc đề nghị khen thưởng {doi_tuong} có thành tích trong {phong_trao}"),
  addressee,
  textLines("can_cu", "CanCu"),
  text(
    "Trên cơ sở kết quả thẩm định hồ sơ, {ngay_hop}, {ten_hoi_dong} đã họp (có mặt {so_co_mat}/{so_thanh_vien} thành viên), xét {tong_so_xet}. Căn cứ kết quả {cach_xet}, Hội đồng thông qua {tong_so}, cụ thể như sau:",
  ),
  section("ket_luan", keptParagraph("ThanVan", run("{muc}")), section("dong", dash("{chu}"))),
  section(
    "co_tien_thuong",
    section(
      "mot_muc_thuong",
      text(
        "Tiền thưởng kèm theo: {cau_muc_thuong}; tổng số {tong_tien} đồng (bằng chữ: {tong_tien_bang_chu} đồng){nguon_tien}.",
      ),
    ),
    section(
      "nhieu_muc_thuong",
      keptParagraph(
        "ThanVan",
        run(
          "Tiền thưởng kèm theo, tổng số {tong_tien} đồng (bằng chữ: {tong_tien_bang_chu} đồng){nguon_tien}, gồm:",
        ),
      ),
      section("muc_thuong", text("{chu}")),
    ),
  ),
  text("Hồ sơ kèm theo Tờ trình gồm: {ho_so}."),
  text("Kính trình {noi_trinh} xem xét, quyết định./."),
  signatureBlock,
  afterTable(sectionProperties(null)),
  annexTitle(
    "DANH SÁCH {doi_tuong_hoa} ĐỀ NGHỊ KHEN THƯỞNG",
    "(Kèm theo Tờ trình {kem_theo} của {ten_hoi_dong})",
    WIDE,
  ),
  section("khong_tien_thuong", listOf(false)),
  section("co_tien_thuong", listOf(true)),
  afterTable(),
  landscapeSection("nextPage", { numbered: true }),
]);
