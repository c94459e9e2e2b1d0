import { leastReaching, reaches, shownPercent } from "../../../award/exact-share.ts";
import { lawOf } from "../../../award/law-rows.ts";
import type { RowOf } from "../../../book/parsed-book.ts";
import { awardFacts } from "../../../conditions/award-facts.ts";
import { overridesOf, withOverride } from "../../../conditions/overrides.ts";
import { isApproved, voteId, voteShare } from "../../../conditions/vote-share.ts";
import type { Spot } from "../../../facts/spot.ts";
import { plainCard, plainSense, type Rule } from "../../rule/rule.ts";

const whole = (count: number): boolean => Number.isInteger(count) && count >= 0;

const counted: Readonly<Record<string, string>> = {
  votesFor: "phiếu đồng ý",
  votesAgainst: "phiếu không đồng ý",
  votesBlank: "phiếu trắng, hỏng",
};

/** Votes of one nominee that together are more than the council has members; each alone is told by itself. */
function summedUp({ values }: RowOf<"nominations">): string | undefined {
  const { votesFor, votesAgainst, votesBlank, members } = values;
  if (votesFor === null || members === null || (votesAgainst === null && votesBlank === null))
    return undefined;
  const counts = [votesFor, votesAgainst ?? 0, votesBlank ?? 0];
  const sum = counts.reduce((all, count) => all + count, 0);
  return counts.every((count) => whole(count) && count <= members) && whole(members) && sum > members
    ? `Cộng phiếu đồng ý, không đồng ý, trắng và hỏng là ${sum}, nhiều hơn ${members} thành viên Hội đồng.`
    : undefined;
}

export const impossibleVotes: Rule = {
  id: "de-nghi.phieu-vuot-thanh-vien",
  severity: "lỗi",
  ...plainCard,
  reach: "row",
  find: ({ book }) =>
    book.nominations.rows.flatMap((row): readonly Spot[] => {
      const { members } = row.values;
      const sum = summedUp(row);
      if (sum !== undefined) {
        const fix = "Ghi lại theo biên bản kiểm phiếu.";
        return [{ in: book.nominations, row, column: "votesFor", message: sum, fix }];
      }
      return (["votesFor", "votesAgainst", "votesBlank", "writtenOpinions", "members"] as const).flatMap(
        (column): readonly Spot[] => {
          const count = row.values[column];
          if (count === null) return [];
          const isWhole = whole(count);
          if (isWhole && (members === null || !whole(members) || count <= members)) return [];
          const place = { in: book.nominations, row, column, fix: "Ghi lại theo biên bản kiểm phiếu." };
          if (!isWhole) return [{ ...place, message: "Số này phải là số nguyên, không âm." }];
          const what = counted[column] ?? "ý kiến bằng văn bản";
          return [{ ...place, message: `Có ${count} ${what} nhưng Hội đồng chỉ có ${members} thành viên.` }];
        },
      );
    }),
};

/** Where no row of law asks a share, whoever was approved had at least more than half. */
const halfKey = "phải quá số % khi quy tắc không nêu";

export const tooFewVotes: Rule = {
  id: "de-nghi.chua-du-phieu",
  severity: "cảnh báo",
  source: plainSense,
  parameters: { [halfKey]: "50" },
  reach: "book",
  find: (facts, parameters) => {
    const half = Number((parameters[halfKey] ?? "").replace(",", "."));
    const overrides = overridesOf(facts);
    const shareOf = voteShare(facts);
    return awardFacts(facts).nominations.flatMap((one): readonly Spot[] => {
      const { row, stage, handedIn } = one;
      const { key, award, votesFor, members } = row.values;
      if (handedIn === null || stage === "dropped" || award === "" || votesFor === null || members === null)
        return [];
      if (!whole(votesFor) || !whole(members) || votesFor > members || members === 0) return [];
      const asked = shareOf(one);
      if (asked === undefined) {
        // A council that has not said yes yet is not held to it.
        if (stage === "preparing" || !(votesFor * 100 <= half * members)) return [];
        return [
          {
            in: facts.book.nominations,
            row,
            column: "votesFor",
            message: `${votesFor}/${members} phiếu đồng ý (${shownPercent(votesFor, members)}), không quá ${String(half).replace(".", ",")}% tổng số thành viên Hội đồng.`,
            fix: "Kiểm tra lại biên bản kiểm phiếu, hoặc Trạng thái của đề nghị.",
          },
        ];
      }
      const { law, share } = asked;
      if (reaches(votesFor, members, share)) return [];
      const spot = {
        row,
        column: "votesFor",
        message: `${votesFor}/${members} phiếu đồng ý (${shownPercent(votesFor, members)}), chưa đạt ${share.shown} tổng số thành viên Hội đồng; cần ít nhất ${leastReaching(members, share)} phiếu.`,
        fix: `Kiểm tra lại biên bản kiểm phiếu, kể cả ý kiến bằng văn bản của thành viên vắng mặt${isApproved(one) ? "; nếu đúng số phiếu thì sửa Trạng thái thành “Hội đồng không thông qua”, hoặc bỏ phiếu lại" : ""}.`,
        law: lawOf(law, "cảnh báo"),
      };
      return [{ in: facts.book.nominations, ...withOverride(spot, overrides.get(`${key}\n${voteId(law)}`)) }];
    });
  },
};
