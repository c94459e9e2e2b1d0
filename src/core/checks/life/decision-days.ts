import { cellDay } from "../../calendar/date-style.ts";
import { type CitedDecision, decisionRegisters, strayDecisions } from "../../facts/award-decisions.ts";
import type { Spot } from "../../facts/spot.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

export const oneDecisionTwoDays: Rule = {
  id: "khen.quyet-dinh-hai-ngay",
  severity: "lỗi",
  ...plainCard,
  find: (facts) =>
    [...strayDecisions(facts).values()].map(([{ in: parsed, row, number, day }, usual]) => ({
      in: parsed,
      row,
      column: "decisionDate",
      message: `Quyết định ${number} ghi ngày ${cellDay(day)}; dòng ${usual.row.at} trang ${usual.in.table.sheet} ghi ngày ${cellDay(usual.day)}.`,
      fix: "Một quyết định chỉ có một ngày; đối chiếu bản gốc rồi sửa ngày hoặc số.",
    })),
};

const yearOf = ({ day }: CitedDecision): number => Number(day.slice(0, 4));
const countOf = ({ folded }: CitedDecision): number => Number.parseInt(folded, 10);

/** One row for each decision of a register; those on a day of their own are the other rule's. */
function once(
  cited: readonly CitedDecision[],
  stray: ReadonlyMap<unknown, unknown>,
): readonly CitedDecision[] {
  const found = new Map<string, CitedDecision>();
  for (const one of cited) {
    const id = `${one.folded}|${yearOf(one)}`;
    if (!stray.has(one.row) && !found.has(id)) found.set(id, one);
  }
  return [...found.values()].sort((a, b) => yearOf(a) - yearOf(b) || countOf(a) - countOf(b));
}

export const decisionNumbersBackwards: Rule = {
  id: "khen.so-nguoc-ngay",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) =>
    [...decisionRegisters(facts).values()].flatMap((cited): readonly Spot[] => {
      const inOrder = once(cited, strayDecisions(facts));
      return inOrder.flatMap((one, index): readonly Spot[] => {
        const before = inOrder[index - 1];
        if (before === undefined || yearOf(before) !== yearOf(one)) return [];
        if (countOf(before) === countOf(one) || before.day <= one.day) return [];
        return [
          {
            in: one.in,
            row: one.row,
            column: "decisionDate",
            message: `Quyết định ${one.number} ghi ngày ${cellDay(one.day)}, trước ngày ${cellDay(before.day)} của quyết định số nhỏ hơn ${before.number} (trang ${before.in.table.sheet}, dòng ${before.row.at}).`,
            fix: "Số được cấp theo thứ tự ngày; đối chiếu hai quyết định rồi sửa số hoặc ngày.",
          },
        ];
      });
    }),
};
