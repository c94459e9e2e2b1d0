import { TEXT_WIDTH } from "./page-setup.mjs";
import { keptParagraph, paragraph, run, section, tab } from "./paragraph.mjs";
import { layoutTable } from "./table.mjs";

const HALF = TEXT_WIDTH / 2;

const recipients = [
  keptParagraph("NoiNhan", run("Nơi nhận:")),
  section("noi_nhan", keptParagraph("DanhSachNhan", run("-"), tab, run("{chu}"))),
].join("");

/** The paragraph of {ghi_cho_ky} keeps the height of about five lines, also when it is empty. */
const signer = [
  section("quyen_han_ky", keptParagraph("QuyenHanKy", run("{chu}"))),
  keptParagraph("QuyenHanKy", run("{chuc_vu}")),
  keptParagraph("GhiChoKy", run("{ghi_cho_ky}")),
  keptParagraph("NguoiKy", run("{nguoi_ky}")),
].join("");

/**
 * Nơi nhận on the left, signature on the right (elements 7 and 9): one row, so that no page can part them. Every
 * paragraph keeps to the next: by that the renderer knows to tie the body's last paragraph to the block as well.
 */
export const signatureBlock = layoutTable([HALF, HALF], 120, [[recipients, signer]]);

/**
 * What must follow a table that ends a section: Word asks for a paragraph there, this one is 1 pt high.
 * @param {string} properties further children of w:pPr
 * @returns {string}
 */
export const afterTable = (properties = "") =>
  paragraph("CuoiBang").replace("</w:pPr>", `${properties}</w:pPr>`);
