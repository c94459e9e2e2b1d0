import fc from "fast-check";
import { expect, test } from "vitest";
import { withEndMark } from "../../../src/core/paper/plan/end-mark.ts";
import { fromMarks, withMarks, withoutMarks } from "../../../src/core/text/rich-marks.ts";
import type { TextRun } from "../../../src/core/text/rich-text.ts";

const shown = (runs: readonly TextRun[]): unknown => {
  const value = fromMarks(withMarks({ runs }));
  return typeof value === "string" ? value : value.runs.map((run) => [run.text, run.bold, run.italic]);
};

test.each<[string, readonly TextRun[], unknown]>([
  ["plain stays plain", [{ text: "Thi đua" }], "Thi đua"],
  [
    "a word in bold",
    [{ text: "Thi đua " }, { text: "yêu nước", bold: true }, { text: " là động lực." }],
    [
      ["Thi đua ", false, false],
      ["yêu nước", true, false],
      [" là động lực.", false, false],
    ],
  ],
  [
    "bold and italic, blanks and the full stop outside",
    [{ text: " Hết. ", bold: true, italic: true }],
    [
      ["Hết", true, true],
      [".", false, false],
    ],
  ],
  [
    "a reference is not parted",
    [{ text: "trước {hạn: " }, { text: "M1", bold: true }, { text: "} nhé" }],
    "trước {hạn: M1} nhé",
  ],
  [
    "text in NFD, and marks that a cell held already",
    [{ text: `Tr\ue000ầ${"n Đệ".normalize("NFD")}`, italic: true }],
    [["Trần Đệ", false, true]],
  ],
])("%s", (_, runs, expected) => expect(shown(runs)).toEqual(expected));

test("a look over two lines is whole in each", () => {
  const [first = "", second = ""] = withMarks({ runs: [{ text: "một\nhai", bold: true }] }).split("\n");
  expect([fromMarks(first), fromMarks(second)]).toEqual([
    { runs: [{ text: "một", bold: true, italic: false }] },
    { runs: [{ text: "hai", bold: true, italic: false }] },
  ]);
});

test("a closing mark finds the full stop behind a bold word", () => {
  expect(
    withoutMarks(withEndMark(withMarks({ runs: [{ text: "Xong " }, { text: "việc.", bold: true }] }), "./.")),
  ).toBe("Xong việc./.");
});

const run = fc.record({
  text: fc.string({ unit: fc.constantFrom("a", "ệ", " ", ".", "\n"), maxLength: 8 }),
  bold: fc.boolean(),
  italic: fc.boolean(),
});

test("marks never change what is written", () => {
  fc.assert(
    fc.property(fc.array(run, { maxLength: 6 }), (runs) => {
      const text = runs.map((each) => each.text).join("");
      const marked = withMarks({ runs });
      expect(withoutMarks(marked)).toBe(text.trim());
      const value = fromMarks(marked);
      expect(typeof value === "string" ? value : value.runs.map((each) => each.text).join("")).toBe(
        text.trim(),
      );
    }),
  );
});
