import { addressee } from "./addressee.mjs";
import { letterhead } from "./letterhead.mjs";
import { listTable } from "./list-table.mjs";
import { packageParts } from "./package-parts.mjs";
import { sectionProperties, TEXT_WIDTH } from "./page-setup.mjs";
import { paragraph, run, section, tab } from "./paragraph.mjs";
import { afterTable, signatureBlock } from "./signature-block.mjs";

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

/** Công văn hướng dẫn đăng ký thi đua. */
export const registrationCallForm = packageParts("Công văn hướng dẫn đăng ký thi đua", [
  letterhead("Số: {so_ky_hieu}", "V/v hướng dẫn đăng ký thực hiện {phong_trao}"),
  addressee,
  paragraph(
    "ThanVan",
    run(
      "Thực hiện {van_ban_phat_dong} về {phong_trao}, {ten_co_quan} hướng dẫn các đơn vị đăng ký thi đua như sau:",
    ),
  ),
  paragraph("MucDam", run("1. Nội dung đăng ký")),
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
      "Mỗi nội dung cần cụ thể, có chỉ tiêu, thời gian hoàn thành và người chịu trách nhiệm; ghi theo mẫu Phiếu đăng ký thi đua gửi kèm.",
    ),
  ),
  paragraph("MucDam", run("2. Đơn vị đăng ký và thời hạn")),
  milestones,
  paragraph("MucSauBang", run("3. Nơi nhận đăng ký")),
  paragraph("ThanVan", run("Phiếu đăng ký gửi về {noi_gui_dang_ky}.")),
  section("co_chi_tieu", paragraph("MucDam", run("4. Chỉ tiêu thi đua được giao")), targets),
  paragraph(
    "SauBang",
    run(
      "{ten_co_quan} đề nghị các đơn vị triển khai và gửi đăng ký đúng thời hạn. Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị phản ánh về {ten_co_quan} để được hướng dẫn./.",
    ),
  ),
  signatureBlock,
  afterTable(),
  sectionProperties(null),
]);
