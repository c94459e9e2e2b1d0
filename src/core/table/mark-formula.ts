import type { ColumnMark } from "./find-columns.ts";
import { columnLetters } from "./marks.ts";

/** The sheet of the book that keeps where the columns stand: a formula for each. It is hidden. */
export const marksSheet = "⚙Cột";

/** What a clerk reads who opens it; its first line. */
export const marksSheetNote =
  "Sổ tự ghi ở đây vị trí các cột, để vẫn nhận ra cột đã chuyển hay đổi tên. Không sửa.";

/**
 * A formula that refers to a whole column and says which it is: `=N("milestones.task")+COLUMN('Mốc'!C:C)`. What
 * spreadsheets do for references they do for the mark: it follows its column when that is moved, its sheet when that is
 * renamed, goes along with a copy of the book, and becomes #REF! with a column that is deleted.
 */
export function markFormula({ sheet, column, value }: ColumnMark): string {
  const letters = columnLetters(column);
  return `=N("${value}")+COLUMN('${sheet.replace(/'/gu, "''")}'!${letters}:${letters})`;
}

/** Google and Excel leave out apostrophes that a name does not need; other programs write the rows of a column out. */
const FORM =
  /^=?N\("([^"]+)"\)\+COLUMN\((?:'((?:[^']|'')+)'|([^'!#]+))!\$?([A-Z]{1,3})(?:\$?1)?:\$?\4(?:\$?\d+)?\)$/u;

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The mark that a formula keeps; undefined for any other, and for one whose column or sheet is gone. */
export function readMarkFormula(formula: string): ColumnMark | undefined {
  const [, value, quoted, plain, letters] = FORM.exec(formula) ?? [];
  const sheet = quoted?.replace(/''/gu, "'") ?? plain;
  return value === undefined || sheet === undefined || letters === undefined
    ? undefined
    : { sheet, column: columnOf(letters), value };
}
