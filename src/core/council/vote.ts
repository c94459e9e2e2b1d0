import { shownPercent } from "../award/exact-share.ts";
import { readCount } from "./ballots.ts";
import { type Candidate, judgeVotes } from "./candidates.ts";

/** One nomination after the vote. */
export interface Voted {
  readonly candidate: Candidate;
  readonly votesFor: number;
  readonly members: number;
  readonly written: number;
  readonly passes: boolean;
  /** “8/9 phiếu đồng ý (88,8%), cần ít nhất 9 phiếu”. */
  readonly words: string;
}

/** One vote, or why it cannot be; a nominee who sits in the council does not vote on himself. */
export function readVote(
  candidate: Candidate,
  typed: string,
  of: { readonly members: number; readonly voters: number; readonly written: number; readonly sits: boolean },
): Voted | { readonly message: string } | undefined {
  const name = candidate.row.values.name;
  const read = readCount(typed, `Phiếu đồng ý cho ${name}`);
  if ("message" in read) return read;
  const { count: votesFor } = read;
  if (votesFor === null) return undefined;
  if (votesFor > of.voters)
    return {
      message: `${name}: ghi ${votesFor} phiếu đồng ý nhưng chỉ có ${of.voters} phiếu hợp lệ và ý kiến bằng văn bản. Đối chiếu với biên bản kiểm phiếu.`,
    };
  if (of.sits && votesFor > of.voters - 1)
    return {
      message: `${name} là thành viên Hội đồng nên không bỏ phiếu cho chính mình: nhiều nhất ${of.voters - 1} phiếu đồng ý, đang ghi ${votesFor}.`,
    };
  const { passes, least } = judgeVotes(candidate, votesFor, of.members);
  return {
    candidate,
    votesFor,
    members: of.members,
    written: of.written,
    passes,
    words: `${votesFor}/${of.members} phiếu đồng ý (${shownPercent(votesFor, of.members)}), cần ít nhất ${least} phiếu`,
  };
}
