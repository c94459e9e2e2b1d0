import { shownPercent } from "../../award/exact-share.ts";
import { capital, deedOf } from "../award/articles.ts";
import { byAward, peopleCounted } from "../award/groups.ts";
import { awardOf, decidedHere, flat, nomineeName, nomineePlace } from "../award/nominees.ts";
import { closed } from "../form/recipients.ts";
import type { PaperContext } from "../kind/paper-kind.ts";
import { lines, list, text, type ValuesOf } from "../template/tags.ts";
import type { Outcome } from "./session.ts";
import { deciderOf } from "./votes.ts";

/** Tags of what a council came to. */
export const conclusionTags = {
  ket_luan: list("Lặp lại cho từng kết luận: thông qua, không thông qua", {
    muc: text("Câu mở đầu, kèm số"),
    dong: list("Lặp lại cho từng dòng", { chu: text("Một dòng, kèm dấu cuối dòng") }),
  }),
} as const;

/** “5/9 phiếu đồng ý (55,5%), chưa đủ mức tối thiểu 6 phiếu”; where votes were enough or none were cast, the reason that was typed. */
function whyNot({ row, votesFor, members, least }: Outcome): string {
  const reason = flat(row.values.reason).replace(/[.;,]+$/u, "");
  if (votesFor === null) return reason;
  const votes = `${votesFor}/${members} phiếu đồng ý (${shownPercent(votesFor, members)})`;
  if (votesFor < least) return `${votes}, chưa đủ mức tối thiểu ${least} phiếu`;
  return [votes, reason].filter((part) => part !== "").join("; ");
}

/** How the three parts of a conclusion begin. */
type Openings = Readonly<Record<"here" | "above" | "refused", string>>;

/** What the council concludes: what its head may decide, what has to go up, who did not pass. */
export function conclusions(
  context: PaperContext,
  outcomes: readonly Outcome[],
  head: string,
  openings: Openings,
): ValuesOf<typeof conclusionTags>["ket_luan"] {
  const rows = (passed: boolean): readonly Outcome[] => outcomes.filter((one) => one.passed === passed);
  const agreed = rows(true).map(({ row }) => row);
  const here = agreed.filter((row) => decidedHere(context, awardOf(context, row)));
  const above = agreed.filter((row) => !decidedHere(context, awardOf(context, row)));
  const decider = deciderOf(
    context,
    outcomes.map(({ row }) => row),
  );
  const deeds = (some: typeof agreed, by: string) =>
    lines(
      closed(
        byAward(context, some, by).map(
          ({ name, nominations }) => `${capital(deedOf(name, head))} cho ${peopleCounted(nominations)}`,
        ),
      ),
    );
  const refused = rows(false).map((one) => {
    const place = nomineePlace(context, one.row);
    const words = [nomineeName(one.row), place].filter((part) => part !== "").join(", ");
    const why = whyNot(one);
    return why === "" ? words : `${words}: ${why}`;
  });
  return [
    ...(here.length > 0 ? [{ muc: openings.here, dong: deeds(here, head) }] : []),
    ...(above.length > 0 ? [{ muc: openings.above, dong: deeds(above, decider) }] : []),
    ...(refused.length > 0 ? [{ muc: openings.refused, dong: lines(closed(refused)) }] : []),
  ].map((part, index) => ({ ...part, muc: `${index + 1}. ${part.muc}` }));
}
