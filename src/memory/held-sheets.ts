import type { Workbook } from "../ports/workbook.ts";

/**
 * The book as one run of the script has it: a sheet that it once had in hand stays that sheet, whatever its tab is called
 * meanwhile (apps-script/workbook.ts keeps them by name).
 * @param nameOf the name, now, of the sheet that stood under this name when it was first asked for
 */
export function heldSheets(book: Workbook, nameOf: (sheet: string) => string): Workbook {
  const held =
    <Rest extends readonly unknown[], Answer>(call: (sheet: string, ...rest: Rest) => Answer) =>
    (sheet: string, ...rest: Rest): Answer =>
      call(nameOf(sheet), ...rest);
  return {
    ...book,
    read: held(book.read),
    readColumns: held(book.readColumns),
    readEnd: held(book.readEnd),
    readTop: held(book.readTop),
    readRows: held(book.readRows),
    readRuns: held(book.readRuns),
    readHeader: held(book.readHeader),
    columnMarks: (sheets) =>
      sheets.flatMap((sheet) => book.columnMarks([nameOf(sheet)]).map((mark) => ({ ...mark, sheet }))),
    writeColumn: held(book.writeColumn),
    writeBlock: held(book.writeBlock),
    appendRow: held(book.appendRow),
    append: held(book.append),
    exactCells: held(book.exactCells),
    restoreCell: held(book.restoreCell),
    readNotes: held(book.readNotes),
    readTopNotes: held(book.readTopNotes),
    writeNotes: held(book.writeNotes),
  };
}
