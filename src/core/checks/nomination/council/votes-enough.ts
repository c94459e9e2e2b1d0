import { leastReaching, reaches, readShare, shownPercent } from "../../../award/exact-share.ts";
import { lawOf } from "../../../award/law-rows.ts";
import { nominationState } from "../../../award/nomination-state.ts";
import { awardFacts } from "../../../conditions/award-facts.ts";
import { voteShare } from "../../../conditions/vote-share.ts";
import type { Spot } from "../../../facts/spot.ts";
import { foldKey } from "../../../text/fold.ts";
import { plainCard, type Rule } from "../../rule/rule.ts";

/** A reason that tells of votes explains nothing where the votes were enough. */
const aboutVotes = /phieu|ty le/u;

/** No law asks more; where *Quy tắc* names no share, who has less may have fallen short of the council's own regulation. */
const most = readShare("90");

/** The council is said to have refused whom its votes carried, and nothing says why. */
export const refusedWithVotes: Rule = {
  id: "de-nghi.du-phieu-khong-thong-qua",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) => {
    const shareOf = voteShare(facts);
    return awardFacts(facts).nominations.flatMap((one): readonly Spot[] => {
      const { row } = one;
      const { votesFor, members, state, reason } = row.values;
      if (nominationState(state) !== "Hội đồng không thông qua") return [];
      if (votesFor === null || members === null || members <= 0 || votesFor > members) return [];
      if (!Number.isInteger(votesFor) || !Number.isInteger(members)) return [];
      if (reason.trim() !== "" && !aboutVotes.test(foldKey(reason))) return [];
      const asked = shareOf(one);
      const share = asked?.share ?? most;
      if (share === undefined || !reaches(votesFor, members, share)) return [];
      return [
        {
          in: facts.book.nominations,
          row,
          column: "state",
          message: `Trạng thái ghi Hội đồng không thông qua, nhưng có ${votesFor}/${members} phiếu đồng ý (${shownPercent(votesFor, members)}), đủ ${share.shown} tổng số thành viên Hội đồng (${leastReaching(members, share)} phiếu).`,
          fix: "Đối chiếu với biên bản: sửa Phiếu đồng ý hoặc Trạng thái; nếu Hội đồng không thông qua vì lẽ khác thì ghi ở cột Lý do.",
          ...(asked === undefined ? {} : { law: lawOf(asked.law, "cảnh báo") }),
        },
      ];
    });
  },
};
