import type { Plain } from "../../../book/model/stored.ts";
import { CellError, compare, textOf, type Worked } from "./functions.ts";

const OPERATOR = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/u;

/** “✓*” as a pattern: an asterisk for any letters, a question mark for one; a tilde makes them themselves. */
function patternOf(text: string): RegExp {
  const source = text.replace(/~([*?~])|[.+^${}()|[\]\\]|[*?]/gu, (sign, itself: string | undefined) => {
    if (itself !== undefined) return `\\${itself}`;
    if (sign === "*") return "[\\s\\S]*";
    return sign === "?" ? "[\\s\\S]" : `\\${sign}`;
  });
  return new RegExp(`^${source}$`, "iu");
}

/** Whether a cell meets a criterion as COUNTIF has it: “>5”, “<>”, “lỗi”, “✓*”, 12. */
function meets(criterion: Worked): (cell: Plain) => boolean {
  if (typeof criterion !== "string") return (cell) => cell !== null && compare(cell, criterion) === 0;
  const [, sign = "=", wanted = ""] = OPERATOR.exec(criterion) ?? [];
  const number = wanted.trim() === "" ? Number.NaN : Number(wanted);
  if (sign === "=" || sign === "<>") {
    const pattern = patternOf(wanted);
    const isSame = (cell: Plain): boolean =>
      wanted === ""
        ? cell === null || cell === ""
        : typeof cell === "number"
          ? cell === number
          : cell !== null && pattern.test(textOf(cell));
    return sign === "=" ? isSame : (cell) => !isSame(cell);
  }
  const isMet = (order: number): boolean =>
    sign === "<" ? order < 0 : sign === ">" ? order > 0 : sign === "<=" ? order <= 0 : order >= 0;
  return (cell) => {
    if (Number.isNaN(number)) return typeof cell === "string" && isMet(compare(cell, wanted));
    return typeof cell === "number" && isMet(cell - number);
  };
}

const numbersOf = (cells: readonly Plain[]): readonly number[] =>
  cells.filter((cell): cell is number => typeof cell === "number");

/** Functions of blocks, by name: the cells of all blocks named, and the value behind them where one is. */
export const blockFunctions: Readonly<
  Record<string, (cells: readonly Plain[], criterion: Worked) => Worked>
> = {
  COUNTIF: (cells, criterion) => cells.filter(meets(criterion)).length,
  COUNTA: (cells) => cells.filter((cell) => cell !== null).length,
  COUNT: (cells) => numbersOf(cells).length,
  COUNTBLANK: (cells) => cells.filter((cell) => cell === null || cell === "").length,
  SUM: (cells) => numbersOf(cells).reduce((sum, each) => sum + each, 0),
  AVERAGE: (cells) => {
    const numbers = numbersOf(cells);
    if (numbers.length === 0) return new CellError("#DIV/0!");
    return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  },
  MIN: (cells) => numbersOf(cells).reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY),
  MAX: (cells) => numbersOf(cells).reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY),
};
