import { followFormula, type StructureLog } from "../edit/follow-structure.ts";
import { bookState, type SheetExtra } from "../kept/book-state.ts";
import { formulasAsSet } from "../kept/formulas-as-set.ts";
import { fileNames } from "../kept/sheet-file-name.ts";
import { STATE_SHEET, stateRows, stateSheetWriter } from "../kept/state-sheet.ts";
import type { Book } from "../model/book-model.ts";
import { wasRead } from "../model/file-sheet.ts";
import { newSheet, type SheetModel } from "../model/sheet-model.ts";
import { isFormula } from "../model/stored.ts";
import { withTabNames } from "../model/tab-names.ts";
import { rootOf } from "../parts/element.ts";
import { attributesOf, decodeFormula, encodeXml } from "../parts/xml-value.ts";
import { readWorkbookPart, type WorkbookPart } from "../read/workbook-part.ts";
import { EMPTY_STYLES, emptyPackage } from "./empty-package.ts";
import { followParts } from "./follow-parts.ts";
import { layCharts } from "./lay-charts.ts";
import { layNotes } from "./lay-notes.ts";
import { dropTables, layTables } from "./lay-tables.ts";
import { type PackageChanges, packageChanges } from "./package-changes.ts";
import { newSheetXml, type SheetWriting, sheetPart } from "./sheet-part.ts";
import { styleWriter } from "./style-writer.ts";
import { type TabNow, tabsInOrder } from "./tabs.ts";
import { type NewName, printTitles, workbookXml } from "./workbook-xml.ts";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * The bytes of the book as .xlsx. A file that it was opened from is added to: parts that did not change go back as they
 * were, byte for byte, and of those that did all but what changed. The book stays usable and may be saved again.
 */
export async function saveBook(book: Book): Promise<Uint8Array> {
  const file = book.file?.package ?? emptyPackage();
  const workbook = readWorkbookPart(file);
  if (workbook === undefined) throw new Error("the package of the book is no workbook");
  const changes = packageChanges(file);
  const stylesPath = stylesOf(workbook, changes);
  const styleIds = book.file?.styleIds ?? [0];
  const writer = styleWriter(changes.text(stylesPath), book.styles, styleIds);
  const state = stateSheetWriter(book.file?.lists ?? []);
  const names = fileNames(
    book.sheets.map(({ name, file: read }) => ({
      name,
      before: read?.called === name ? read.name : undefined,
    })),
    [STATE_SHEET, ...workbook.tabs.flatMap(({ name, isWorksheet }) => (isWorksheet ? [] : [name]))],
  );
  const inFile = new Map(
    book.sheets.flatMap(({ name }, index) => (names[index] === name ? [] : [[name, names[index] ?? name]])),
  );
  const log = logOf(book, inFile);
  const nameOf = (id: number): string => names[book.sheets.findIndex((sheet) => sheet.id === id)] ?? "";
  const writing: SheetWriting = {
    styles: book.styles,
    styleIds,
    writer,
    is1904: workbook.is1904,
    nameOf,
    log,
    inFile: (formula) => withTabNames(formula, inFile),
    keepList: (values) => state.addList(values),
  };
  followParts({ book, log, nameOf }, changes);
  const namespace = attributesOf(rootOf(workbook.xml)?.tag ?? "").get(xmlns(workbook.xml)) ?? "";

  let recalculate = false;
  const tabs: TabNow[] = [];
  for (const [index, sheet] of book.sheets.entries()) {
    const path = sheet.file?.path ?? changes.freePath("xl/worksheets/sheet#.xml");
    tabs.push({ before: sheet.file?.tab, name: names[index] ?? sheet.name, state: sheet.visibility, path });
    if (!wasRead(sheet)) continue;
    const gone = layTables(sheet, writing.log, changes);
    const before = sheet.file?.read?.xml ?? newSheetXml(namespace);
    const pieces = sheetPart(sheet, before, writing);
    dropTables(pieces, gone);
    layNotes(sheet, path, pieces, changes, namespace);
    await layCharts(sheet, names[index] ?? sheet.name, path, pieces, changes);
    const after = pieces.text();
    if (sheet.file === undefined) changes.type(path, `${TYPE}.worksheet+xml`);
    if (after !== before && sheet.rows.some((row) => row?.values.some(isFormula))) recalculate = true;
    if (after !== before || sheet.file === undefined) changes.set(path, after);
  }
  const stateTab = workbook.tabs.findIndex(({ name }) => name === STATE_SHEET);
  const statePath = workbook.tabs[stateTab]?.path ?? changes.freePath("xl/worksheets/sheet#.xml");
  const json = JSON.stringify(bookState(book, (sheet) => sheetExtra(sheet, nameOf)));
  const stateSheet: SheetModel = { ...newSheet(0, STATE_SHEET), rows: stateRows(state.columns(json)) };
  changes.set(statePath, sheetPart(stateSheet, newSheetXml(namespace), writing).text());
  changes.type(statePath, `${TYPE}.worksheet+xml`);
  changes.set(stylesPath, writer.text());

  dropGone(workbook, book, changes);
  const order = tabsInOrder(workbook.tabs, tabs, [
    {
      before: stateTab === -1 ? undefined : stateTab,
      name: STATE_SHEET,
      state: "veryHidden",
      path: statePath,
    },
  ]);
  const titles = book.sheets.flatMap((sheet, index): readonly NewName[] => {
    const rows = sheet.file === undefined ? (sheet.layout.freezePane?.rows ?? 0) : 0;
    const place = order.findIndex(({ path }) => path === tabs[index]?.path);
    return rows === 0 ? [] : [printTitles(place, names[index] ?? sheet.name, rows)];
  });
  changes.set(
    workbook.path,
    workbookXml(workbook.xml, {
      tabs: order,
      relationOf: (path) => changes.relate(workbook.path, "worksheet", path),
      names: titles,
      refersNow: (refers) => encodeXml(followFormula(decodeFormula(refers), undefined, log)),
      recalculate,
    }),
  );
  if (recalculate) dropChain(workbook, changes);
  return changes.bytes();
}

/** What became of the sheets, for parts that nobody read: they know the file's names of tabs. */
function logOf({ file }: Book, inFile: ReadonlyMap<string, string>): StructureLog {
  if (file === undefined || file.log.length === 0) return [];
  const names = (each: ReadonlyMap<string, string>): StructureLog =>
    each.size === 0 ? [] : [{ kind: "names", sheet: undefined, names: each }];
  return [...names(file.names), ...file.log, ...names(inFile)];
}

const xmlns = (xml: string): string => {
  const prefix = /^<([^\s/>:]+):/.exec(rootOf(xml)?.tag ?? "")?.[1];
  return prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
};

/** The path of the styles part; a file without one gets one. */
function stylesOf(workbook: WorkbookPart, changes: PackageChanges): string {
  if (workbook.styles !== undefined) return workbook.styles;
  const path = changes.freePath("xl/styles#.xml");
  changes.set(path, EMPTY_STYLES);
  changes.type(path, `${TYPE}.styles+xml`);
  changes.relate(workbook.path, "styles", path);
  return path;
}

/** Parts of sheets that were deleted go; what hangs on them stays, for other parts may lead there too. */
function dropGone(workbook: WorkbookPart, book: Book, changes: PackageChanges): void {
  const kept = new Set(book.sheets.flatMap(({ file }) => (file === undefined ? [] : [file.path])));
  for (const { path, isWorksheet, name } of workbook.tabs) {
    if (!isWorksheet || kept.has(path) || name === STATE_SHEET) continue;
    for (const { id, target } of changes.relations(workbook.path))
      if (target === path) changes.unrelate(workbook.path, id);
    changes.remove(path);
  }
}

/** The order in which formulas were worked out last; a program makes it anew. */
function dropChain(workbook: WorkbookPart, changes: PackageChanges): void {
  for (const { id, kind, target } of changes.relations(workbook.path)) {
    if (kind !== "calcChain") continue;
    changes.unrelate(workbook.path, id);
    changes.remove(target);
  }
}

function sheetExtra(sheet: SheetModel, nameOf: (id: number) => string): SheetExtra {
  return { fileName: nameOf(sheet.id), formulas: wasRead(sheet) ? formulasAsSet(sheet.formats) : {} };
}
