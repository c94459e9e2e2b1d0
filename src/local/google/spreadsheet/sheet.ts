import type {
  GoogleCell,
  GoogleConditionalFormatRule,
  GoogleProtection,
  GoogleRange,
  GoogleSheet,
  GoogleSpreadsheet,
} from "../../../apps-script/surface.ts";
import { lastColumn, lastRow } from "../../book/model/cells.ts";
import type { SheetModel } from "../../book/model/sheet-model.ts";
import type { Run } from "../run/run.ts";
import { method } from "../run/service-call.ts";
import {
  cells,
  flag,
  type Kind,
  object,
  objects,
  oneOf,
  orNull,
  text,
  texts,
  whole,
} from "../run/signature.ts";
import { strict } from "../run/strict.ts";
import { appendRow } from "./append-row.ts";
import { chartMethods } from "./chart-builder.ts";
import { formatOf, makeRule } from "./conditional-builder.ts";
import { makeFinder } from "./metadata.ts";
import { placeAt, placeFor, placeNamed } from "./place.ts";
import { makeProtection, protectSheet } from "./protection.ts";
import { makeRange } from "./range.ts";
import { makeRangeList } from "./range-list.ts";
import { copySheet } from "./sheet-copy.ts";
import { foldColumns, groupDepth, hasFilter } from "./sheet-folds.ts";
import { deleteRows, insertLines, moveLines, renameSheet } from "./sheet-structure.ts";
import * as view from "./sheet-view.ts";

/** The tab behind a Sheet object. */
export const tabOf = new WeakMap<object, SheetModel>();

/** A Sheet. Two objects of the same tab are different objects, as in Apps Script. */
export function makeSheet(run: Run, sheet: SheetModel): GoogleSheet {
  const get = <A extends readonly unknown[], R>(
    name: string,
    kinds: readonly Kind[],
    effect: (...args: A) => R,
  ) => method(run, `Sheet.${name}`, kinds, effect, {});
  const set = <A extends readonly unknown[]>(
    name: string,
    kinds: readonly Kind[],
    effect: (...args: A) => void,
  ) =>
    get(name, kinds, (...args: A): unknown => {
      effect(...args);
      return self;
    });
  const self: GoogleSheet = strict<GoogleSheet>(run.realm, "Sheet", {
    getName: get("getName", [], () => sheet.name),
    getSheetId: get("getSheetId", [], () => sheet.id),
    getRange: rangeGetter(run, sheet),
    getRangeList: get("getRangeList", [texts], (addresses: string[]) => makeRangeList(run, sheet, addresses)),
    getDataRange: get("getDataRange", [], () => {
      const rect = {
        top: 1,
        left: 1,
        bottom: Math.max(1, lastRow(sheet)),
        right: Math.max(1, lastColumn(sheet)),
      };
      return makeRange(run, { sheet, rect });
    }),
    getLastRow: get("getLastRow", [], () => lastRow(sheet)),
    getMaxRows: get("getMaxRows", [], () => sheet.maxRows),
    getMaxColumns: get("getMaxColumns", [], () => sheet.maxColumns),
    appendRow: set("appendRow", [cells], (contents: GoogleCell[]) => appendRow(run, sheet, contents)),
    insertRowsAfter: set("insertRowsAfter", [whole, whole], (row: number, count: number) =>
      insertLines(run, sheet, "row", row, count),
    ),
    insertColumnsAfter: set("insertColumnsAfter", [whole, whole], (column: number, count: number) =>
      insertLines(run, sheet, "column", column, count),
    ),
    deleteRows: set("deleteRows", [whole, whole], (row: number, count: number) =>
      deleteRows(run, sheet, row, count),
    ),
    moveColumns: get("moveColumns", [object, whole], (columns: GoogleRange, destination: number) =>
      moveLines(run, sheet, placeFor(run, columns, "Sheet.moveColumns"), destination),
    ),
    setFrozenRows: set("setFrozenRows", [whole], (rows: number) => view.freezeRows(run, sheet, rows)),
    setFrozenColumns: set("setFrozenColumns", [whole], (columns: number) =>
      view.freezeColumns(run, sheet, columns),
    ),
    collapseAllColumnGroups: set("collapseAllColumnGroups", [], () => foldColumns(sheet)),
    getFilter: get("getFilter", [], () => (hasFilter(sheet) ? {} : null)),
    getColumnGroupDepth: get("getColumnGroupDepth", [whole], (column: number) => groupDepth(sheet, column)),
    setHiddenGridlines: set("setHiddenGridlines", [flag], (hidden: boolean) =>
      view.hideGridlines(sheet, hidden),
    ),
    clear: set("clear", [], () => view.clearSheet(run, sheet)),
    clearNotes: set("clearNotes", [], () => view.clearNotes(run, sheet)),
    ...chartMethods(run, sheet),
    setColumnWidths: set(
      "setColumnWidths",
      [whole, whole, whole],
      (first: number, count: number, pixels: number) => view.setWidths(run, sheet, first, count, pixels),
    ),
    hideColumns: set("hideColumns", [whole, whole], (column: number, count: number) =>
      view.hideColumns(run, sheet, column, count),
    ),
    hideSheet: set("hideSheet", [], () => view.hideSheet(run, sheet)),
    showSheet: set("showSheet", [], () => view.showSheet(sheet)),
    isSheetHidden: get("isSheetHidden", [], () => view.isHidden(sheet)),
    setTabColor: set("setTabColor", [orNull(text)], (colour: string | null) =>
      view.setTabColour(run, sheet, colour),
    ),
    setName: set("setName", [text], (name: string) => renameSheet(run, sheet, name)),
    createDeveloperMetadataFinder: method(
      run,
      "Sheet.createDeveloperMetadataFinder",
      [],
      () => makeFinder(run, sheet),
      { free: true },
    ),
    copyTo: get("copyTo", [object], (_book: GoogleSpreadsheet) => makeSheet(run, copySheet(run, sheet))),
    getProtections: get("getProtections", [oneOf("RANGE")], (_type: unknown) => {
      const found = run.realm.array() as GoogleProtection[];
      const here = run.book.protections.filter(
        (range) => range.sheet === sheet.id && range.wholeSheet !== true,
      );
      found.push(...here.map((range) => makeProtection(run, range, makeRange)));
      return found;
    }),
    protect: get("protect", [], () => protectSheet(run, sheet, makeRange)),
    getConditionalFormatRules: get("getConditionalFormatRules", [], () => {
      const found = run.realm.array() as GoogleConditionalFormatRule[];
      found.push(...sheet.formats.map((format) => makeRule(run, format)));
      return found;
    }),
    setConditionalFormatRules: get(
      "setConditionalFormatRules",
      [objects],
      (rules: GoogleConditionalFormatRule[]) => {
        sheet.formats = [...rules].map((rule) => formatOf(run, rule, sheet));
      },
    ),
  });
  tabOf.set(self, sheet);
  return self;
}

/** Four numbers, or one address; any other list of arguments is measured against the four. */
function rangeGetter(run: Run, sheet: SheetModel): GoogleSheet["getRange"] {
  const byNumbers = method(
    run,
    "Sheet.getRange",
    [whole, whole, whole, whole],
    (...numbers: [number, number, number, number]) => makeRange(run, placeAt(run, sheet, numbers)),
    {},
  );
  const byAddress = method(
    run,
    "Sheet.getRange",
    [text],
    (address: string) => makeRange(run, placeNamed(run, sheet, address)),
    {},
  );
  return (...args: readonly unknown[]) =>
    args.length === 1
      ? byAddress(args[0] as string)
      : byNumbers(...(args as [number, number, number, number]));
}
