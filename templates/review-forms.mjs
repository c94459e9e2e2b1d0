import { landscapeSection, WIDE } from "./landscape.mjs";
import { letterhead } from "./letterhead.mjs";
import { listTable } from "./list-table.mjs";
import { packageParts } from "./package-parts.mjs";
import { sectionProperties, TEXT_WIDTH } from "./page-setup.mjs";
import { paragraph, run, section } from "./paragraph.mjs";
import { afterTable, signatureBlock } from "./signature-block.mjs";
import { title } from "./title.mjs";

/** @typedef {readonly [width: number, header: string, cell: string, look?: "OBang" | "OGiua", total?: string]} Column */

/**
 * A table of which the last row is the total.
 * @param {string} tag
 * @param {readonly Column[]} columns
 */
const totalled = (tag, columns) =>
  listTable(
    tag,
    columns.map(([width, header, cell, look = "OGiua"]) => [width, header, cell, look]),
    [columns.map(([, , , , total = ""]) => paragraph("ODauBang", run(total)))],
  );

const SENT = /** @type {const} */ ([
  ["Phải gửi", "phai_gui"],
  ["Đã gửi", "da_gui"],
  ["Đúng hạn", "dung_han"],
  ["Trễ hạn", "tre_han"],
  ["Chưa gửi", "chua_gui"],
  ["Quá hạn", "qua_han"],
]);

const REGISTERED = /** @type {const} */ ([
  ["Danh hiệu", "dk_danh_hieu"],
  ["Công trình", "dk_cong_trinh"],
  ["Giao ước", "dk_giao_uoc"],
]);

const AWARDED = /** @type {const} */ ([
  ["Tập thể", "tap_the"],
  ["Cá nhân", "ca_nhan"],
  ["Tổng số", "tong"],
  ["Đã quyết định", "da_quyet_dinh"],
  ["Đang xét", "dang_xet"],
  ["Không đạt", "khong_dat"],
]);

/**
 * Columns of figures, each with its total: the same tag outside of the list.
 * @param {readonly (readonly [header: string, tag: string])[]} figures
 * @param {number} width
 * @returns {readonly Column[]}
 */
const figures = (figures, width) =>
  figures.map(([header, tag]) => [width, header, `{${tag}}`, "OGiua", `{${tag}}`]);

const text = (/** @type {string} */ words) => paragraph("ThanVan", run(words));
const item = (/** @type {string} */ words) => paragraph("MucDam", run(words));
const itemBelow = (/** @type {string} */ words) => paragraph("MucSauBang", run(words));

/**
 * Báo cáo sơ kết, tổng kết; its figures by unit stand on pages that lie across, numbered for themselves.
 * @param {string} name
 * @param {readonly (string | { readonly late: string, readonly inTime: string })[]} ahead what is to be done, in the
 *   office's own words; where somebody is late, and where nobody is
 */
const reviewForm = (name, ahead) =>
  packageParts(name, [
    letterhead("Số: {so_ky_hieu}"),
    title("BÁO CÁO", "{trich_yeu}"),
    text(
      "Thực hiện {van_ban_phat_dong}, {ten_co_quan} báo cáo kết quả thực hiện {noi_dung_thuc_hien} như sau:",
    ),
    paragraph("Phan", run("I. KẾT QUẢ")),
    item("1. Thực hiện các mốc của phong trào"),
    section(
      "co_moc",
      text(
        "Tính đến ngày {tinh_den}, có {so_don_vi} đơn vị phải gửi {luot_phai_gui} lượt đăng ký, kế hoạch, báo cáo, hồ sơ; đã gửi {luot_da_gui} lượt (đúng hạn {luot_dung_han}, trễ hạn {luot_tre_han}), chưa gửi {luot_chua_gui} lượt, trong đó quá hạn {luot_qua_han} lượt.",
      ),
      totalled("cac_moc", [
        [760, "STT", "{stt}", "OGiua"],
        [TEXT_WIDTH - 760 - 1500 - 6 * 800, "Nội dung", "{viec}", "OBang", "Tổng cộng"],
        [1500, "Thời hạn", "{han}", "OGiua"],
        ...figures(SENT, 800),
      ]),
      afterTable(),
    ),
    itemBelow("2. Đăng ký thi đua"),
    section("co_dang_ky", text("Có {so_don_vi_dang_ky} đơn vị đăng ký {dk_tong} nội dung: {dk_chi_tiet}.")),
    section("khong_dang_ky", text("Chưa có đơn vị gửi đăng ký thi đua.")),
    section(
      "co_chi_tieu",
      item("3. Thực hiện chỉ tiêu"),
      listTable("cac_chi_tieu", [
        [760, "STT", "{stt}", "OGiua"],
        [TEXT_WIDTH - 760 - 2000 - 1500 - 1300 - 900, "Chỉ tiêu", "{chi_tieu}"],
        [2000, "Đơn vị", "{don_vi}"],
        [1500, "Mức giao", "{muc_giao}", "OGiua"],
        [1300, "Kết quả", "{ket_qua}", "OGiua"],
        [900, "Đánh giá", "{dat}", "OGiua"],
      ]),
      afterTable(),
    ),
    section(
      "co_de_nghi",
      itemBelow("{muc_khen}. Đề nghị khen thưởng"),
      totalled("cac_hinh_thuc", [
        [TEXT_WIDTH - 6 * 1000, "Hình thức khen thưởng", "{hinh_thuc}", "OBang", "Tổng cộng"],
        ...figures(AWARDED, 1000),
      ]),
      afterTable(),
    ),
    paragraph("PhanSauBang", run("II. TỒN TẠI")),
    section(
      "co_ton_tai",
      text("Một số đơn vị gửi trễ hạn hoặc đã quá hạn mà chưa gửi:"),
      section("ton_tai", text("- {chu}")),
    ),
    section("khong_ton_tai", text("Không có đơn vị gửi trễ hạn hoặc quá hạn mà chưa gửi.")),
    paragraph("Phan", run("III. PHƯƠNG HƯỚNG")),
    ...ahead.flatMap((said) =>
      typeof said === "string"
        ? [text(said)]
        : [section("co_ton_tai", text(said.late)), section("khong_ton_tai", text(said.inTime))],
    ),
    signatureBlock,
    afterTable(sectionProperties(null)),
    paragraph("TenLoai", run("PHỤ LỤC")),
    paragraph("TrichYeu", run("Số liệu theo đơn vị, tính đến ngày {tinh_den}")),
    paragraph("KemTheo", run("(Kèm theo Báo cáo {kem_theo} của {ten_co_quan})")),
    totalled("cac_don_vi", [
      [760, "STT", "{stt}", "OGiua"],
      [WIDE - 760 - 9 * 1060, "Đơn vị", "{don_vi}", "OBang", "Tổng cộng"],
      ...figures([...SENT, ...REGISTERED], 1060),
    ]),
    afterTable(),
    landscapeSection("nextPage", { numbered: true }),
  ]);

/** Báo cáo sơ kết. */
export const interimReviewForm = reviewForm("Báo cáo sơ kết", [
  "1. Tiếp tục tuyên truyền, quán triệt mục đích, yêu cầu, nội dung của phong trào đến cán bộ, công chức, viên chức, người lao động.",
  {
    late: "2. Các đơn vị khẩn trương hoàn thành nội dung quá hạn; bảo đảm đúng hạn đối với các mốc tiếp theo.",
    inTime: "2. Các đơn vị tiếp tục bảo đảm đúng hạn đối với các mốc tiếp theo.",
  },
  "3. Tăng cường theo dõi, đôn đốc, kịp thời phát hiện, đề nghị biểu dương, khen thưởng tập thể, cá nhân tiêu biểu./.",
]);

/** Báo cáo tổng kết. */
export const finalReviewForm = reviewForm("Báo cáo tổng kết", [
  "1. Phát huy kết quả đã đạt được, nhân rộng mô hình hay, cách làm hiệu quả của phong trào.",
  {
    late: "2. Các đơn vị khắc phục việc gửi trễ hạn, chưa gửi; rút kinh nghiệm trong tổ chức các phong trào tiếp theo.",
    inTime: "2. Các đơn vị rút kinh nghiệm trong tổ chức các phong trào tiếp theo.",
  },
  "3. Hoàn thành việc xét, trình, công bố khen thưởng đối với các tập thể, cá nhân có thành tích trong phong trào./.",
]);
