import type { RowOf } from "../book/parsed-book.ts";
import { unconfirmed } from "../table/origin.ts";
import { readDecimal } from "../text/decimal.ts";
import { foldText } from "../text/fold.ts";
import type { LawRow, LawRows } from "./law-rows.ts";

/** What a dated row of *Quy tắc* may say of reward money, folded. */
const names = {
  salary: "muc luong co so",
  factor: "he so thuong",
  collective: "tien thuong tap the gap",
  rounding: "lam tron len",
  most: "muc toi da",
} as const;

/** Reward money as the law sets it, in đồng. */
export interface LawMoney {
  /** The product, not rounded. */
  readonly exact: number;
  /** Rounded up as the row in force says; the same where none does. */
  readonly rounded: number;
  /** The law sets but the most that may be given. */
  readonly atMost: boolean;
  /** Times the base salary, for a collective with what it gets more: “0,3”. */
  readonly factor: number;
  readonly salary: number;
  /** The row of the base salary. */
  readonly law: LawRow;
  /** Whether one of the rows that this rests on was not confirmed. */
  readonly unconfirmed: boolean;
}

function figureIn(row: LawRow, name: string): number | undefined {
  const written = row.parameters.get(name);
  if (written === undefined) return undefined;
  const figure = Number(readDecimal(written) ?? Number.NaN);
  return Number.isFinite(figure) && figure > 0 ? figure : undefined;
}

/** The first row that gives the figure; those that name the award come first. */
function given(
  rows: readonly LawRow[],
  name: string,
): { readonly row: LawRow; readonly figure: number } | undefined {
  for (const row of rows) {
    const figure = figureIn(row, name);
    if (figure !== undefined) return { row, figure };
  }
  return undefined;
}

/** An award that both may get brings a collective more; of one for collectives alone the factor is theirs. */
const goesToBoth = (subject: string): boolean =>
  /tập thể/u.test(foldText(subject)) && /cá nhân/u.test(foldText(subject));

/** Products of a factor like 0,3 with a salary in whole đồng are whole: what is left over is the machine's. */
const whole = (amount: number): number => Math.round(amount);

/**
 * The money that goes with an award by the law of a day: its factor (*Hệ số thưởng* of *Danh mục khen*, or a row of that
 * time) times the base salary, for a collective as often as the row says.
 * @param question whose award and on which day it is decided
 * @returns undefined where the book has no base salary of that day, or the award no factor
 */
export function lawMoney(
  law: LawRows,
  award: RowOf<"awards">["values"] | undefined,
  question: Parameters<LawRows>[0],
): LawMoney | undefined {
  if (award === undefined) return undefined;
  const rows = law(question);
  const salary = given(rows, names.salary);
  const dated = given(rows, names.factor);
  const factor = dated?.figure ?? award.bonus;
  if (salary === undefined || factor === null || factor === undefined) return undefined;
  const more =
    question.subject === "tập thể" && goesToBoth(award.subject) ? given(rows, names.collective) : undefined;
  // What a collective gets is not told: nothing can be said of it.
  if (question.subject === "tập thể" && goesToBoth(award.subject) && more === undefined) return undefined;
  const step = given(rows, names.rounding);
  const times = Math.round(factor * (more?.figure ?? 1) * 10_000) / 10_000;
  const exact = whole(times * salary.figure);
  return {
    exact,
    rounded: step === undefined ? exact : Math.ceil(exact / step.figure) * step.figure,
    atMost: rows.some((row) => row.award !== "" && row.parameters.has(names.most)),
    factor: times,
    salary: salary.figure,
    law: salary.row,
    unconfirmed:
      [salary.row, dated?.row, more?.row].some((row) => row?.unconfirmed === true) ||
      (dated === undefined && award.confidence === unconfirmed),
  };
}
