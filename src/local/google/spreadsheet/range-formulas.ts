import { isFormula } from "../../book/model/stored.ts";
import type { Run } from "../run/run.ts";
import { checkInside, type Place } from "./place.ts";

/** Formulas of the block as Google writes them, with "=" in front; "" for a cell that holds none. */
export function readFormulas(run: Run, place: Place): string[][] {
  checkInside(run, place);
  const { sheet, rect } = place;
  const table = run.realm.array() as string[][];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const formulas = run.realm.array() as string[];
    for (let column = rect.left; column <= rect.right; column += 1) {
      const value = sheet.rows[row - 1]?.values[column - 1];
      // A file has them without.
      formulas.push(isFormula(value) ? `=${value.formula.replace(/^=/u, "")}` : "");
    }
    table.push(formulas);
  }
  return table;
}
