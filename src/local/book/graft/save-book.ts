import type { OpcPackage } from "../../../opc/opc-package.ts";
import { fillBeforeSaving } from "../calc/fill-arrays.ts";
import { bookState } from "../kept/book-state.ts";
import { formulasAsSet } from "../kept/formulas-as-set.ts";
import { STATE_SHEET, stateRows } from "../kept/state-sheet.ts";
import type { Book } from "../model/book-model.ts";
import { wasRead } from "../model/file-sheet.ts";
import { newSheet, type SheetModel } from "../model/sheet-model.ts";
import { copyParts } from "./copy-parts.ts";
import { followParts } from "./follow-parts.ts";
import { drawCharts, needsDrawing } from "./lay-charts.ts";
import { type DrawnCharts, laySheets } from "./lay-sheets.ts";
import { layWorkbook } from "./lay-workbook.ts";
import { type PlacedSheet, placeSheets } from "./placed-sheet.ts";
import { beginSave, type Saving, SHEET_TYPE } from "./saving.ts";
import { sheetPart } from "./sheet-part.ts";
import { newSheetXml } from "./sheet-view.ts";
import type { TabNow } from "./tabs.ts";

/**
 * The bytes of the book as .xlsx. A file that it was opened from is added to: parts that did not change go back as they
 * were, byte for byte, and of those that did all but what changed. The book stays usable and may be saved again.
 */
export async function saveBook(book: Book): Promise<Uint8Array> {
  fillBeforeSaving(book);
  const saving = beginSave(book);
  const placed = placeSheets(saving);
  const drawn = new Map<number, OpcPackage>();
  for (const { sheet, name } of placed)
    if (wasRead(sheet) && needsDrawing(sheet)) drawn.set(sheet.id, await drawCharts(sheet, name));
  return lay(placed, drawn, saving);
}

/** The same without a moment to wait in; undefined where charts have to be drawn first, which takes one. */
export function saveBookAtOnce(book: Book): Uint8Array | undefined {
  fillBeforeSaving(book);
  if (book.sheets.some((sheet) => wasRead(sheet) && needsDrawing(sheet))) return undefined;
  const saving = beginSave(book);
  return lay(placeSheets(saving), new Map(), saving);
}

function lay(placed: readonly PlacedSheet[], drawn: DrawnCharts, saving: Saving): Uint8Array {
  copyParts(placed, saving);
  followParts(placed, saving);
  const recalculate = laySheets(placed, drawn, saving);
  const state = layState(saving);
  saving.changes.set(saving.styles.path, saving.styles.writer.text());
  layWorkbook(placed, state, recalculate, saving);
  return saving.changes.bytes();
}

/** Brings what xlsx has no place for to its own hidden sheet. */
function layState({ book, workbook, changes, state, nameOf, writing, namespace }: Saving): TabNow {
  const before = workbook.tabs.findIndex(({ name }) => name === STATE_SHEET);
  const path = workbook.tabs[before]?.path ?? changes.freePath("xl/worksheets/sheet#.xml");
  const kept = bookState(book, (sheet) => ({
    fileName: nameOf(sheet.id),
    formulas: wasRead(sheet) ? formulasAsSet(sheet.formats) : {},
  }));
  const sheet: SheetModel = {
    ...newSheet(0, STATE_SHEET),
    rows: stateRows(state.columns(JSON.stringify(kept))),
  };
  changes.set(path, sheetPart(sheet, newSheetXml(namespace), writing).text());
  changes.type(path, SHEET_TYPE);
  return { before: before === -1 ? undefined : before, name: STATE_SHEET, state: "veryHidden", path };
}
