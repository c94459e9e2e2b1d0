import { figuresIn, targetFigure } from "../../award/target-reached.ts";
import type { ParsedBook } from "../../book/parsed-book.ts";
import { foldKey, foldText } from "../../text/fold.ts";
import type { LevelLink } from "../level-link.ts";

/** A result as it goes up, and how it came about. */
export interface TargetResult {
  /** "" where there is none to report. */
  readonly result: string;
  readonly how: string;
}

/** Whether figures of several units add up to one of the office: shares and rates do not. */
function addsUp(name: string, assigned: string, measure: string): boolean {
  return (
    measure.trim() !== "%" &&
    !/%/u.test(assigned) &&
    !/^(?:ty le|binh quan|trung binh)\b/u.test(foldKey(name))
  );
}

/** “1200,5”; sums of decimals stay what they are. */
const written = (sum: number): string => String(Number(sum.toPrecision(15))).replace(".", ",");

/**
 * What a target of the higher campaign came to: what its own row says; else the sum over the units to which the office's own
 * campaign gave a target of that name, once all of them have a figure and the measure adds up.
 */
export function targetResult(
  { targets }: Pick<ParsedBook, "targets">,
  { here, own, office }: LevelLink,
  name: string,
): TargetResult {
  const named = targets.rows
    .map(({ values }) => values)
    .filter((target) => foldText(target.name) === foldText(name));
  const mine = named.find(({ campaign, unit }) => campaign === here && unit === office);
  if (mine !== undefined && mine.result !== "")
    return { result: mine.result, how: "ghi ở dòng chỉ tiêu của cấp trên" };
  const ownRow = named.find(({ campaign, unit }) => campaign === own && (unit === "" || unit === office));
  if (ownRow !== undefined && ownRow.result !== "")
    return { result: ownRow.result, how: "ghi ở dòng chỉ tiêu của cơ quan" };
  const units = named.filter(({ campaign, unit }) => campaign === own && unit !== "" && unit !== office);
  if (units.length === 0) return { result: "", how: "chưa có kết quả" };
  const [{ assigned = "", measure = "" } = {}] = mine === undefined ? units : [mine];
  if (!addsUp(name, assigned, measure))
    return {
      result: "",
      how: `không cộng được theo đơn vị (${measure || assigned}): ghi kết quả chung của cơ quan`,
    };
  const figures = units.map(({ result }) => (targetFigure(result) === undefined ? [] : figuresIn(result)));
  const missing = figures.filter((read) => read.length !== 1 || Number.isNaN(read[0])).length;
  if (missing > 0)
    return {
      result: "",
      how: `${missing} trong ${units.length} đơn vị chưa có kết quả bằng số nên chưa cộng`,
    };
  return {
    result: written(figures.reduce((sum, [figure = 0]) => sum + figure, 0)),
    how: `cộng kết quả của ${units.length} đơn vị`,
  };
}
