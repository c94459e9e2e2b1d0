import { columnLetters, columnNumber } from "./a1.ts";
import { splitQuoted } from "./formula-text.ts";

/** A reference, a sheet's name in front of it, and what it must not be: a name, a function, a number with an exponent. */
const REFERENCE =
  /(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(.!])|(?<![\p{L}\p{N}_.$:])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_(.!:])|(?<![\p{L}\p{N}_.$:])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_(.!:])/gu;

/** A shared formula as it is meant so many rows below and columns right of the cell that states it (18.3.1.40). */
export function translateFormula(formula: string, rows: number, columns: number): string {
  const column = (dollar: string, letters: string): string =>
    dollar + (dollar === "" ? columnLetters(Math.max(1, columnNumber(letters) + columns)) : letters);
  const row = (dollar: string, digits: string): string =>
    dollar + (dollar === "" ? String(Math.max(1, Number(digits) + rows)) : digits);
  return splitQuoted(formula)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .split(/('(?:[^']|'')+'!)/)
            .map((piece, place) => (place % 2 === 1 ? piece : piece.replace(REFERENCE, moved)))
            .join(""),
    )
    .join("");

  function moved(whole: string, ...groups: readonly (string | undefined)[]): string {
    const [d1, left, d2, top, d3, from, d4, to, d5, first, d6, last] = groups;
    if (left !== undefined && top !== undefined) return column(d1 ?? "", left) + row(d2 ?? "", top);
    if (from !== undefined && to !== undefined) return `${column(d3 ?? "", from)}:${column(d4 ?? "", to)}`;
    if (first !== undefined && last !== undefined) return `${row(d5 ?? "", first)}:${row(d6 ?? "", last)}`;
    return whole;
  }
}
