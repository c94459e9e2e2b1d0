import type { OpcPackage } from "../../../opc/opc-package.ts";
import { copiedLog } from "../edit/copied-log.ts";
import { wasRead } from "../model/file-sheet.ts";
import { partBehind, type SheetModel } from "../model/sheet-model.ts";
import { isFormula } from "../model/stored.ts";
import { asCopy } from "./copy-parts.ts";
import { layCharts } from "./lay-charts.ts";
import { layNotes } from "./lay-notes.ts";
import { dropTables, layTables } from "./lay-tables.ts";
import type { PlacedSheet } from "./placed-sheet.ts";
import { type Saving, SHEET_TYPE } from "./saving.ts";
import { sheetPart } from "./sheet-part.ts";
import { newSheetXml } from "./sheet-view.ts";

/** New charts of sheets, drawn: by the sheet's id. */
export type DrawnCharts = ReadonlyMap<number, OpcPackage>;

/** Brings the sheets that were read or made to their parts. @returns whether something that formulas read is another */
export function laySheets(placed: readonly PlacedSheet[], drawn: DrawnCharts, saving: Saving): boolean {
  let recalculate = false;
  for (const each of placed) if (wasRead(each.sheet) && laySheet(each, drawn, saving)) recalculate = true;
  return recalculate;
}

function laySheet({ sheet, path }: PlacedSheet, drawn: DrawnCharts, saving: Saving): boolean {
  const { changes, namespace } = saving;
  const writing = { ...saving.writing, log: copiedLog(sheet.id, saving.log) };
  const gone = layTables(sheet, path, writing.log, changes);
  const before = partBehind(sheet)?.read?.xml ?? newSheetXml(namespace);
  const pieces = sheetPart(sheet, before, writing);
  if (sheet.copied !== undefined) asCopy(pieces);
  dropTables(pieces, gone);
  layNotes(sheet, path, pieces, changes, namespace);
  layCharts(sheet, drawn.get(sheet.id), path, pieces, changes);
  const after = pieces.text();
  const isNew = sheet.file === undefined;
  if (isNew) changes.type(path, SHEET_TYPE);
  if (isNew || after !== before) changes.set(path, after);
  return (isNew || after !== before) && holdsFormula(sheet);
}

const holdsFormula = ({ rows }: SheetModel): boolean =>
  rows.some((row) => row?.values.some(isFormula) === true);
