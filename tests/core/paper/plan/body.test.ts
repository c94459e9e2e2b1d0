import { describe, expect, test } from "vitest";
import { bodyOf, closeBody, outlineOf } from "../../../../src/core/paper/plan/body.ts";
import type { BodyParagraph } from "../../../../src/core/paper/plan/paper.ts";
import type { RowByHeader } from "../../book-of.ts";
import { officeWith } from "../../small-office.ts";

const line = (order: number, rank: string, text: string): RowByHeader => ({
  "Phong trào": "QB-2026",
  "Thứ tự": order,
  Cấp: rank,
  "Nội dung": text,
});
function body(...rows: readonly RowByHeader[]): readonly BodyParagraph[] {
  const { book } = officeWith({ "Nội dung": rows });
  return bodyOf(book, "QB-2026", "ND30", outlineOf(book, "QB-2026"));
}

test("paragraphs stand in the clerk's order, whatever order the rows have", () => {
  const texts = body(
    line(30, "đoạn", "ba"),
    line(10, "đoạn", "một"),
    line(20, "đoạn", "hai"),
    line(20, "đoạn", "hai nữa"),
  );
  expect(texts.map(({ text }) => text)).toEqual(["một", "hai", "hai nữa", "ba"]);
});

test.each([
  ["phần I", "MỤC ĐÍCH", "part", "I."],
  ["mục 1", "Mục đích", "title", "1."],
  ["mục 1", "Tiếp tục thi đua.", "item", "1."],
  ["mục 1.1", "Mục đích", "title", "1.1."],
  ["mục 1.1.1", "Tiếp tục;", "item", "1.1.1."],
  ["điểm a", "Tiếp tục;", "point", "a)"],
  ["gạch -", "Tiếp tục;", "dash", "-"],
  ["cộng +", "Tiếp tục;", "plus", "+"],
  ["đoạn", "Tiếp tục.", "running", ""],
  ["Điều", "Tiếp tục.", "item", "Điều 1."],
])("%s %j looks like a %s marked %j", (rank, text, look, mark) => {
  expect(body(line(1, rank, text))).toEqual([{ look, mark, text }]);
});

test("a line break in a cell starts a paragraph of running text, and takes no number", () => {
  expect(body(line(1, "mục 1", "Một\nhai"), line(2, "mục 1", "Ba"))).toEqual([
    { look: "title", mark: "1.", text: "Một" },
    { look: "running", mark: "", text: "hai" },
    { look: "title", mark: "2.", text: "Ba" },
  ]);
});

describe("the closing mark", () => {
  const [first, last] = [
    { look: "dash", mark: "-", text: "một;" },
    { look: "dash", mark: "-", text: "hai;" },
  ] as const;
  test("stands behind the last paragraph only", () => {
    expect(closeBody([first, last], "./.")).toEqual([first, { ...last, text: "hai./." }]);
  });
  test("needs a paragraph", () => expect(closeBody([], "./.")).toEqual([]));
});

test("a campaign without a key has no outline", () => {
  const { book } = officeWith({ "Nội dung": [{ Cấp: "đoạn", "Nội dung": "x" }] });
  expect(outlineOf(book, "")).toEqual([]);
});
