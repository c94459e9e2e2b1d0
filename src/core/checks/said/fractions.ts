import { lineLook, seenLines } from "../../facts/said-lines.ts";
import type { Spot } from "../../facts/spot.ts";
import { fractionsIn } from "../../said/fractions.ts";
import { cellText } from "../../table/parse-cell.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

const wrongShares = lineLook(({ text }) =>
  fractionsIn(text).flatMap(({ words, part, whole, share }) => {
    const decimals = share.split(",")[1]?.length ?? 0;
    const right = (100 * part) / whole;
    // Rounded either way.
    const isRight = Math.abs(right - Number(share.replace(",", "."))) < 10 ** -decimals;
    const shown = cellText(Number(right.toFixed(Math.max(decimals, 1))));
    return isRight ? [] : [{ words, part, whole, share, right: `${shown}%` }];
  }),
);

/** “48/60 vụ việc, đạt 85%”: it is 80. */
export const shareOfFraction: Rule = {
  id: "loi-van.ty-le-khac-so",
  severity: "cảnh báo",
  ...plainCard,
  reach: "row",
  find: (facts) =>
    seenLines(facts, wrongShares).flatMap(({ place, seen }): readonly Spot[] =>
      seen.map(({ part, whole, share, right }) => ({
        ...place,
        message: `${part}/${whole} là ${right}, lời văn ghi ${share}%.`,
        fix: "Đối chiếu số liệu rồi sửa số hoặc tỷ lệ.",
      })),
    ),
};
