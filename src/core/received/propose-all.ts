import type { Day } from "../calendar/day.ts";
import { inQuotes } from "../text/quote.ts";
import { leastSure, type Proposal, type ReceivedPaper } from "./proposal.ts";
import { proposeReceived } from "./propose-received.ts";
import type { ReceivedNames } from "./received-names.ts";
import { paperKey } from "./return-of-proposal.ts";

const keyOf = ({ unit, milestone, ...paper }: Proposal): string =>
  paperKey({ ...paper, unit: unit.key, milestone: milestone.key });

/** With one more thing to look at, and no surer than that. */
const doubted = (proposal: Proposal, why: string): Proposal => ({
  ...proposal,
  said: [...proposal.said, why],
  sure: leastSure([proposal.sure, "cần xem"]),
});

/**
 * The proposals for all papers of a folder, in their order. The same paper twice, one that *Báo về* has already, and two
 * papers of one unit for one thing are told of each other.
 */
export function proposeAll(
  papers: readonly ReceivedPaper[],
  names: ReceivedNames,
  given: Day | null,
): readonly Proposal[] {
  const reported = new Set(names.reported);
  const byKey = new Map<string, string>();
  const byAnswer = new Map<string, string>();
  return papers.map((paper) => {
    const proposal = proposeReceived(paper, names, given);
    const { unit, milestone, period, file } = proposal;
    if (unit.key === "" || milestone.key === "") return proposal;
    const key = keyOf(proposal);
    const answer = [unit.key, milestone.key, period].join("\n");
    const [same, alike] = [byKey.get(key), byAnswer.get(answer)];
    byKey.set(key, same ?? file);
    byAnswer.set(answer, alike ?? file);
    if (reported.has(key)) return doubted(proposal, "Văn bản này đã có ở trang Báo về.");
    if (same !== undefined) return doubted(proposal, `Cùng một văn bản với tệp ${inQuotes(same)}.`);
    return alike === undefined
      ? proposal
      : doubted(proposal, `Tệp ${inQuotes(alike)} cũng trả lời việc này của đơn vị: chọn một.`);
  });
}
