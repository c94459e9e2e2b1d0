import { paragraph, run, section, tab } from "./paragraph.mjs";

const numbered = [run("{so} {chu}")];
const marked = [run("{so}"), tab, run("{chu}")];

/** Tag of each look, its style and what its paragraph holds; exactly one of these tags is true for an item. */
const LOOKS = /** @type {const} */ ([
  ["la_phan", "Heading1", numbered],
  ["la_muc_dam", "Heading2", numbered],
  ["la_muc", "Muc", numbered],
  ["la_diem", "Diem", marked],
  ["la_gach", "Gach", marked],
  ["la_cong", "Cong", marked],
  ["la_doan", "ThanVan", [run("{chu}")]],
]);

/**
 * Running paragraphs, one for each item of the list.
 * @param {string} tag
 * @param {string} style
 * @returns {string}
 */
export const textLines = (tag, style) => section(tag, paragraph(style, run("{chu}")));

/** Opening, outline and closing of a plan. */
export const planBody = [
  textLines("mo_dau", "ThanVan"),
  section("noi_dung", ...LOOKS.map(([tag, style, runs]) => section(tag, paragraph(style, ...runs)))),
  textLines("ket_thuc", "ThanVan"),
].join("");
