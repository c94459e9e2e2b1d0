import { groupTable } from "./group-table.mjs";
import { landscapeSection, WIDE } from "./landscape.mjs";
import { listTable } from "./list-table.mjs";
import { dash } from "./minutes-form.mjs";
import { packageParts } from "./package-parts.mjs";
import { pairSignature } from "./pair-signature.mjs";
import { belowTable, paragraph, run, section } from "./paragraph.mjs";
import { rule } from "./rule.mjs";
import { afterTable } from "./signature-block.mjs";
import { wideLetterhead } from "./wide-letterhead.mjs";

/** The candidates with what the members said; one more column where some said nothing. */
const opinionsOf = (/** @type {boolean} */ blanks) => {
  const blank = blanks ? 1300 : 0;
  const fixed = 760 + 3200 + 1300 + 1300 + 1300 + blank + 1300 + 1800;
  return groupTable([
    [760, "STT", "{stt}", "OGiuaNho"],
    [3200, "Họ và tên/Tên tập thể", "{ho_ten}"],
    [WIDE - fixed, "Chức vụ, đơn vị", "{chuc_vu_don_vi}"],
    [1300, "Tổng số thành viên", "{tong}", "OGiuaNho"],
    [1300, "Đồng ý", "{dong_y}", "OGiuaNho"],
    [1300, "Không đồng ý", "{khong_dong_y}", "OGiuaNho"],
    ...(blanks ? [/** @type {const} */ ([blank, "Không có ý kiến", "{phieu_trang}", "OGiuaNho"])] : []),
    [1300, "Tỷ lệ đồng ý", "{ty_le}", "OGiuaNho"],
    [1800, "Kết quả", "{ket_qua}", "OGiuaNho"],
  ]);
};

/** Bảng tổng hợp ý kiến, across the page. */
export const opinionsForm = packageParts("Bảng tổng hợp ý kiến", [
  wideLetterhead,
  paragraph("TenLoai", run("BẢNG TỔNG HỢP Ý KIẾN")),
  paragraph("TrichYeu", run("{viec_xet}")),
  rule((WIDE - 2954) / 2),
  paragraph(
    "ThanVan",
    run(
      "{ten_hoi_dong} có {so_thanh_vien} thành viên; tỷ lệ dưới đây tính trên tổng số thành viên, phiên họp {ngay_hop}.",
    ),
  ),
  paragraph("Heading2", run("1. Ý kiến đối với từng trường hợp")),
  section("co_phieu_trang", opinionsOf(true)),
  section("khong_phieu_trang", opinionsOf(false)),
  belowTable("Heading2", run("2. Thành viên tham gia")),
  listTable("thanh_vien", [
    [760, "STT", "{stt}", "OGiua"],
    [3600, "Họ và tên", "{ho_ten}"],
    [WIDE - 760 - 3600 - 2700 - 2700, "Chức vụ, vai trò", "{chuc_vu}"],
    [2700, "Tham gia", "{tham_gia}"],
    [2700, "Ghi chú", "{ghi_chu}"],
  ]),
  section("co_y_kien", belowTable("Heading2", run("3. Ý kiến khác")), section("y_kien", dash("{chu}"))),
  pairSignature(["NGƯỜI TỔNG HỢP", "{ten_thu_ky}"], ["CHỦ TRÌ PHIÊN HỌP", "{ten_chu_tri}"], WIDE),
  afterTable(),
  landscapeSection(null, { numbered: true }),
]);
