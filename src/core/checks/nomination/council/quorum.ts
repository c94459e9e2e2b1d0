import { leastReaching, reaches, readShare, shownPercent } from "../../../award/exact-share.ts";
import { lawOf } from "../../../award/law-rows.ts";
import { awardFacts, type Nominated } from "../../../conditions/award-facts.ts";
import type { BookFacts } from "../../../facts/book-facts.ts";
import type { Spot } from "../../../facts/spot.ts";
import { foldKey } from "../../../text/fold.ts";
import { plainCard, type Rule } from "../../rule/rule.ts";

const quorumKey = foldKey("tỷ lệ thành viên dự họp tối thiểu");

/** Who took part in each meeting: those present, and those who wrote, among all that *Dự họp* lists. */
function attendances({
  book,
}: BookFacts): ReadonlyMap<string, { readonly took: number; readonly all: number }> {
  const found = new Map<string, { took: number; all: number }>();
  for (const { values } of book.attendance.rows) {
    if (values.meeting === "" || values.attended === "") continue;
    const own = found.get(values.meeting) ?? { took: 0, all: 0 };
    found.set(values.meeting, own);
    own.all += 1;
    if (values.attended === "có mặt" || values.attended === "ý kiến bằng văn bản") own.took += 1;
  }
  return found;
}

/** One nomination of each meeting: by its day and award the law is looked up. */
function judgedAt(nominations: readonly Nominated[]): ReadonlyMap<string, Nominated> {
  const found = new Map<string, Nominated>();
  for (const one of nominations) {
    const { meeting } = one.row.values;
    if (meeting !== "" && one.stage !== "dropped" && !found.has(meeting)) found.set(meeting, one);
  }
  return found;
}

export const noQuorum: Rule = {
  id: "hoi-dong.khong-du-nguoi-hop",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) => {
    const { law, nominations } = awardFacts(facts);
    const attended = attendances(facts);
    const judged = judgedAt(nominations);
    return facts.book.meetings.rows.flatMap((row): readonly Spot[] => {
      const { key, date } = row.values;
      const here = attended.get(key);
      const one = judged.get(key);
      if (here === undefined || one === undefined || date === null) return [];
      const { award, subject, members } = one.row.values;
      const asked = law({ award, subject, meritKind: one.kind, day: date }).find(({ parameters }) =>
        parameters.has(quorumKey),
      );
      const share = readShare(asked?.parameters.get(quorumKey));
      // The list may leave out who was away: the council is at least as large as the vote says.
      const all = Math.max(here.all, members ?? 0);
      if (asked === undefined || share === undefined || reaches(here.took, all, share)) return [];
      return [
        {
          in: facts.book.meetings,
          row,
          column: "content",
          message: `Chỉ ${here.took}/${all} thành viên dự họp hoặc cho ý kiến bằng văn bản (${shownPercent(here.took, all)}), chưa đủ ${share.shown}; cần ít nhất ${leastReaching(all, share)}.`,
          fix: `Bổ sung trang ${facts.book.attendance.table.sheet}, lấy ý kiến bằng văn bản của thành viên vắng, hoặc họp lại.`,
          law: lawOf(asked, "gợi ý"),
        },
      ];
    });
  },
};
