import { TEXT_WIDTH } from "./page-setup.mjs";
import { keptParagraph, paragraph, run, section, tab } from "./paragraph.mjs";
import { layoutTable } from "./table.mjs";

/** @typedef {readonly [post: string, name: string, note?: string]} Signer post in capitals; a note below it, as “(Ký, ghi rõ họ tên)” */

const signer = (/** @type {Signer} */ [post, name, note = ""]) =>
  [
    keptParagraph("QuyenHanKy", run(post)),
    ...(note === "" ? [] : [keptParagraph("GhiChuKy", run(note))]),
    keptParagraph("GhiChoKy"),
    keptParagraph("NguoiKy", run(name)),
  ].join("");

/**
 * Two who sign beside each other, as under biên bản (NĐ 30/2020, Phụ lục III).
 * @param {Signer} left
 * @param {Signer} right
 * @param {number} width of the text, in twips
 */
export const pairSignature = (left, right, width = TEXT_WIDTH) =>
  layoutTable([width / 2, width / 2], 120, [[signer(left), signer(right)]]);

/** “Nơi nhận” below two signatures (NĐ 30/2020, Phụ lục III: the form of biên bản). */
export const recipientsBelow = [
  paragraph("NoiNhan", run("Nơi nhận:")),
  section("noi_nhan", paragraph("DanhSachNhan", run("-"), tab, run("{chu}"))),
].join("");
