/** A path beside the book: “./Kế hoạch.docx”, “../van-ban/Kế hoạch.docx”. */
const beside = /^(?:\.\/|(?:\.\.\/)+)[^"\r\n]+\.docx$/u;
const written = /^HYPERLINK\("([^"]+)"[,;]"([^"]+)"\)$/u;

/** The longest text that Excel takes in a formula (https://support.microsoft.com/office/excel-specifications-and-limits). */
const LONGEST = 255;

const target = (path: string): string => path.replace(/^\.\//u, "");

/**
 * The formula by which a file leads to a paper beside it, as it stands in the file. A text alone is no link in Excel or
 * LibreOffice, where Google makes one of every address; of a path that is not absolute HYPERLINK starts from the folder of the
 * workbook (https://support.microsoft.com/office/hyperlink-function), so that both may be moved together. It is sorted and copied with
 * its cell, which a link of the sheet's own list of links is not.
 * @returns undefined for a text that is no such path
 */
export function fileLinkFormula(text: string): string | undefined {
  if (text.length > LONGEST || !beside.test(text)) return undefined;
  return `HYPERLINK("${target(text)}","${text}")`;
}

/** The path that such a formula shows; undefined for every other formula. */
export function fileLinkOf(formula: string): string | undefined {
  const [, to, shown = ""] = written.exec(formula) ?? [];
  return to !== undefined && beside.test(shown) && to === target(shown) ? shown : undefined;
}
