import type { ParsedBook, RowOf } from "../book/parsed-book.ts";
import type { DateStyle } from "../calendar/date-style.ts";
import { shortDate } from "../calendar/date-style.ts";
import { findDates } from "../calendar/find-dates.ts";
import { foldKey } from "../text/fold.ts";
import { bookDays } from "../tracking/deadline/book-days.ts";
import { phaseWords } from "../tracking/deadline/phase-words.ts";
import { citation } from "./citation.ts";
import { printedDays } from "./printed-days.ts";
import type { ProseReference } from "./references.ts";

/** What a reference may ask for, in the order in which the guide lists them. */
export const referenceNames = ["hạn", "đợt", "kỷ niệm", "chỉ tiêu", "căn cứ"] as const;

/** The plan's own words with its dates in the office's style: “trước ngày 5/7/2017” → “trước ngày 05/7/2017”. */
export function inStyle(words: string, style: DateStyle): string {
  let result = "";
  let done = 0;
  for (const date of findDates(words)) {
    if (date.day === undefined || !/^\d/u.test(date.text)) continue;
    result += words.slice(done, date.index) + shortDate(date.day, style);
    done = date.index + date.text.length;
  }
  return result + words.slice(done);
}

/** What a milestone's deadline prints as inside a sentence: its words, which begin small there. */
function deadlineWords(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}

/** Whether a row's number is the one asked for; “01” asks for 1. */
function isNumber(value: number | null, wanted: string): boolean {
  return value !== null && /^\d+$/u.test(wanted) && Number(wanted) === value;
}

/** The campaign's milestones that words may mean: a key, a label, what is due, what is due from whom. */
export function milestonesMeant(
  { milestones }: Pick<ParsedBook, "milestones">,
  campaign: string,
  of: string,
): readonly RowOf<"milestones">[] {
  const keys = new Set((milestones.keysOf?.(of) ?? [of]).map(foldKey));
  const meant = milestones.rows.filter(
    ({ values }) => values.campaign === campaign && keys.has(foldKey(values.key)),
  );
  return meant.filter(
    ({ values }, index) => meant.findIndex((row) => row.values.key === values.key) === index,
  );
}

/**
 * What a reference in a campaign's prose stands for; undefined when there is no such row or no such reference, "" when
 * the row's own cell is still empty.
 * `{hạn: Tên hoặc mã mốc}` the milestone's words, or its day where they hang on another milestone · `{đợt: 1}` “từ … đến …” · `{kỷ niệm: 1}` · `{chỉ tiêu: Tên}` figure with unit ·
 * `{căn cứ: 1}` the citation.
 */
export function proseFact(
  book: ParsedBook,
  campaign: string,
  style: DateStyle,
  reference: ProseReference,
): string | undefined {
  const own = <T extends { readonly campaign: string }>(row: { readonly values: T }): boolean =>
    row.values.campaign === campaign;
  const wanted = foldKey(reference.of);
  switch (reference.name) {
    case "hạn": {
      const [row, another] = milestonesMeant(book, campaign, reference.of);
      if (row === undefined || another !== undefined) return undefined;
      const { deadline } = row.values;
      return printedDays(
        deadline,
        deadlineWords(inStyle(deadline, style)),
        style,
        bookDays(book).get(campaign)?.day(row),
      );
    }
    case "đợt":
    case "kỷ niệm": {
      const row = book.phases.rows.find((found) => own(found) && isNumber(found.values.number, wanted));
      if (row === undefined) return undefined;
      const { from, to, anniversary } = row.values;
      if (reference.name === "kỷ niệm") return anniversary;
      const printed = phaseWords(inStyle(from, style), inStyle(to, style));
      return printedDays(phaseWords(from, to), printed, style, bookDays(book).get(campaign)?.day(row));
    }
    case "chỉ tiêu": {
      const row = book.targets.rows.find((found) => own(found) && foldKey(found.values.name) === wanted);
      if (row === undefined) return undefined;
      const { assigned, measure } = row.values;
      if (assigned === "") return "";
      return measure === "%" ? `${assigned}%` : [assigned, measure].filter((part) => part !== "").join(" ");
    }
    case "căn cứ": {
      const row = book.legalBases.rows.find((found) => own(found) && isNumber(found.values.order, wanted));
      if (row === undefined) return undefined;
      return row.values.kind === "" ? "" : citation(row.values, style);
    }
    default:
      return undefined;
  }
}
