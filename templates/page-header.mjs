import { WORD_NAMES } from "./names.mjs";
import { paragraph } from "./paragraph.mjs";
import { element, xmlPart } from "./xml.mjs";

/** @param {"begin" | "separate" | "end"} kind */
const fieldMark = (kind) => element("w:r", {}, element("w:fldChar", { "w:fldCharType": kind }));

/**
 * The number alone in its paragraph: Google's import lost text that stood beside a field
 * (https://github.com/PHPOffice/PHPWord/issues/677).
 */
const pageNumber = paragraph(
  "SoTrang",
  fieldMark("begin"),
  element("w:r", {}, element("w:instrText", { "xml:space": "preserve" }, " PAGE ")),
  fieldMark("separate"),
  element("w:r", {}, element("w:t", {}, "2")),
  fieldMark("end"),
);

/** Header of every page but the first: the number, centred in the top margin. */
export const headerPart = xmlPart(element("w:hdr", WORD_NAMES, pageNumber));

/** Header of a section's first page: nothing. */
export const firstHeaderPart = xmlPart(element("w:hdr", WORD_NAMES, paragraph("SoTrang")));
