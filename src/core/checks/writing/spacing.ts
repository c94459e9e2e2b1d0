import type { Spot } from "../../facts/spot.ts";
import { seenTexts } from "../../facts/text-cells.ts";
import { quoted } from "../../text/quote.ts";
import { mendSpacing } from "../../text/spacing.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** One hint a cell, however many slips it holds; quotations stay as cell.text. */
export const spacing: Rule = {
  id: "loi-van.dau-cach",
  severity: "gợi ý",
  ...plainCard,
  reach: "row",
  find: (facts) =>
    seenTexts(facts, (text, _raw, { in: { table }, column }) =>
      table.columns[column]?.kind === "key" ? undefined : mendSpacing(text),
    ).map(
      ({ cell, seen: mended }): Spot => ({
        ...cell,
        message: `${mended.what} ở chỗ ${quoted(mended.before)}.`,
        fix: `Ghi ${quoted(mended.after)}.`,
        cure: { label: "Sửa dấu cách", value: mended.text },
      }),
    ),
};
