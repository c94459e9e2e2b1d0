import { foldKey } from "../../text/fold.ts";
import type { PaperContext } from "../kind/paper-kind.ts";
import { agencyName } from "./campaign.ts";

/** How most councils are called before the name of their office. */
const PREFIX = "Hội đồng Thi đua - Khen thưởng";

/** A name of an office folded, without “tỉnh”, “thành phố”: as *Hội đồng* and *Đơn vị* write it, or not. */
export const plainName = (name: string): string =>
  foldKey(name)
    .replace(/\b(?:tinh|thanh pho)\b/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();

/** A council as papers name it. */
export interface CouncilName {
  /** In prose; the office's own with the office's whole name. */
  readonly name: string;
  /** In the letterhead, in capitals, “HỘI ĐỒNG” on a line of its own. */
  readonly line: string;
  /** Above it, the office under which it stands. */
  readonly office: string;
}

/**
 * A council's names. “Hội đồng … ngành Tư pháp” of a ministry and “… xã Mỹ Thủy” of a commune's committee stand under the
 * office that issues, whatever they are called.
 * @param council as *Hội đồng* or *Cuộc họp* has it; "" for the office's own
 */
export function councilNames(context: PaperContext, council: string): CouncilName {
  const agency = agencyName(context);
  const isPlain = foldKey(council).startsWith(foldKey(PREFIX));
  const rest = isPlain ? council.slice(PREFIX.length).trim() : "";
  const isOwn = isPlain && (rest === "" || plainName(rest) === plainName(agency));
  const branch = /^ngành /iu.test(rest);
  const inside = branch || plainName(agency).endsWith(` ${plainName(rest)}`);
  return {
    name: isOwn || council === "" ? `${PREFIX} ${agency}` : council,
    line: (branch || (council !== "" && !isPlain) ? council : PREFIX)
      .toUpperCase()
      .replace(/^HỘI ĐỒNG /u, "HỘI ĐỒNG\n"),
    office: (rest === "" || isOwn || inside ? agency : rest)
      .toUpperCase()
      .replace(/ (?=(?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU) )/u, "\n"),
  };
}
