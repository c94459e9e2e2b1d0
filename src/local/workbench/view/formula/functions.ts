import type { Plain } from "../../../book/model/stored.ts";

/** An error as a cell shows it, “#N/A”: what is worked out with it is one, too. */
export class CellError {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What a term comes to; null is an empty cell. */
export type Worked = Plain | CellError;

const NOT_A_NUMBER = new CellError("#VALUE!");

export const textOf = (value: Worked): string =>
  value === null
    ? ""
    : typeof value === "boolean"
      ? String(value).toUpperCase()
      : value instanceof CellError
        ? value.text
        : String(value);

function numberOf(value: Worked): number {
  if (value === null || value === "") return 0;
  return value instanceof CellError ? Number.NaN : Number(value);
}

/** A number worked out of numbers. */
const counted =
  (work: (...numbers: readonly number[]) => number) =>
  (...values: readonly Worked[]): Worked => {
    const result = work(...values.map(numberOf));
    return Number.isFinite(result) ? result : NOT_A_NUMBER;
  };

/** Whether a cell counts as true: a number that is not 0, or TRUE. */
export const isTruthy = (value: Worked): boolean =>
  value === true || (typeof value === "number" && value !== 0);

/** Texts are compared whatever their case, an empty cell equals "" and 0; numbers stand before texts before logicals. */
export function compare(a: Worked, b: Worked): number {
  if (a === null || b === null) {
    const other = a ?? b;
    const sign = a === null ? -1 : 1;
    if (other === null || other === "" || other === 0 || other === false) return 0;
    return typeof other === "number" ? sign * Math.sign(other) : sign;
  }
  const rank = (value: Worked): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [left, right] = [textOf(a).toLowerCase(), textOf(b).toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The place of a text in another, from 1. */
function placeOf(sought: string, text: string, from: Worked | undefined): Worked {
  const at = text.indexOf(sought, Math.max(0, numberOf(from ?? 1) - 1));
  return at === -1 ? NOT_A_NUMBER : at + 1;
}

const arg = (values: readonly Worked[], at: number): Worked => values[at] ?? null;
const word = (values: readonly Worked[], at: number): string => textOf(arg(values, at));
const count = (values: readonly Worked[], at: number, otherwise: number): number =>
  values[at] === undefined ? otherwise : Math.max(0, Math.trunc(numberOf(arg(values, at))));

/** Functions of single values, by name; one that is not here is not worked out. An error among the values is the answer. */
export const functions: Readonly<Record<string, (...values: readonly Worked[]) => Worked>> = {
  "&": (...values) => values.map(textOf).join(""),
  CONCATENATE: (...values) => values.map(textOf).join(""),
  "=": (a = null, b = null) => compare(a, b) === 0,
  "<>": (a = null, b = null) => compare(a, b) !== 0,
  "<": (a = null, b = null) => compare(a, b) < 0,
  ">": (a = null, b = null) => compare(a, b) > 0,
  "<=": (a = null, b = null) => compare(a, b) <= 0,
  ">=": (a = null, b = null) => compare(a, b) >= 0,
  "+": counted((a = 0, b = 0) => a + b),
  "-": counted((a = 0, b = 0) => a - b),
  "*": counted((a = 0, b = 0) => a * b),
  "/": (a = null, b = null) =>
    numberOf(b) === 0 ? new CellError("#DIV/0!") : counted((x = 0, y = 1) => x / y)(a, b),
  "^": counted((a = 0, b = 0) => a ** b),
  NOT: (value = null) => !isTruthy(value),
  ABS: counted((value = 0) => Math.abs(value)),
  INT: counted((value = 0) => Math.floor(value)),
  ROUND: counted((value = 0, digits = 0) => Math.round(value * 10 ** digits) / 10 ** digits),
  MOD: counted((value = 0, by = 1) => value - by * Math.floor(value / by)),
  N: (value = null) => (typeof value === "number" ? value : value === true ? 1 : 0),
  VALUE: (value = null) =>
    textOf(value).trim() === "" || Number.isNaN(numberOf(value)) ? NOT_A_NUMBER : numberOf(value),
  LEN: (...values) => word(values, 0).length,
  TRIM: (...values) => word(values, 0).replace(/ {2,}/gu, " ").replace(/^ | $/gu, ""),
  LOWER: (...values) => word(values, 0).toLowerCase(),
  UPPER: (...values) => word(values, 0).toUpperCase(),
  LEFT: (...values) => word(values, 0).slice(0, count(values, 1, 1)),
  RIGHT: (...values) => {
    const length = count(values, 1, 1);
    return length === 0 ? "" : word(values, 0).slice(-length);
  },
  MID: (...values) => {
    const from = Math.max(0, count(values, 1, 1) - 1);
    return word(values, 0).slice(from, from + count(values, 2, 0));
  },
  EXACT: (...values) => word(values, 0) === word(values, 1),
  FIND: (...values) => placeOf(word(values, 0), word(values, 1), values[2]),
  SEARCH: (...values) => placeOf(word(values, 0).toLowerCase(), word(values, 1).toLowerCase(), values[2]),
  ISNUMBER: (value = null) => typeof value === "number",
  ISTEXT: (value = null) => typeof value === "string",
  ISBLANK: (value = null) => value === null,
  WEEKDAY: counted((serial = 0, kind = 1) => {
    // Day 1 of the serials was a Sunday.
    const day = (((Math.floor(serial) - 1) % 7) + 7) % 7;
    return kind === 2 ? ((day + 6) % 7) + 1 : kind === 3 ? (day + 6) % 7 : day + 1;
  }),
};
