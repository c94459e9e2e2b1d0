import type { RowOf } from "../../book/parsed-book.ts";
import { unclearWords } from "../../calendar/phrase/answer.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { changeDeadlines } from "../../tracking/deadline/change-deadlines.ts";
import type { Resolved } from "../../tracking/deadline/deadlines.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

type Dated = RowOf<"milestones" | "deadlineChanges">;

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
  severity: "cảnh báo",
  reach: "row",
  find: unclearIn("milestones", ({ deadlines }) => deadlines()),
};

/** Graver than a milestone's: units that were promised a day of their own would be chased for the common one. */
export const changeUnclear: Rule = {
  ...plainCard,
  id: "han-rieng.khong-doc-duoc",
  severity: "lỗi",
  find: unclearIn("deadlineChanges", ({ book }) => changeDeadlines(book)),
};
