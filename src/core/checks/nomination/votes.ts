import { leastReaching, reaches, readShare, shownPercent } from "../../award/exact-share.ts";
import { type LawRow, lawOf } from "../../award/law-rows.ts";
import { awardFacts } from "../../conditions/award-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { foldKey } from "../../text/fold.ts";
import { remembered } from "../../text/remembered.ts";
import { plainCard, plainSense, type Rule } from "../rule/rule.ts";

const whole = (count: number): boolean => Number.isInteger(count) && count >= 0;

export const impossibleVotes: Rule = {
  id: "de-nghi.phieu-vuot-thanh-vien",
  severity: "lỗi",
  ...plainCard,
  reach: "row",
  find: ({ book }) =>
    book.nominations.rows.flatMap((row): readonly Spot[] => {
      const { members } = row.values;
      return (["votesFor", "writtenOpinions", "members"] as const).flatMap((column): readonly Spot[] => {
        const count = row.values[column];
        if (count === null) return [];
        const isWhole = whole(count);
        if (isWhole && (members === null || !whole(members) || count <= members)) return [];
        const place = { in: book.nominations, row, column, fix: "Ghi lại theo biên bản kiểm phiếu." };
        if (!isWhole) return [{ ...place, message: "Số này phải là số nguyên, không âm." }];
        const what = column === "votesFor" ? "phiếu đồng ý" : "ý kiến bằng văn bản";
        return [{ ...place, message: `Có ${count} ${what} nhưng Hội đồng chỉ có ${members} thành viên.` }];
      });
    }),
};

const leastKey = foldKey("tỷ lệ tối thiểu");
const baseKey = foldKey("tính trên");

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
    const { law, nominations } = awardFacts(facts);
    const onAllMembers = remembered(({ parameters }: LawRow) =>
      foldKey(parameters.get(baseKey) ?? "").includes("tong so thanh vien"),
    );
    return nominations.flatMap(({ row, kind, stage, handedIn }): readonly Spot[] => {
      const { award, subject, votesFor, members } = row.values;
      if (handedIn === null || stage === "dropped" || award === "" || votesFor === null || members === null)
        return [];
      if (!whole(votesFor) || !whole(members) || votesFor > members || members === 0) return [];
      // Absent members vote in writing, so all of them count (NĐ 91/2017, Điều 45); a row on another base is not judged.
      const asked = law({ award, subject, meritKind: kind, day: handedIn }).find(
        (rule) => rule.parameters.has(leastKey) && onAllMembers(rule),
      );
      const share = asked === undefined ? undefined : readShare(asked.parameters.get(leastKey));
      if (asked === undefined || share === undefined) {
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
      if (reaches(votesFor, members, share)) return [];
      return [
        {
          in: facts.book.nominations,
          row,
          column: "votesFor",
          message: `${votesFor}/${members} phiếu đồng ý (${shownPercent(votesFor, members)}), chưa đạt ${share.shown} tổng số thành viên Hội đồng; cần ít nhất ${leastReaching(members, share)} phiếu.`,
          fix: "Kiểm tra lại biên bản kiểm phiếu, kể cả ý kiến bằng văn bản của thành viên vắng mặt.",
          law: lawOf(asked, "cảnh báo"),
        },
      ];
    });
  },
};
