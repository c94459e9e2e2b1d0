import { describe, expect, test } from "vitest";
import { type BodyLine, bodyOf, closeBody, outlineOf } from "../../../../src/core/paper/plan/body.ts";
import { type OutlineLook, outlineItem } from "../../../../src/core/paper/plan/outline-tags.ts";
import type { RowByHeader } from "../../book-of.ts";
import { officeWith } from "../../small-office.ts";

const line = (order: number, rank: string, text: string): RowByHeader => ({
  "Phong trào": "QB-2026",
  "Thứ tự": order,
  Cấp: rank,
  "Nội dung": text,
});
function body(...rows: readonly RowByHeader[]): readonly BodyLine[] {
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
  expect(texts.map(({ chu }) => chu)).toEqual(["một", "hai", "hai nữa", "ba"]);
});

test.each<[string, string, OutlineLook, string]>([
  ["phần I", "MỤC ĐÍCH", "la_phan", "I."],
  ["mục 1", "Mục đích", "la_muc_dam", "1."],
  ["mục 1", "Tiếp tục thi đua.", "la_muc", "1."],
  ["mục 1.1", "Mục đích", "la_muc_dam", "1.1."],
  ["mục 1.1.1", "Tiếp tục;", "la_muc", "1.1.1."],
  ["điểm a", "Tiếp tục;", "la_diem", "a)"],
  ["gạch -", "Tiếp tục;", "la_gach", "-"],
  ["cộng +", "Tiếp tục;", "la_cong", "+"],
  ["đoạn", "Tiếp tục.", "la_doan", ""],
  ["Điều", "Tiếp tục.", "la_muc", "Điều 1."],
])("%s %j looks like %s marked %j", (rank, text, look, mark) => {
  expect(body(line(1, rank, text))).toEqual([outlineItem(look, mark, text)]);
});

test("a line break in a cell starts a paragraph of running text, and takes no number", () => {
  expect(body(line(1, "mục 1", "Một\nhai"), line(2, "mục 1", "Ba"))).toEqual([
    outlineItem("la_muc_dam", "1.", "Một"),
    outlineItem("la_doan", "", "hai"),
    outlineItem("la_muc_dam", "2.", "Ba"),
  ]);
});

describe("the closing mark", () => {
  const [first, last] = [
    { so: "-", chu: "một;" },
    { so: "-", chu: "hai;" },
  ] as const;
  test("stands behind the last paragraph only", () => {
    expect(closeBody([first, last], "./.")).toEqual([first, { ...last, chu: "hai./." }]);
  });
  test("needs a paragraph", () => expect(closeBody([], "./.")).toEqual([]));
});

test("a campaign without a key has no outline", () => {
  const { book } = officeWith({ "Nội dung": [{ Cấp: "đoạn", "Nội dung": "x" }] });
  expect(outlineOf(book, "")).toEqual([]);
});
