import { rowNamed } from "../../book/row-by-key.ts";
import { isAsAbove } from "../../facts/recipient-lines.ts";
import { foldText } from "../../text/fold.ts";
import { campaignRecipients } from "../form/campaign-recipients.ts";
import { officeName } from "../form/office-name.ts";
import type { PaperContext } from "../kind/paper-kind.ts";
import { unitOf } from "../kind/rows.ts";

/**
 * To whom the office reports: the unit above it, and who launched the campaign that this one carries out; none for an
 * office at the top (NĐ 30/2020, Phụ lục I, II.9: a report to a superior names it in “Kính gửi”).
 */
export function superiors(context: PaperContext): readonly string[] {
  const { book, campaign } = context;
  const { issuer, parent } = campaign.values;
  const above = [
    unitOf(context, issuer)?.values.parent ?? "",
    parent === "" ? "" : (rowNamed(book.campaigns, parent)?.values.issuer ?? ""),
  ];
  const units = [...new Set(above)].filter((key) => key !== issuer).map((key) => unitOf(context, key));
  const names = units.map((unit) => (unit === undefined ? "" : officeName(unit.values)));
  return [...new Set(names)].filter((name) => name !== "");
}

/** “UBND tỉnh (để b/c)” and “Ủy ban nhân dân tỉnh Quảng Bình” are one. */
function names(line: string, superior: string): boolean {
  const who = foldText(line.replace(/ \([^()]*\)$/u, "")).replace(/^ubnd(?!\p{L})/u, "ủy ban nhân dân");
  return foldText(superior) === who || foldText(superior).startsWith(`${who} `);
}

/** “Nơi nhận” of a report: whom it addresses is “Như trên” and stands there no second time. */
export function reportRecipients(context: PaperContext, to: readonly string[]): readonly string[] {
  const others = campaignRecipients(context).filter(
    (line) => !isAsAbove(line) && !to.some((superior) => names(line, superior)),
  );
  return to.length === 0 ? others : ["Như trên", ...others];
}
