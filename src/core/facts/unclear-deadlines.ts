import type { ParsedBook } from "../book/parsed-book.ts";
import type { Resolution } from "../calendar/phrase/resolution.ts";
import { plainCard, type Rule, type Spot } from "../checks/rule/rule.ts";
import { quoted } from "../text/quote.ts";
import { changeDeadlines } from "../tracking/deadline/change-deadlines.ts";
import type { Resolved } from "../tracking/deadline/deadlines.ts";
import type { BookFacts } from "./book-facts.ts";

/**
 * The resolver's own part and sentence about words that it could not read.
 * @param what could not be worked out: “ngày”
 */
export const unclearWords = (
  { part, explain }: Extract<Resolution, { readonly kind: "unclear" }>,
  what: string,
): Pick<Spot, "message" | "fix"> => ({
  message: `Chưa tính được ${what}${part && ` ở chỗ ${quoted(part)}`}.`,
  fix: explain.join(" "),
});

type Dated = ParsedBook["milestones" | "deadlineChanges"]["rows"][number];

/** A cell without words is another rule's to name. */
const unclearIn =
  (sheet: "milestones" | "deadlineChanges", read: (facts: BookFacts) => readonly Resolved<Dated>[]) =>
  (facts: BookFacts): readonly Spot[] =>
    read(facts).flatMap(({ row, resolution }) =>
      resolution.kind === "unclear" && row.values.deadline !== ""
        ? [{ in: facts.book[sheet], row, column: "deadline", ...unclearWords(resolution, "ngày") }]
        : [],
    );

export const deadlineUnclear: Rule = {
  ...plainCard,
  id: "moc.khong-hieu-thoi-han",
  title: "Thời hạn của mốc không đọc được thành ngày.",
  severity: "cảnh báo",
  reach: "row",
  find: unclearIn("milestones", ({ deadlines }) => deadlines()),
};

/** Graver than a milestone's: units that were promised a day of their own would be chased for the common one. */
export const changeUnclear: Rule = {
  ...plainCard,
  id: "han-rieng.khong-doc-duoc",
  title: "Thời hạn riêng hoặc gia hạn không đọc được thành ngày.",
  severity: "lỗi",
  find: unclearIn("deadlineChanges", ({ book }) => changeDeadlines(book)),
};
