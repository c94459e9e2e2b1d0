import { expect, test } from "vitest";
import { typedDeadlines } from "../../../../src/core/checks/deadline/typed-deadlines.ts";
import { bookFacts } from "../../../../src/core/facts/book-facts.ts";
import type { RowsBySheet } from "../../book-of.ts";
import { checkedOn } from "../../checked-on.ts";
import { officeWith } from "../../small-office.ts";
import { milestones, outline } from "../plan-said.ts";

const due = milestones({ "Thời hạn": "16/02/2026" });
const typed = (text: string, rows: RowsBySheet = due): readonly (readonly [string, string, string])[] =>
  typedDeadlines(bookFacts(officeWith({ ...rows, ...outline(["đoạn", text]) }).book, checkedOn)).map(
    ({ words, day, sentence }) => [words, day, sentence],
  );

test.each([
  ["Gửi trước ngày 20/3/2026.", "trước ngày 20/3/2026", "2026-03-20", "Gửi "],
  ["Một. Hai chậm nhất là vào ngày 20/3/2026", "chậm nhất là vào ngày 20/3/2026", "2026-03-20", "Hai "],
  ["Gửi đến hết ngày 5 tháng 6 năm 2026", "đến hết ngày 5 tháng 6 năm 2026", "2026-06-05", "Gửi "],
])("%j holds the deadline %j, %s", (text, words, day, sentence) =>
  expect(typed(text)).toEqual([[words, day, sentence]]),
);

test.each(["từ ngày 20/3/2026", "trước ngày 31/4/2026", "trước đó, ngày 20/3/2026", "trước ngày {hạn: M1}"])(
  "%j is no deadline",
  (text) => expect(typed(text)).toEqual([]),
);

test("a campaign without a dated milestone has nothing to compare with", () => {
  expect(typed("trước ngày 20/3/2026", milestones({ "Thời hạn": "theo quy định" }))).toEqual([]);
});
