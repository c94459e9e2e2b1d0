import { cellName, rectName } from "../model/a1.ts";
import type { Rect } from "../model/rect.ts";

const absolute = (name: string): string => name.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/**
 * The formula of a list that offers the cells of a column, down to the last filled one. Google leaves out what is empty by
 * itself; Excel and LibreOffice would offer hundreds of empty lines.
 * @param tab the tab's name as a formula writes it
 */
export function listedCells(tab: string, rect: Rect): string {
  const all = `${tab}!${absolute(rectName(rect))}`;
  if (rect.left !== rect.right || rect.top === rect.bottom) return all;
  const height = `MAX(1,SUMPRODUCT(MAX((${all}<>"")*ROW(${all})))-${rect.top - 1})`;
  return `OFFSET(${tab}!${absolute(cellName(rect.top, rect.left))},0,0,${height},1)`;
}

const LISTED = /^OFFSET\([^,]+,0,0,MAX\(1,SUMPRODUCT\(MAX\(\(([^<]+)<>""\)\*ROW\([^)]+\)\)\)-\d+\),1\)$/;

/** The cells that such a formula offers, as a formula names them; any other is given back as it is. */
export const cellsListed = (formula: string): string => LISTED.exec(formula)?.[1] ?? formula;
