import type { FileTab } from "../read/workbook-part.ts";

/** A tab as it will stand in the file. */
export interface TabNow {
  /** Its place among the tabs of the opened file; undefined for a new one. */
  readonly before: number | undefined;
  readonly name: string;
  readonly state: FileTab["state"];
  /** Path of its part. */
  readonly path: string;
}

/**
 * The tabs in their new order: those of the book, and behind the tab they stood behind those that are no worksheets,
 * which the book does not know of.
 * @param last tabs that stand behind all others: the state sheet, written by this very save
 */
export function tabsInOrder(
  tabs: readonly FileTab[],
  ofBook: readonly TabNow[],
  last: readonly TabNow[],
): readonly TabNow[] {
  const order = [...ofBook];
  tabs.forEach((tab, place) => {
    if (tab.isWorksheet) return;
    const kept: TabNow = { before: place, name: tab.name, state: tab.state, path: tab.path };
    const behind = order.map(({ before }) => before !== undefined && before < place).lastIndexOf(true);
    order.splice(behind + 1, 0, kept);
  });
  return [...order, ...last];
}
