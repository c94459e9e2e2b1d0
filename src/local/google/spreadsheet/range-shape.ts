import type { Run } from "../run/run.ts";
import { exception } from "../run/service-call.ts";
import type { Place } from "./place.ts";

/** Refuses data of another size than the range, with Google's sentence (platform.md §11). */
export function checkShape(run: Run, { rect }: Place, data: readonly (readonly unknown[])[]): void {
  const rows = rect.bottom - rect.top + 1;
  const columns = rect.right - rect.left + 1;
  if (data.length !== rows) throw exception(run, shapeText("rows", data.length, rows));
  for (const cells of data) {
    if (cells.length !== columns) throw exception(run, shapeText("columns", cells.length, columns));
  }
}

function shapeText(what: "rows" | "columns", has: number, wants: number): string {
  return `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${wants}.`;
}
