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

/** How often each text stands in a block, whatever its case. */
const tallies = new WeakMap<readonly Plain[], ReadonlyMap<string, number>>();

function tallyOf(cells: readonly Plain[]): ReadonlyMap<string, number> {
  const known = tallies.get(cells);
  if (known !== undefined) return known;
  const tally = new Map<string, number>();
  for (const cell of cells) {
    if (typeof cell !== "string") continue;
    const text = cell.toLowerCase();
    tally.set(text, (tally.get(text) ?? 0) + 1);
  }
  tallies.set(cells, tally);
  return tally;
}

/** A text that asks for itself alone: no sign in front, no pattern, no number or logical that cells may hold as such. */
const isItself = (criterion: Worked): criterion is string =>
  typeof criterion === "string" && /^\p{L}[^*?~]*$/u.test(criterion) && !/^(?:true|false)$/iu.test(criterion);

/** How many cells of a block meet a criterion; a plain text is counted for all cells that ask together. */
export function countIf(cells: readonly Plain[], criterion: Worked): number {
  if (isItself(criterion)) return tallyOf(cells).get(criterion.toLowerCase()) ?? 0;
  return cells.filter(meets(criterion)).length;
}

/** Functions of blocks, by name, over the cells of all that they name. */
export const blockFunctions: Readonly<Record<string, (cells: readonly Plain[]) => Worked>> = {
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
