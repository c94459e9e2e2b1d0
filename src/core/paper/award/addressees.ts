import { foldText } from "../../text/fold.ts";
import { headOf } from "../form/head-title.ts";
import type { PaperContext } from "../kind/paper-kind.ts";
import { ownRows, unitOf } from "../kind/rows.ts";
import type { AwardShare } from "./groups.ts";
import { type Award, awardOf, highUnitOf, isTitle, type Nomination } from "./nominees.ts";

const PREMIER = "Thủ tướng Chính phủ";
const PRESIDENT = "Chủ tịch nước";

/** Who decides at the addressee: “Chủ tịch Ủy ban nhân dân tỉnh …”, “Bộ trưởng Bộ Tư pháp”; the addressee where it is one. */
function headAt(addressee: string): string {
  if (/^(?:ủy ban nhân dân|UBND) /iu.test(addressee)) return `Chủ tịch ${addressee}`;
  return /^bộ (?!trưởng)/iu.test(addressee) ? `Bộ trưởng ${addressee}` : addressee;
}

/** Who decides an award of the State: the catalogue says; "" for one that a ministry or province decides. */
function stateDecider(award: Award | undefined): string {
  const decider = award?.decider ?? "";
  return decider === PRESIDENT || decider === PREMIER ? decider : "";
}

/**
 * Whom the submission addresses: recipients to whom it is sent “để trình”, else the head of the unit above the issuer, else
 * who decides the awards. What the President gives is submitted through the Prime Minister (Luật Thi đua, khen thưởng 2022,
 * Điều 77, 78, 83, 84).
 */
export function addressees(context: PaperContext, nominations: readonly Nomination[]): readonly string[] {
  const { book, campaign } = context;
  const own = ownRows(context, book.recipients)
    .filter(({ values }) => /trình/iu.test(values.purpose))
    .map(({ values }) => values.name.replace(/^[-–]\s*/u, ""));
  if (own.length > 0) return own;
  const above = unitOf(context, unitOf(context, campaign.values.issuer)?.values.parent ?? "");
  if (above !== undefined) return [headAt(above.values.name)];
  const deciders = nominations
    .map((row) => awardOf(context, row)?.decider ?? "")
    .filter((name) => name !== "" && !name.includes(";"))
    .map((name) => (name === PRESIDENT ? PREMIER : name));
  return deciders.length === 0 ? ["Hội đồng Thi đua - Khen thưởng cấp trên"] : [...new Set(deciders)];
}

/** Who gives what the law leaves to “Bộ, tỉnh”: the head of the ministry, province or association above; "" where there is none. */
export function highDecider(context: PaperContext, addressee: string): string {
  if (/^(?:Chủ tịch (?:Ủy ban nhân dân|UBND)|Bộ trưởng) /u.test(headAt(addressee))) return headAt(addressee);
  const high = highUnitOf(context, context.campaign.values.issuer);
  return high === undefined ? "" : headOf(context.book, high.values.key);
}

/** What the addressee is asked to do about an award: to give it, or to submit it to who does. */
function asked(share: AwardShare, award: Award | undefined, addressee: string, decider: string): string {
  const { name } = share;
  const deed = isTitle(name) ? `tặng danh hiệu ${name}` : `tặng ${name}`;
  const last = stateDecider(award) || decider;
  if (last === "" || foldText(last).includes(foldText(addressee))) return deed;
  if (last === PRESIDENT && addressee !== PREMIER) return `trình ${PREMIER} để trình ${PRESIDENT} ${deed}`;
  return `trình ${last} ${deed}`;
}

/** What is asked for, an award each, and what the addressee does with it all. */
export function requests(
  context: PaperContext,
  shares: readonly AwardShare[],
  addressee: string,
  decider: string,
): { readonly deeds: readonly string[]; readonly handling: string } {
  const deeds = shares.map((share) => {
    const [first] = share.nominations;
    return asked(share, first === undefined ? undefined : awardOf(context, first), addressee, decider);
  });
  const passed = deeds.filter((deed) => deed.startsWith("trình ")).length;
  const handling =
    passed === 0
      ? "quyết định"
      : passed === deeds.length
        ? "trình cấp có thẩm quyền quyết định"
        : "quyết định theo thẩm quyền và trình cấp có thẩm quyền quyết định";
  return { deeds, handling };
}
