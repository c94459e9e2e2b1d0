import { addressee } from "./addressee.mjs";
import { annexTitle } from "./annex.mjs";
import { awardedPart } from "./awarded-part.mjs";
import { landscapeSection, WIDE } from "./landscape.mjs";
import { letterhead } from "./letterhead.mjs";
import { listTable } from "./list-table.mjs";
import { packageParts } from "./package-parts.mjs";
import { sectionProperties, TEXT_WIDTH } from "./page-setup.mjs";
import { belowTable, paragraph, run, section, tab } from "./paragraph.mjs";
import { afterTable, signatureBlock } from "./signature-block.mjs";
import { title } from "./title.mjs";
import { figures, totalled } from "./totalled-table.mjs";

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

const text = (/** @type {string} */ words) => paragraph("ThanVan", run(words));
const item = (/** @type {string} */ words) => paragraph("Heading2", run(words));
const itemBelow = (/** @type {string} */ words) => belowTable("Heading2", run(words));
const headingBelow = (/** @type {string} */ words) => belowTable("Heading1", run(words));
const dash = (/** @type {string} */ words) => paragraph("Gach", run("-"), tab, run(words));

/**
 * Báo cáo sơ kết, tổng kết; its figures by unit stand on pages that lie across, numbered for themselves.
 * @param {string} name
 * @param {readonly string[]} ahead what is to be done, in the office's own words, as paragraphs
 */
const reviewForm = (name, ahead) =>
  packageParts(name, [
    letterhead("Số: {so_ky_hieu}"),
    title("BÁO CÁO", "{trich_yeu}"),
    section("co_kinh_gui", addressee),
    text(
      "Thực hiện {van_ban_phat_dong} {trich_yeu_phat_dong}, {ten_co_quan} báo cáo kết quả thực hiện {dot_bao_cao} như sau:",
    ),
    paragraph("Heading1", run("I. KẾT QUẢ")),
    section(
      "khong_ket_qua",
      text("Tính đến ngày {tinh_den}, chưa có việc phải gửi, đăng ký, chỉ tiêu và đề nghị khen thưởng nào."),
    ),
    section(
      "co_moc",
      item("{muc_moc}. Thực hiện các mốc của phong trào"),
      text(
        "Tính đến ngày {tinh_den}, có {so_don_vi} đơn vị phải gửi {luot_phai_gui} lượt {loai_viec}; {ket_qua_gui}.",
      ),
      totalled("cac_moc", [
        [760, "STT", "{stt}", "OGiua"],
        [TEXT_WIDTH - 760 - 1500 - 6 * 800, "Nội dung", "{viec}", "OBang", "Tổng cộng"],
        [1500, "Thời hạn", "{han}", "OGiua"],
        ...figures(SENT, 800),
      ]),
      afterTable(),
    ),
    section(
      "co_muc_dang_ky",
      itemBelow("{muc_dang_ky}. Đăng ký thi đua"),
      section("co_dang_ky", text("Có {so_don_vi_dang_ky} đơn vị đăng ký {dk_tong} nội dung: {dk_chi_tiet}.")),
      section("khong_dang_ky", text("Chưa có đơn vị gửi đăng ký thi đua.")),
    ),
    section(
      "co_chi_tieu",
      item("{muc_chi_tieu}. Thực hiện chỉ tiêu"),
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
    awardedPart,
    section("co_moc", headingBelow("II. TỒN TẠI")),
    section(
      "co_ton_tai",
      text("Một số đơn vị gửi trễ hạn hoặc đã quá hạn mà chưa gửi:"),
      section("ton_tai", dash("{chu}")),
    ),
    section("khong_ton_tai", text("Không có đơn vị gửi trễ hạn hoặc quá hạn mà chưa gửi.")),
    headingBelow("{phan_phuong_huong}. PHƯƠNG HƯỚNG"),
    ...ahead,
    signatureBlock,
    section(
      "co_phu_luc",
      afterTable(sectionProperties(null)),
      annexTitle(
        "SỐ LIỆU THEO ĐƠN VỊ, TÍNH ĐẾN NGÀY {tinh_den}",
        "(Kèm theo Báo cáo {kem_theo} của {ten_co_quan})",
        WIDE,
      ),
      totalled("cac_don_vi", [
        [760, "STT", "{stt}", "OGiua"],
        [WIDE - 760 - 9 * 1060, "Đơn vị", "{don_vi}", "OBang", "Tổng cộng"],
        ...figures([...SENT, ...REGISTERED], 1060),
      ]),
      afterTable(landscapeSection("nextPage", { numbered: true })),
    ),
    afterTable(),
    sectionProperties("nextPage"),
  ]);

/** Where somebody is late, and where nobody is; nothing where nobody had to send anything. */
const onTime = (/** @type {string} */ late, /** @type {string} */ inTime) =>
  section("co_ton_tai", dash(late)) + section("khong_ton_tai", dash(inTime));

/** Báo cáo sơ kết. */
export const interimReviewForm = reviewForm("Báo cáo sơ kết", [
  dash(
    "Tiếp tục tuyên truyền, quán triệt mục đích, yêu cầu, nội dung của phong trào đến cán bộ, công chức, viên chức, người lao động.",
  ),
  onTime(
    "Các đơn vị khẩn trương hoàn thành nội dung quá hạn; bảo đảm đúng hạn đối với các mốc tiếp theo.",
    "Các đơn vị tiếp tục bảo đảm đúng hạn đối với các mốc tiếp theo.",
  ),
  dash(
    "Tăng cường theo dõi, đôn đốc, kịp thời phát hiện, đề nghị biểu dương, khen thưởng tập thể, cá nhân tiêu biểu./.",
  ),
]);

/** Báo cáo tổng kết. */
export const finalReviewForm = reviewForm("Báo cáo tổng kết", [
  onTime(
    "Các đơn vị khắc phục việc gửi trễ hạn, chưa gửi; rút kinh nghiệm trong tổ chức các phong trào tiếp theo.",
    "Các đơn vị rút kinh nghiệm trong tổ chức các phong trào tiếp theo.",
  ),
  section(
    "co_dang_xet",
    dash("Hoàn thành việc xét, trình, công bố khen thưởng đối với {doi_tuong_xet} được đề nghị."),
  ),
  dash("Phát huy kết quả đã đạt được, nhân rộng mô hình hay, cách làm hiệu quả của phong trào./."),
]);
