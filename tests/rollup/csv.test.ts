import fc from "fast-check";
import { expect, test } from "vitest";
import { csvLine, defused, defusedPattern, type FileCell } from "../../src/rollup/csv.ts";

test.each<[string, FileCell, string]>([
  ["a plain text", "Bộ Tư pháp", "Bộ Tư pháp"],
  ["a comma", "a, b", '"a, b"'],
  ["a quotation mark", 'phong trào "xanh"', '"phong trào ""xanh"""'],
  ["two lines", "một\nhai", '"một\nhai"'],
  ["nothing", null, ""],
  ["a number", 98.5, "98.5"],
  ["a number below nought is a number", -5, "-5"],
  ["a formula", "=1+1", "'=1+1"],
  ["a command", "@SUM(A1)", "'@SUM(A1)"],
  ["a dash as a list's mark", "- số hóa", "'- số hóa"],
  ["a formula behind blanks", "  =cmd|' /C calc'!A0", "'  =cmd|' /C calc'!A0"],
  ["full-width signs, which some programs take for theirs", "＝1", "'＝1"],
  ["a line before it", "\n=1", '"\'\n=1"'],
  ["a text that was defused before", "'=1", "''=1"],
  ["an apostrophe of a clerk's own", "'chữ", "'chữ"],
])("%s", (_name, cell, written) => {
  expect(csvLine([cell])).toBe(`${written}\r\n`);
});

const texts = fc
  .array(fc.constantFrom("=", "+", "-", "@", "'", " ", "\t", "\n", "\r", '"', ",", "a", "ậ", "＝"), {
    maxLength: 8,
  })
  .map((parts) => parts.join(""));

test("what is defused never begins as a formula does, and comes back as it was", () => {
  const back = new RegExp(defusedPattern, "u");
  fc.assert(
    fc.property(texts, (text) => {
      const safe = defused(text);
      expect(/^\s*[=+\-@＝＋－＠\t\r\n]/u.test(safe)).toBe(false);
      expect(safe.replace(back, "$1")).toBe(text);
    }),
  );
});
