import { cellDay } from "../../calendar/date-style.ts";
import { type Day, endOfMonth } from "../../calendar/day.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import { type CitedText, citedTexts } from "../../facts/cited-texts.ts";
import { legalTextOf } from "../../facts/legal-text-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

const nameOf = ({ kind, number }: CitedText): string => `${kind} số ${number}`;

/** Where the date of a citation stands: its own cell in *Căn cứ*, the same cell in prose. */
function dateColumn({ place }: CitedText, { book }: BookFacts): string {
  return place.in === book.legalBases && place.column === "number" ? "date" : place.column;
}

/** The last day on which the paper can have been issued; null while nothing is known. */
function lastIssueDay(facts: BookFacts, campaign: string): Day | null {
  const issued = facts.issueDay(campaign);
  if (issued.kind === "day") return issued.day;
  if (issued.kind !== "month" && issued.kind !== "year") return null;
  // Years beyond these are typing mistakes, and no calendar of ours.
  if (issued.year < 1800 || issued.year > 2199) return null;
  return endOfMonth(issued.year, issued.kind === "month" ? issued.month : 12);
}

const citedLater: Rule = {
  id: "vien-dan.ban-hanh-sau",
  severity: "lỗi",
  ...plainCard,
  find: (facts) =>
    citedTexts(facts).flatMap((cited): readonly Spot[] => {
      const last = cited.inPlan ? lastIssueDay(facts, cited.campaign) : null;
      const day = cited.date ?? legalTextOf(facts, cited)?.issued ?? null;
      if (last === null || day === null || day <= last) return [];
      return [
        {
          ...cited.place,
          column: dateColumn(cited, facts),
          message: `${nameOf(cited)} ban hành ngày ${cellDay(day)}, sau ngày ban hành của kế hoạch (chậm nhất ${cellDay(last)}).`,
          fix: "Đối chiếu văn bản gốc rồi sửa ngày của văn bản được viện dẫn, hoặc Ngày ban hành của phong trào.",
        },
      ];
    }),
};

const citedDayKnown: Rule = {
  id: "vien-dan.ngay-khac-van-ban",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) =>
    citedTexts(facts).flatMap((cited): readonly Spot[] => {
      const issued = legalTextOf(facts, cited)?.issued ?? null;
      if (cited.date === null || issued === null || cited.date === issued) return [];
      const column = dateColumn(cited, facts);
      return [
        {
          ...cited.place,
          column,
          message: `${nameOf(cited)} ghi ngày ${cellDay(cited.date)}; trang Văn bản pháp lý ghi ${cellDay(issued)}.`,
          fix: "Đối chiếu văn bản gốc rồi sửa chỗ ghi sai.",
          ...(column === "date" ? { cure: { label: `Ghi ${cellDay(issued)}`, value: cellDay(issued) } } : {}),
        },
      ];
    }),
};

/** Days of cited texts against the plan's own day and the catalogue. */
export const citedDayRules: readonly Rule[] = [citedLater, citedDayKnown];
