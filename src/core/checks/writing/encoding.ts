import type { Spot } from "../../facts/spot.ts";
import { seenTexts } from "../../facts/text-cells.ts";
import { readLegacy } from "../../text/legacy.ts";
import { quoted } from "../../text/quote.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** Old fonts and mangled UTF-8; the conversion is offered, never made in silence. */
export const legacyEncoding: Rule = {
  id: "o.bang-ma-cu",
  severity: "cảnh báo",
  ...plainCard,
  reach: "row",
  find: (facts) =>
    seenTexts(facts, readLegacy).map(({ cell, seen: legacy }): Spot => {
      const why = legacy.encoding === "UTF-8" ? "Chữ bị vỡ mã" : `Chữ gõ bằng bảng mã ${legacy.encoding}`;
      return {
        ...cell,
        message: `${why}: ${quoted(cell.text)}; máy khác sẽ không đọc được.`,
        fix: `Đọc lại rồi thay bằng chữ Unicode: ${quoted(legacy.text)}.`,
        cure: { label: "Đổi sang Unicode", value: legacy.text },
      };
    }),
};
