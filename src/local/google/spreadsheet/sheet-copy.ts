import { copyTab, whyNotCopy } from "../../book/edit/copy-tab.ts";
import type { SheetModel } from "../../book/model/sheet-model.ts";
import type { Run } from "../run/run.ts";
import { checkName, refuse } from "./sheet-structure.ts";

/** Copies a tab to the end of the same book under the name Sheets gives it. Only this book can be reached. */
export function copySheet(run: Run, sheet: SheetModel): SheetModel {
  const { book } = run;
  const name = freeName(run, copyName(book.locale, sheet.name));
  checkName(run, name, undefined);
  refuse(run, whyNotCopy(book, sheet));
  const copy = copyTab(book, sheet, book.nextSheetId, name);
  book.nextSheetId += 1;
  book.sheets.push(copy);
  // Sheets copies marks with their column; a finder then meets both, which the script must bear.
  book.marks.push(
    ...book.marks.filter((mark) => mark.sheet === sheet.id).map((mark) => ({ ...mark, sheet: copy.id })),
  );
  return copy;
}

function copyName(locale: string, name: string): string {
  return locale.startsWith("vi") ? `Bản sao của ${name}` : `Copy of ${name}`;
}

/** "Bản sao của Mốc", then "Bản sao của Mốc 2". */
function freeName(run: Run, name: string): string {
  let free = name;
  for (let number = 2; run.book.sheetByName(free) !== undefined; number += 1) free = `${name} ${number}`;
  return free;
}
