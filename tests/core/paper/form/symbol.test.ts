import { expect, test } from "vitest";
import { paperSymbol } from "../../../../src/core/paper/form/symbol.ts";
import { campaignWith } from "../../small-office.ts";

test.each<[string, string, boolean, string, string]>([
  ["KH-STP", "BC", false, "Lưu: VT, VP", "BC-STP"],
  ["QĐ-BTP", "", false, "Lưu: VT, Vụ TĐKT", "BTP-TĐKT"],
  ["KH-STP", "", false, "Lưu: VT, VP", "STP-VP"],
  ["KH-STP", "", false, "Lưu: VT", "STP"],
  ["KH/HLG", "GM", false, "Lưu VP", "GM-HLG"],
  ["", "BC", false, "Lưu: VT, VP", ""],
  ["", "", false, "Lưu: VT, VP", ""],
  ["KH-STP", "", true, "Lưu: VT", ""],
])("%s, %s → %s", (symbol, abbreviation, unnumbered, archive, expected) => {
  const [campaign] = campaignWith({ "Ký hiệu": symbol }).book.campaigns.rows;
  if (campaign === undefined) throw new Error("the small office has a campaign");
  expect(paperSymbol({ abbreviation, unnumbered }, campaign, archive)).toBe(expected);
});
