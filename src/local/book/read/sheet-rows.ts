import type { FileSheet } from "../model/file-sheet.ts";
import type { Row } from "../model/sheet-model.ts";
import type { Stored } from "../model/stored.ts";
import type { XmlElement } from "../parts/element.ts";
import type { WrittenCell } from "./cell-text.ts";
import { cellReader, rowsIn } from "./cell-text.ts";
import type { CellValue } from "./cell-value.ts";

/** What the cells of a sheet are read with. */
export interface RowReading {
  readonly prefix: string;
  readonly valueIn: (cell: WrittenCell, row: number) => CellValue;
  /** The look of the book's table behind one of the file's. */
  readonly styleOf: (xf: number) => number;
}

/** The rows of a sheet's part; each knows the place it came from. */
export function readRows(
  file: FileSheet,
  xml: string,
  data: XmlElement | undefined,
  { prefix, valueIn, styleOf }: RowReading,
): (Row | undefined)[] {
  const rows: (Row | undefined)[] = [];
  if (data === undefined) return rows;
  const cellsIn = cellReader(prefix);
  for (const { row, gap, tag, attributes, from, to } of rowsIn(xml, prefix, data.from, data.to)) {
    const values: Stored[] = [];
    const styles: number[] = [];
    const xfs: number[] = [];
    const runs: Row["runs"] = new Map();
    for (const cell of cellsIn(xml, from, to)) {
      const index = cell.column - 1;
      while (values.length < index) {
        values.push(null);
        styles.push(0);
        xfs.push(0);
      }
      const { stored, runs: found } = valueIn(cell, row);
      values[index] = stored;
      styles[index] = styleOf(cell.xf);
      xfs[index] = cell.xf;
      if (found !== undefined) runs.set(index, found);
    }
    while (rows.length < row - 1) rows.push(undefined);
    rows[row - 1] = {
      values: [...values],
      styles: [...styles],
      ...(attributes === "" ? {} : { attributes }),
      ...(runs.size === 0 ? {} : { runs }),
      origin: { file, row, gap, tag, attributes, from, to, values, styles, xfs },
    };
  }
  return rows;
}
