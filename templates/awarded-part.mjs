import { listTable } from "./list-table.mjs";
import { TEXT_WIDTH } from "./page-setup.mjs";
import { belowTable, paragraph, run, section } from "./paragraph.mjs";
import { afterTable } from "./signature-block.mjs";
import { figures, totalled } from "./totalled-table.mjs";

const GIVEN = /** @type {const} */ ([
  ["Tập thể", "kt_tap_the"],
  ["Cá nhân", "kt_ca_nhan"],
  ["Tổng số", "kt_tong"],
  ["Người trực tiếp", "kt_truc_tiep"],
  ["Lãnh đạo, quản lý", "kt_lanh_dao"],
  ["Nữ", "kt_nu"],
]);

const text = (/** @type {string} */ words) => paragraph("ThanVan", run(words));
const textBelow = (/** @type {string} */ words) => belowTable("ThanVan", run(words));
const itemBelow = (/** @type {string} */ words) => belowTable("Heading2", run(words));

/** What reports tell of awards: those of the campaign by form, and the office's of the year beside the year before. */
export const awardedPart = section(
  "co_muc_da_khen",
  itemBelow("{muc_da_khen}. Kết quả khen thưởng"),
  section(
    "co_da_khen",
    text("Trong phong trào đã có quyết định khen thưởng {cau_da_khen}:"),
    totalled("cac_da_khen", [
      [TEXT_WIDTH - 6 * 1000, "Hình thức khen thưởng", "{hinh_thuc}", "OBang", "Tổng cộng"],
      ...figures(GIVEN, 1000),
    ]),
    afterTable(),
    section("co_da_khen_chua_ro", textBelow("{da_khen_chua_ro}")),
  ),
  section(
    "co_co_cau",
    section(
      "co_so_sanh",
      textBelow(
        "Khen thưởng năm {nam_khen} của {ten_co_quan} và các đơn vị trực thuộc, so với năm {nam_khen_truoc}:",
      ),
      listTable("cac_co_cau", [
        [TEXT_WIDTH - 2 * 1500 - 1700, "Nội dung", "{noi_dung}"],
        [1500, "Năm {nam_khen}", "{so_nam_nay}", "OGiua"],
        [1500, "Năm {nam_khen_truoc}", "{so_nam_truoc}", "OGiua"],
        [1700, "Tăng, giảm", "{tang_giam}", "OGiua"],
      ]),
      afterTable(),
    ),
    section(
      "khong_so_sanh",
      textBelow(
        "Năm {nam_khen}, {ten_co_quan} và các đơn vị trực thuộc có khen thưởng {cau_khen_nam}; chưa có số liệu năm {nam_khen_truoc} để so sánh.",
      ),
    ),
    section("co_nhan_xet_co_cau", textBelow("{nhan_xet_co_cau}")),
    section("co_co_cau_chua_ro", text("{co_cau_chua_ro}")),
  ),
);
