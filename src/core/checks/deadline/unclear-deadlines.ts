import type { RowOf } from "../../book/parsed-book.ts";
import { cellDay } from "../../calendar/date-style.ts";
import { unclearWords } from "../../calendar/phrase/answer.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { changeDeadlines, noExtensions } from "../../tracking/deadline/change-deadlines.ts";
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
  find: (facts) => {
    // Words that are well read, and no extension all the same, are the next rule's.
    const read = new Set(noExtensions(facts.book).map(({ row }) => row));
    return unclearIn("deadlineChanges", ({ book }) =>
      changeDeadlines(book).filter(({ row }) => !read.has(row)),
    )(facts);
  },
};

export const extensionNotLater: Rule = {
  ...plainCard,
  id: "han-rieng.gia-han-som-hon",
  severity: "lỗi",
  find: ({ book }) =>
    noExtensions(book).map(({ row, old, due }) => ({
      in: book.deadlineChanges,
      row,
      column: "deadline",
      message: `Gia hạn đến ngày ${cellDay(due)}, không muộn hơn hạn cũ ${cellDay(old)} của mốc ${row.values.milestone}.`,
      fix: "Ghi ngày muộn hơn hạn cũ; nếu đơn vị có hạn sớm hơn thì chọn Loại “hạn riêng”.",
    })),
};
