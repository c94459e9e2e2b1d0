import { TEXT_WIDTH } from "./page-setup.mjs";
import { paragraph, run, section } from "./paragraph.mjs";
import { rule } from "./rule.mjs";
import { layoutTable } from "./table.mjs";

/**
 * Quốc hiệu at 13 pt bold is 271.2 pt wide and must not wrap. The right column is 287.7 pt: it still fits when
 * a converter adds its own 5.4 pt of padding on both sides (Google Docs and old Word do). That is 38:62 rather
 * than the customary 45:55, at which only 12 pt would fit.
 */
const RIGHT = 5754;
const LEFT = TEXT_WIDTH - RIGHT;

/** Tiêu ngữ at 14 pt bold is 171.4 pt wide; the line below it is as long. */
const MOTTO_LINE = 3428;
/** In the template only: the renderer fits the line to the agency's name. */
const AGENCY_LINE = 1200;

/**
 * The cells of a letterhead for columns of these widths, in twips.
 * @param {string} number text of the number line; empty for a paper without one
 * @param {string} about what a letter is about, below its number (element 5b); empty for papers with a title
 * @param {number} left
 * @param {number} right
 * @returns {readonly (readonly string[])[]}
 */
export const letterheadCells = (number, about, left, right) => [
  [
    [
      section("co_co_quan_chu_quan", paragraph("CoQuanChuQuan", run("{co_quan_chu_quan}"))),
      paragraph("CoQuanBanHanh", run("{co_quan_ban_hanh}")),
      rule((left - AGENCY_LINE) / 2),
    ].join(""),
    [
      paragraph("QuocHieu", run("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
      paragraph("TieuNgu", run("Độc lập - Tự do - Hạnh phúc")),
      rule((right - MOTTO_LINE) / 2),
    ].join(""),
  ],
  [
    (number === "" ? paragraph("SoKyHieu") : paragraph("SoKyHieu", run(number))) +
      (about === "" ? "" : paragraph("TrichYeuCongVan", run(about))),
    paragraph("DiaDanhNgay", run("{dia_danh_ngay_thang}")),
  ],
];

/**
 * The head of a paper: agency and quốc hiệu, below them number and date (elements 1–4 of Phụ lục I).
 * @param {string} number text of the number line; empty for a plan that its decision numbers
 * @param {string} about what a letter is about, below its number (element 5b); empty for papers with a title
 * @returns {string}
 */
export const letterhead = (number, about = "") =>
  layoutTable([LEFT, RIGHT], 0, letterheadCells(number, about, LEFT, RIGHT));
