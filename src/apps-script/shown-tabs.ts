import type { GoogleSpreadsheet } from "./surface.ts";

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
