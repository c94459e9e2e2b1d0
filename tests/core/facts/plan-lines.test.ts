import { expect, test } from "vitest";
import { bookFacts } from "../../../src/core/facts/book-facts.ts";
import { bodies, clauseBefore, outlines } from "../../../src/core/facts/plan-lines.ts";
import { checkedOn } from "../checked-on.ts";
import { outline } from "../checks/plan-said.ts";
import { officeWith } from "../small-office.ts";

test("each campaign's rows in the order of printing", () => {
  const { book } = officeWith(
    outline(
      ["đoạn", "hai", { "Thứ tự": 20 }],
      ["Điều", "một", { "Thứ tự": 10 }],
      ["", "không cấp"],
      ["đoạn", "không phong trào", { "Phong trào": "" }],
    ),
  );
  const facts = bookFacts(book, checkedOn);
  expect([...outlines(facts)].map(([key, rows]) => [key, rows.map(({ values }) => values.text)])).toEqual([
    ["QB-2026", ["một", "hai"]],
  ]);
  expect(bodies(facts).map((rows) => rows.map(({ values }) => values.text))).toEqual([["hai"]]);
});

test.each([
  ["Một. Hai ba", 11, "Hai ba"],
  ["Một hai", 7, "Một hai"],
  [`${"x".repeat(400)}y`, 401, `${"x".repeat(299)}y`],
  ["Một. Hai. Ba", 3, "Một"],
])("the clause of %j before %i", (text, at, clause) => expect(clauseBefore(text, at, /\.\s/gu)).toBe(clause));
