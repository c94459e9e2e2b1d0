import type { CellValue, TableColumn, TableDefinition } from "hucre";
import { parseAddress } from "../model/a1.ts";
import { storedAt } from "../model/cells.ts";
import { plainOf, type SheetModel } from "../model/sheet-model.ts";

/**
 * Excel tables as the sheet is now. Excel repairs a file whose table names other columns than its header cells, so the
 * columns are named after the cells; an empty or repeated header gets the name Excel would give it.
 */
export function tablesNow(sheet: SheetModel): TableDefinition[] | undefined {
  return sheet.carrier.tables?.map((table) => {
    const rect = parseAddress(table.range ?? "", sheet.maxRows, sheet.maxColumns);
    if (rect === undefined) return table;
    const columns: TableColumn[] = [];
    for (let column = rect.left; column <= rect.right; column += 1) {
      const text = String(plainOf(storedAt(sheet, rect.top, column)) ?? "");
      const number = column - rect.left + 1;
      const taken = columns.some(({ name }) => name.toLowerCase() === text.toLowerCase());
      const name = text === "" || taken ? `${text || "Column"}${number}` : text;
      columns.push({ ...table.columns[number - 1], name });
    }
    return { ...table, columns };
  });
}

/** Puts the column names into the header cells of a file's rows: there Excel wants text, the same text. */
export function nameHeaders(rows: CellValue[][], tables: readonly TableDefinition[]): void {
  for (const { range, columns } of tables) {
    const rect = parseAddress(range ?? "", rows.length, 1);
    const header = rows[(rect?.top ?? 0) - 1];
    if (rect === undefined || header === undefined) continue;
    while (header.length < rect.right) header.push(null);
    columns.forEach(({ name }, index) => {
      header[rect.left - 1 + index] = name;
    });
  }
}
