import { addressee } from "./addressee.mjs";
import { annexHead } from "./annex.mjs";
import { letterhead } from "./letterhead.mjs";
import { listTable } from "./list-table.mjs";
import { packageParts } from "./package-parts.mjs";
import { sectionProperties, TEXT_WIDTH } from "./page-setup.mjs";
import { belowTable, paragraph, run, section, tab } from "./paragraph.mjs";
import { afterTable, signatureBlock } from "./signature-block.mjs";
import { gridTable, layoutTable } from "./table.mjs";

/** @param {string} text */
const dash = (text) => paragraph("Gach", run("-"), tab, run(text));

const WHEN = 2500;
const GROUP = Math.round((TEXT_WIDTH - 700 - WHEN) / 2);

const milestones = listTable("moc_dang_ky", [
  [700, "STT", "{stt}", "OGiua"],
  [GROUP, "Đơn vị", "{don_vi}"],
  [TEXT_WIDTH - 700 - WHEN - GROUP, "Nội dung gửi", "{yeu_cau}"],
  [WHEN, "Thời hạn", "{thoi_han}"],
]);

const targets = listTable("chi_tieu", [
  [700, "STT", "{stt}", "OGiua"],
  [TEXT_WIDTH - 700 - 1500 - 2900, "Chỉ tiêu", "{ten_chi_tieu}"],
  [1500, "Mức giao", "{muc_giao}", "OGiua"],
  [2900, "Đơn vị thực hiện", "{don_vi}"],
]);

const FORM_FIXED = 700 + 1700 + 2000 + 1300;
/** Lines of the form to fill in by hand, each two lines high. */
const FORM_LINES = 5;

/** The form that the letter encloses; a unit's own, with what it registered, is a paper of its own. */
const blankForm = gridTable(
  [700, 1700, TEXT_WIDTH - FORM_FIXED, 2000, 1300],
  ["STT", "Loại", "Nội dung đăng ký", "Danh hiệu, hình thức khen thưởng", "Ghi chú"].map((header) =>
    paragraph("ODauBang", run(header)),
  ),
  Array.from({ length: FORM_LINES }, (_unused, index) => [
    paragraph("OGiua", run(`${index + 1}`)),
    ...Array.from({ length: 4 }, () => paragraph("OBang") + paragraph("OBang")),
  ]),
);

const undersigned = [
  paragraph("DiaDanhNgay", run("…………, ngày … tháng … năm ……")),
  paragraph("QuyenHanKy", run("THỦ TRƯỞNG ĐƠN VỊ")),
].join("");

/** Công văn hướng dẫn đăng ký thi đua. */
export const registrationCallForm = packageParts("Công văn hướng dẫn đăng ký thi đua", [
  letterhead("Số: {so_ky_hieu}", "V/v hướng dẫn đăng ký thực hiện {phong_trao}"),
  addressee,
  paragraph(
    "ThanVan",
    run(
      "Thực hiện {van_ban_phat_dong} {trich_yeu_phat_dong}, {ten_co_quan} hướng dẫn các đơn vị đăng ký thi đua như sau:",
    ),
  ),
  paragraph("Heading2", run("1. Nội dung đăng ký")),
  dash("Danh hiệu thi đua, hình thức khen thưởng của tập thể, cá nhân;"),
  dash("Công trình, phần việc thi đua;"),
  dash("Giao ước thi đua."),
  section(
    "co_chu_de",
    paragraph("ThanVan", run("Nội dung đăng ký bám sát chủ đề của phong trào: “{chu_de}”.")),
  ),
  paragraph(
    "ThanVan",
    run(
      "Mỗi nội dung cần cụ thể, có chỉ tiêu, thời gian hoàn thành và người chịu trách nhiệm; ghi theo mẫu Phiếu đăng ký thi đua kèm theo Công văn này.",
    ),
  ),
  paragraph("Heading2", run("2. Đơn vị đăng ký và thời hạn")),
  milestones,
  belowTable("Heading2", run("3. Nơi nhận đăng ký")),
  paragraph("ThanVan", run("Phiếu đăng ký gửi về {noi_gui_dang_ky}.")),
  section("co_chi_tieu", paragraph("Heading2", run("4. Chỉ tiêu thi đua được giao")), targets),
  paragraph(
    "SauBang",
    run(
      "{ten_co_quan} đề nghị các đơn vị triển khai và gửi đăng ký đúng thời hạn. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị phản ánh về {ten_co_quan} để được hướng dẫn./.",
    ),
  ),
  signatureBlock,
  annexHead("MẪU PHIẾU ĐĂNG KÝ THI ĐUA", "{kem_theo}"),
  paragraph("ThanVan", run("Đơn vị đăng ký: ………………………………………………")),
  blankForm,
  afterTable(),
  layoutTable([TEXT_WIDTH / 2, TEXT_WIDTH / 2], 120, [[paragraph("Normal"), undersigned]]),
  afterTable(),
  sectionProperties("nextPage"),
]);
