import type { Ports } from "../../ports/ports.ts";
import { findCell } from "./find-row.ts";

export interface CellRequest {
  readonly sheet: string;
  readonly rowId: string;
  /** Where the row stood when it was checked; taken when it has no identity. */
  readonly row: number;
  readonly column: string;
}

/** Takes the clerk to a finding's cell, also when its row has moved meanwhile. Returns whether there was one to go to. */
export function showCell({ workbook, screen }: Ports, { sheet, rowId, row, column }: CellRequest): boolean {
  if (!workbook.sheetNames().includes(sheet)) return false;
  const found = rowId === "" ? undefined : findCell(workbook, sheet, rowId, column);
  screen.goTo(sheet, found?.row.at ?? Math.max(1, row), found?.column ?? 1);
  return true;
}
