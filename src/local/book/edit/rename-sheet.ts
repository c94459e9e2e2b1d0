import type { Book } from "../model/book-model.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import { renameInFormula } from "./formula-shift.ts";
import { changeFormulas } from "./structure.ts";

/** Gives a tab another name; formulas that lead there follow. */
export function renameTab(book: Book, sheet: SheetModel, next: string): void {
  const { id, name } = sheet;
  if (name === next) return;
  changeFormulas(book, name, (formula) => renameInFormula(formula, name, next));
  book.file?.log.push({ kind: "rename", sheet: id, name, next });
  sheet.name = next;
}

/** Takes a tab away; formulas that led there show #REF!. Marks and protections of it go as well. */
export function removeTab(book: Book, sheet: SheetModel): void {
  const { id, name } = sheet;
  book.sheets = book.sheets.filter((other) => other !== sheet);
  changeFormulas(book, name, (formula) => renameInFormula(formula, name, undefined));
  book.file?.log.push({ kind: "gone", sheet: id, name });
  book.marks = book.marks.filter((mark) => mark.sheet !== id);
  book.protections = book.protections.filter((range) => range.sheet !== id);
}
