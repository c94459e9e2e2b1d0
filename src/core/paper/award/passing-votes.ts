import { shownPercent } from "../../award/exact-share.ts";
import { lawRows } from "../../award/law-rows.ts";
import { meritKindKey } from "../../award/merit-kind.ts";
import { isApprovedState } from "../../award/nomination-state.ts";
import { type AskedShare, askedVotes, leastVotes } from "../../award/votes-needed.ts";
import { rowNamed } from "../../book/row-by-key.ts";
import type { Finding } from "../../table/finding.ts";
import { cellProblem } from "../kind/cell-problem.ts";
import type { PaperContext } from "../kind/paper-kind.ts";
import type { Nomination } from "./nominees.ts";

/**
 * A share that the law does not name, and that ships as a hint nobody has confirmed, keeps no paper back: the council that voted
 * has a regulation of its own. More than half it must be.
 */
const binds = (asked: AskedShare | undefined): AskedShare | undefined =>
  asked?.law.unconfirmed === true && asked.law.severity === "gợi ý" ? undefined : asked;

/**
 * Nominations that *Trạng thái* says the council passed though their votes do not reach what *Quy tắc* asks on its day: a paper
 * that prints votes must not call them passed.
 */
export function passingVotes(context: PaperContext, nominations: readonly Nomination[]): readonly Finding[] {
  const { book, today } = context;
  const law = lawRows(book);
  return nominations.flatMap((row): readonly Finding[] => {
    const { award, subject, meritKind, votesFor, members, meeting, state } = row.values;
    if (votesFor === null || members === null || !isApprovedState(state)) return [];
    const day = rowNamed(book.meetings, meeting)?.values.date ?? today;
    const asked = binds(askedVotes(law, { award, subject, meritKind: meritKindKey(meritKind), day }));
    const least = leastVotes(asked, members);
    if (votesFor >= least) return [];
    const share = asked === undefined ? "quá nửa" : asked.share.shown;
    return [
      cellProblem(
        book.nominations,
        row,
        "votesFor",
        `Trạng thái ghi Hội đồng đã thông qua, nhưng mới có ${votesFor}/${members} phiếu đồng ý (${shownPercent(votesFor, members)}); cần ít nhất ${least} phiếu (${share} tổng số thành viên).`,
        "Sửa Phiếu đồng ý nếu ghi nhầm, hoặc chọn Trạng thái “Hội đồng không thông qua”. Quy chế của cơ quan có tỷ lệ khác thì sửa tỷ lệ tối thiểu ở trang Quy tắc.",
      ),
    ];
  });
}
