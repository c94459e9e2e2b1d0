import type { Row, SheetModel } from "../../book/model/sheet-model.ts";
import type { Run } from "../run/run.ts";
import { checkName } from "./sheet-structure.ts";

/** Copies a tab to the end of the same book under the name Sheets gives it. Only this book can be reached. */
export function copySheet(run: Run, sheet: SheetModel): SheetModel {
  const { book } = run;
  const copy: SheetModel = {
    ...sheet,
    id: book.nextSheetId,
    file: undefined,
    visibility: "visible",
    name: freeName(run, copyName(book.locale, sheet.name)),
    rows: sheet.rows.map((row) => (row === undefined ? undefined : copyRow(row))),
    validations: sheet.validations.map((validation) => ({ ...validation })),
    formats: sheet.formats.map((format) => ({ ...format })),
    layout: structuredClone(sheet.layout),
  };
  checkName(run, copy.name, undefined);
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

function copyRow(row: Row): Row {
  return {
    values: [...row.values],
    styles: [...row.styles],
    ...(row.notes === undefined ? {} : { notes: new Map(row.notes) }),
    ...(row.attributes === undefined ? {} : { attributes: row.attributes }),
    ...(row.runs === undefined ? {} : { runs: new Map(row.runs) }),
  };
}
