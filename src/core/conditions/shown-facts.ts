import { countedYears } from "../award/judge/title-years.ts";
import type { Requirement } from "../award/standard.ts";
import { holderName, proposed } from "../award/titles.ts";
import type { RowOf } from "../book/parsed-book.ts";
import { cellDay } from "../calendar/date-style.ts";
import type { BookFacts } from "../facts/book-facts.ts";
import { quoted } from "../text/quote.ts";
import type { StandardCondition } from "./standard-conditions.ts";

/** What was seen of a requirement in the book, and where, as a clerk reads it. */
type ShownFacts = (condition: StandardCondition, requirement: Requirement) => string;

/** “Quyết định số 41/QĐ-STP ngày 12/12/2024” */
function decisionText({ values }: RowOf<"awardHistory">): string {
  const number =
    values.decisionNumber === "" ? "chưa ghi số quyết định" : `Quyết định số ${values.decisionNumber}`;
  return values.decisionDate === null ? number : `${number} ngày ${cellDay(values.decisionDate)}`;
}

/** The rows of history of a holder and award, for what is shown alone: which of them count was judged before. */
function historyOf({ book }: BookFacts): (holder: string, award: string) => readonly RowOf<"awardHistory">[] {
  const rows = new Map<string, RowOf<"awardHistory">[]>();
  for (const row of book.awardHistory.rows) {
    if (row.values.annulled !== "") continue;
    const key = `${row.values.award}|${holderName(row.values.holder)}`;
    const own = rows.get(key);
    if (own === undefined) rows.set(key, [row]);
    else own.push(row);
  }
  return (holder, award) => rows.get(`${award}|${holder}`) ?? [];
}

/** @param nameOf what an award is called, from its key */
export function shownFacts(facts: BookFacts, nameOf: (award: string) => string): ShownFacts {
  const past = historyOf(facts);
  const titles = ({ candidate, nominated }: StandardCondition, written: string): string => {
    const award = candidate.nameOf(written);
    const years = [...countedYears(candidate, award, true)].sort((a, b) => a - b).slice(-8);
    if (years.length === 0) return `Lịch sử khen chưa ghi ${nameOf(award)} lần nào`;
    const rows = past(nominated.holder, award);
    const uncounted = countedYears(candidate, award, false);
    const told = years.map((year) => {
      const row = rows.find(({ values }) => values.year === year);
      const kinds = [...(candidate.titles(award).get(year) ?? [])];
      const isProposed = row === undefined && kinds.every((kind) => kind === proposed);
      const where = isProposed ? "đang đề nghị trong sổ" : row === undefined ? "" : decisionText(row);
      const kind = uncounted.has(year) ? "" : "không tính vì theo phong trào, chuyên đề, đột xuất";
      const notes = [where, kind].filter((note) => note !== "").join("; ");
      return `năm ${year}${notes === "" ? "" : ` (${notes})`}`;
    });
    return `Lịch sử khen: ${nameOf(award)} ${told.join(", ")}`;
  };
  const cell = (column: string, value: string): string =>
    `Đề nghị, cột ${column}${value.trim() === "" ? " để trống" : `: ${quoted(value)}`}`;
  return (condition, requirement) => {
    const { candidate, nominated } = condition;
    const { values } = nominated.row;
    switch (requirement.kind) {
      case "title-in-year":
      case "run":
      case "times":
      case "earlier":
      case "since-then":
        return titles(condition, requirement.award);
      case "interval":
        return titles(condition, requirement.award === "" ? candidate.award : requirement.award);
      case "rating":
        return `${cell("Xếp loại", values.rating)}${requirement.years > 1 ? "; xếp loại các năm trước sổ chỉ biết qua các đề nghị, danh hiệu đã ghi" : ""}`;
      case "initiatives":
        return cell("Sáng kiến", values.initiative);
      case "campaign-years":
        return candidate.campaignYears === null
          ? "Phong trào chưa ghi Từ ngày, Đến ngày"
          : `Phong trào: ${candidate.campaignYears} năm`;
      case "holders":
        return `Lịch sử khen và Đề nghị: ${candidate.holders(requirement.award) ?? 0} ${candidate.sharedName(requirement.award)} của đơn vị năm ${candidate.year}`;
      case "share":
      case "shown":
      case "service":
        return cell("Thành tích", values.merit);
    }
  };
}
