import { foldKey } from "../text/fold.ts";

const words = /\b(?:it nhat|toi thieu|khong qua|toi da|tren|duoi|tu|dat|khoang)\b|[≥≤><]=?/gu;
const whole = /^\d+(?:[.,]\d+)*(?:\s*(?:-|den)\s*\d+(?:[.,]\d+)*)?\s*(%?)\s*(.*)$/u;

/** Whether a target or result is a figure (“70”, “8 đến 10”, “03 – 05”, “≥ 95 %”), and what it says it counts. */
export function targetFigure(written: string): { readonly counts: string } | undefined {
  const read = whole.exec(foldKey(written).replace(words, " ").replace(/\s+/gu, " ").trim());
  return read === null ? undefined : { counts: (read[1] ?? "") !== "" ? "%" : (read[2] ?? "") };
}

const figure = /\d+(?:[.,]\d+)*/gu;
const atMost = /\b(?:khong qua|khong vuot|toi da|duoi)\b|[<≤]/u;

/** The figures in a target or result: “1.200” is twelve hundred, “65,5” and “65.5” are sixty-five and a half. */
export function figuresIn(text: string): readonly number[] {
  return (text.match(figure) ?? []).map((written) =>
    Number(/^\d{1,3}(?:\.\d{3})+$/u.test(written) ? written.replace(/\./gu, "") : written.replace(",", ".")),
  );
}

/**
 * Whether a result reaches what was assigned: at least the first figure, or at most the last where target or name says so
 * (“không quá 5”). Undefined where either is no figure, or they count different things.
 */
export function targetReached(name: string, assigned: string, result: string): boolean | undefined {
  const wanted = targetFigure(assigned);
  const got = targetFigure(result);
  if (wanted === undefined || got === undefined) return undefined;
  if (wanted.counts !== "" && got.counts !== "" && wanted.counts !== got.counts) return undefined;
  const limits = figuresIn(assigned);
  const [value] = figuresIn(result);
  const [least] = limits;
  const most = limits[limits.length - 1];
  if (value === undefined || least === undefined || most === undefined) return undefined;
  if ([value, least, most].some(Number.isNaN)) return undefined;
  return atMost.test(foldKey(`${name} ${assigned}`)) ? value <= most : value >= least;
}
