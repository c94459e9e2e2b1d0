import { cellName } from "../model/a1.ts";
import type { Book } from "../model/book-model.ts";
import { wasRead } from "../model/file-sheet.ts";
import { toFileFormula } from "../model/formula-text.ts";
import { isFormula } from "../model/stored.ts";

/** Excel's limit, without the “=”; Google has none but that of a cell, 50,000 characters. */
const LONGEST = 8192;

/**
 * Why a book cannot be a file that Excel opens without a repair, in one sentence with its cure; "" when it can. A formula cannot be
 * shortened, as a tab's name can, and its result alone would be another cell.
 */
export function whyNotSave({ sheets }: Book): string {
  for (const { name, rows } of sheets.filter(wasRead))
    for (const [index, row] of rows.entries())
      for (const [column, value] of (row?.values ?? []).entries())
        if (
          isFormula(value) &&
          value.formula.length > LONGEST &&
          toFileFormula(value.formula).length > LONGEST
        )
          return `Ô ${cellName(index + 1, column + 1)} của trang “${name}” có công thức dài hơn 8.192 ký tự, tệp .xlsx không chứa được. Hãy chia công thức ra nhiều ô rồi chạy lại.`;
  return "";
}
