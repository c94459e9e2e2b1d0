import { followFormula } from "../edit/follow-structure.ts";
import { STATE_SHEET } from "../kept/state-sheet.ts";
import { decodeFormula, encodeXml } from "../parts/xml-value.ts";
import { copiedNames } from "./copy-parts.ts";
import { type PlacedSheet, tabOf } from "./placed-sheet.ts";
import type { Saving } from "./saving.ts";
import { repeatedColumns } from "./sheet-view.ts";
import { type TabNow, tabsInOrder } from "./tabs.ts";
import { type NewName, printTitles, workbookXml } from "./workbook-xml.ts";

/** Brings tabs and names to the workbook part, and takes out what nobody leads to any more. */
export function layWorkbook(
  placed: readonly PlacedSheet[],
  state: TabNow,
  recalculate: boolean,
  saving: Saving,
): void {
  const { workbook, changes, log } = saving;
  dropGone(saving);
  const order = tabsInOrder(workbook.tabs, placed.map(tabOf), [state]);
  const place = (path: string): number => order.findIndex((tab) => tab.path === path);
  const names = placed.flatMap((each): readonly NewName[] => {
    const { sheet, name, path } = each;
    if (sheet.copied !== undefined) return copiedNames(each, place(path), saving);
    // What a sheet of the file freezes is not asked: nobody may have read it.
    if (sheet.file !== undefined) return [];
    const titles = { rows: sheet.layout.freezePane?.rows ?? 0, columns: repeatedColumns(sheet) };
    return titles.rows + titles.columns === 0 ? [] : [printTitles(place(path), name, titles)];
  });
  changes.set(
    workbook.path,
    workbookXml(workbook.xml, {
      tabs: order,
      relationOf: (path) => changes.relate(workbook.path, "worksheet", path),
      names,
      refersNow: (refers) => encodeXml(followFormula(decodeFormula(refers), undefined, log)),
      recalculate,
    }),
  );
  if (recalculate) dropChain(saving);
}

/** Parts of sheets that were deleted go; what hangs on them stays, for other parts may lead there too. */
function dropGone({ book, workbook, changes }: Saving): void {
  const kept = new Set(book.sheets.flatMap(({ file }) => (file === undefined ? [] : [file.path])));
  for (const { path, isWorksheet, name } of workbook.tabs) {
    if (!isWorksheet || kept.has(path) || name === STATE_SHEET) continue;
    for (const { id, target } of changes.relations(workbook.path))
      if (target === path) changes.unrelate(workbook.path, id);
    changes.remove(path);
  }
}

/** The order in which formulas were worked out last; a program makes it anew. */
function dropChain({ workbook, changes }: Saving): void {
  for (const { id, kind, target } of changes.relations(workbook.path)) {
    if (kind !== "calcChain") continue;
    changes.unrelate(workbook.path, id);
    changes.remove(target);
  }
}
