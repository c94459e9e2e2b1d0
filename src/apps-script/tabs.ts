import type { GoogleSheet, GoogleSpreadsheet } from "./surface.ts";

/** What Sheets calls a fresh copy, in the clerk's language. */
const freshNames = (name: string): readonly string[] => [`Bản sao của ${name}`, `Copy of ${name}`];

function same(a: GoogleSheet, b: GoogleSheet): boolean {
  return JSON.stringify(a.getDataRange().getValues()) === JSON.stringify(b.getDataRange().getValues());
}

/** A copy that an earlier run made and then broke off before it could name it: it holds what the sheet holds. */
function strayCopy(book: GoogleSpreadsheet, sheet: GoogleSheet): GoogleSheet | undefined {
  for (const name of freshNames(sheet.getName())) {
    const found = book.getSheetByName(name);
    if (found !== null && same(found, sheet)) return found;
  }
  return undefined;
}

/** A hidden copy of a sheet under this name. Broken off at any call and run again, there is one copy, and it is hidden. */
export function keepCopy(book: GoogleSpreadsheet, sheet: GoogleSheet, copyName: string): void {
  const kept = book.getSheetByName(copyName);
  if (kept !== null) {
    kept.hideSheet();
    return;
  }
  const copy = strayCopy(book, sheet) ?? sheet.copyTo(book);
  copy.setName(copyName);
  copy.hideSheet();
}

/**
 * Brings tabs into sight or out of it. Google refuses to hide the last one that is seen: that one stays.
 * @returns the names of those that were not so before
 */
export function setShown(
  book: GoogleSpreadsheet,
  names: readonly string[],
  shown: boolean,
): readonly string[] {
  const tabs = book.getSheets();
  let seen = tabs.filter((tab) => !tab.isSheetHidden()).length;
  return tabs.flatMap((tab): readonly string[] => {
    const name = tab.getName();
    if (!names.includes(name) || tab.isSheetHidden() !== shown || (!shown && seen === 1)) return [];
    if (shown) tab.showSheet();
    else tab.hideSheet();
    seen += shown ? 1 : -1;
    return [name];
  });
}
