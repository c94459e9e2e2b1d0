import fc from "fast-check";
import { expect, test } from "vitest";
import { COLUMNS, columns, paragraph, widthOf } from "../../../src/local/cli/words/wrap.ts";

const word = fc.stringMatching(/^[a-zàảãáạăâđêôơưẤỆổữ]{1,20}$/u);
const words = fc.array(word, { minLength: 1, maxLength: 60 });

test("a Vietnamese letter is one column, in one piece and decomposed", () => {
  expect(widthOf("thời hạn")).toBe(8);
  expect(widthOf("thời hạn".normalize("NFD"))).toBe(8);
});

test("a paragraph keeps every word in its order, within the terminal and behind its blanks", () => {
  fc.assert(
    fc.property(words, fc.nat(20), (all, indent) => {
      const lines = paragraph(all.join(" "), indent).split("\n");
      for (const line of lines) {
        expect(widthOf(line)).toBeLessThanOrEqual(COLUMNS);
        expect(line).toMatch(new RegExp(`^ {${indent}}\\S`, "u"));
      }
      expect(lines.flatMap((line) => line.trim().split(" "))).toEqual(all);
    }),
  );
});

test("no word is pushed down that had room", () => {
  fc.assert(
    fc.property(words, (all) => {
      const lines = paragraph(all.join(" "), 0).split("\n");
      for (const [index, line] of lines.entries()) {
        const [next] = (lines[index + 1] ?? "").split(" ");
        if (next !== undefined && next !== "") expect(widthOf(`${line} ${next}`)).toBeGreaterThan(COLUMNS);
      }
    }),
  );
});

test("names stand in one column and what is said in another; a long name is alone in its line", () => {
  const said = "x ".repeat(50).trim();
  expect(
    columns(
      [
        ["--json", "in JSON"],
        ["--hôm-nay", said],
        ["--phong-trào-rất-dài", "y"],
      ],
      12,
    ),
  ).toEqual([
    "  --json     in JSON",
    `  --hôm-nay  ${"x ".repeat(34).trim()}`,
    `             ${"x ".repeat(16).trim()}`,
    "  --phong-trào-rất-dài",
    "             y",
  ]);
});

test("an option stays with its value, and a name in quotes is not broken", () => {
  const text = `${"a ".repeat(34)}--campaign "Phong trào thi đua"`;
  expect(paragraph(text, 0).split("\n")[1]).toBe('--campaign "Phong trào thi đua"');
});
