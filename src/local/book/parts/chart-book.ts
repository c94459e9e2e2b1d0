import { type SheetChart, writeXlsx } from "hucre";

/**
 * A book of one sheet that holds nothing but these charts, drawn by hucre.
 * @param name the sheet's, which the charts refer to
 */
export function chartBook(name: string, charts: SheetChart[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name, rows: [], charts }] });
}
