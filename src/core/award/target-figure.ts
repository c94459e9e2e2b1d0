import { foldKey } from "../text/fold.ts";

const words = /\b(?:it nhat|toi thieu|khong qua|toi da|tren|duoi|tu|dat|khoang)\b|[≥≤><]=?/gu;
const figures = /^\d+(?:[.,]\d+)*(?:\s*(?:-|den)\s*\d+(?:[.,]\d+)*)?\s*(%?)\s*(.*)$/u;

/** Whether a target or result is a figure (“70”, “8 đến 10”, “03 – 05”, “≥ 95 %”), and what it says it counts. */
export function targetFigure(written: string): { readonly counts: string } | undefined {
  const read = figures.exec(foldKey(written).replace(words, " ").replace(/\s+/gu, " ").trim());
  return read === null ? undefined : { counts: (read[1] ?? "") !== "" ? "%" : (read[2] ?? "") };
}
