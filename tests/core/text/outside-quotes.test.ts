import fc from "fast-check";
import { expect, test } from "vitest";
import { changeOutsideQuotes, outsideQuotes } from "../../../src/core/text/outside-quotes.ts";

test.each([
  ["ab “ab” ab", "AB “ab” AB"],
  ['ab "ab" ab', 'AB "ab" AB'],
  ["ab {hạn: ab} ab", "AB {hạn: ab} AB"],
  ["ab a.b@c.vn ab https://ab ab www.ab ab", "AB a.b@c.vn AB https://ab AB www.ab AB"],
  ["ab “ab", "AB “AB"],
  ["", ""],
])("%s → %s", (text, changed) => {
  expect(changeOutsideQuotes(text, (part) => part.toUpperCase())).toBe(changed);
});

test("what stands outside quotes and braces is left, a line for each gap", () =>
  expect(outsideQuotes("một “hai” ba {x}")).toBe("một \n ba \n"));

test("a change that changes nothing leaves the text to the letter", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", " ", "“", "”", '"', "{", "}", "@", "\n") }),
      (text) => {
        expect(changeOutsideQuotes(text, (part) => part)).toBe(text);
      },
    ),
  );
});
