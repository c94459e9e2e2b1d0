import type { CampaignRow, PaperKind } from "../kind/paper-kind.ts";
import { drafterOf } from "./archive.ts";

/** The agency's own abbreviation, which its plans carry: “KH-STP” → “STP”, “QĐ-BTP” → “BTP”. */
function agencyOf(symbol: string): string {
  return symbol.trim().replace(/^[^-/]*[-/]/u, "");
}

/**
 * The symbol of a paper from that of the campaign's plan (NĐ 30/2020, Phụ lục I, II.3): “BC-STP”; a letter names agency and
 * drafting unit, “STP-VP”. "" for what carries no number of its own.
 */
export function paperSymbol(
  kind: Pick<PaperKind, "abbreviation" | "unnumbered">,
  campaign: CampaignRow,
  archive: string,
): string {
  if (kind.unnumbered) return "";
  const agency = agencyOf(campaign.values.symbol);
  if (agency === "") return "";
  if (kind.abbreviation !== "") return `${kind.abbreviation}-${agency}`;
  const drafter = drafterOf(archive);
  return drafter === "" ? agency : `${agency}-${drafter}`;
}
