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

const answerOf = ({ unit, milestone, period }: Proposal): string =>
  unit.key === "" || milestone.key === "" ? "" : [unit.key, milestone.key, period].join("\n");

/** Different papers that are each sure to answer one thing: which of them does is for a clerk. */
function disputed(proposals: readonly Proposal[]): ReadonlySet<string> {
  const keys = new Map<string, string>();
  const both = new Set<string>();
  for (const proposal of proposals) {
    const answer = answerOf(proposal);
    if (answer === "" || proposal.sure !== "chắc") continue;
    const key = keyOf(proposal);
    if ((keys.get(answer) ?? key) !== key) both.add(answer);
    keys.set(answer, key);
  }
  return both;
}

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
  const proposals = papers.map((paper) => proposeReceived(paper, names, given));
  const both = disputed(proposals);
  return proposals.map((proposal) => {
    const answer = answerOf(proposal);
    if (answer === "") return proposal;
    const key = keyOf(proposal);
    const [same, alike] = [byKey.get(key), byAnswer.get(answer)];
    byKey.set(key, same ?? proposal.file);
    byAnswer.set(answer, alike ?? proposal.file);
    if (reported.has(key)) return doubted(proposal, "Văn bản này đã có ở trang Báo về.");
    if (same !== undefined) return doubted(proposal, `Cùng một văn bản với tệp ${inQuotes(same)}.`);
    if (alike !== undefined)
      return doubted(proposal, `Tệp ${inQuotes(alike)} cũng trả lời việc này của đơn vị: chọn một.`);
    return both.has(answer)
      ? doubted(proposal, "Có văn bản khác của đơn vị cũng trả lời việc này: chọn một.")
      : proposal;
  });
}
