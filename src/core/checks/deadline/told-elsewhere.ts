import { dayParts } from "../../calendar/day.ts";
import type { Spot } from "../../facts/spot.ts";
import { milestoneReference } from "../../prose/milestone-reference.ts";
import { quoted } from "../../text/quote.ts";
import { plainCard, type Rule } from "../rule/rule.ts";
import { type Dated, stands, type TypedDeadline, typedDeadlines } from "./typed-deadlines.ts";

/** How plans speak of each task; “khác” and “kế hoạch” have no words of their own. */
const taskWords: Readonly<Record<string, RegExp>> = {
  "đăng ký": /đăng ký/iu,
  "báo cáo sơ kết": /sơ kết/iu,
  "báo cáo tổng kết": /tổng kết/iu,
  "hồ sơ khen thưởng": /hồ sơ/iu,
};

/** The milestones that a typed date must be about: the row's own, or those whose task the sentence names. */
function meant({ row, sentence, milestones }: TypedDeadline): readonly Dated[] {
  const linked = milestones.filter((dated) => dated.row.values.key === row.values.milestone);
  if (linked.length > 0) return linked;
  return milestones.filter((dated) => taskWords[dated.row.values.task]?.test(sentence) === true);
}

export const otherDeadline: Rule = {
  id: "noi-dung.ngay-khac-moc",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) =>
    typedDeadlines(facts).flatMap((typed): readonly Spot[] => {
      const [dated] = meant(typed);
      const due = dated?.days[0];
      if (
        dated === undefined ||
        due === undefined ||
        typed.milestones.some((other) => stands(typed, other))
      ) {
        return [];
      }
      // “trước ngày 01/7/2014” beside deadlines of 2026 dates a law or a fact, not a duty of this plan.
      if (Math.abs(dayParts(typed.day).year - dayParts(due).year) > 1) return [];
      return [
        {
          in: facts.book.outline,
          row: typed.row,
          column: "text",
          message: `Lời văn ghi ${quoted(typed.words)}, nhưng mốc ${dated.row.key} ghi ${quoted(dated.row.values.deadline)}.`,
          fix: `Sửa cho thống nhất; nên viết {hạn: ${milestoneReference(facts.book, dated.row)}} thay cho ngày.`,
        },
      ];
    }),
};
