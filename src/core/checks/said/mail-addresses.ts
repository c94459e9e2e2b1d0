import { seenProse } from "../../facts/prose-cells.ts";
import type { Spot } from "../../facts/spot.ts";
import { mailAddressesIn } from "../../said/mail-addresses.ts";
import { quoted } from "../../text/quote.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** “gửi về stp@quangbinh”: no letter arrives there. */
export const mailAddressInProse: Rule = {
  id: "loi-van.thu-dien-tu",
  severity: "lỗi",
  ...plainCard,
  reach: "row",
  find: (facts) =>
    seenProse(facts, (text) =>
      text.includes("@") ? mailAddressesIn(text).filter(({ isValid }) => !isValid) : undefined,
    ).flatMap(({ cell, seen }): readonly Spot[] =>
      seen.map(({ words }) => ({
        ...cell,
        message: `${quoted(words)} không phải là địa chỉ thư điện tử.`,
        fix: "Ghi lại địa chỉ, ví dụ stp@quangtri.gov.vn.",
      })),
    ),
};
