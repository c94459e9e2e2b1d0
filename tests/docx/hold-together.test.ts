import { expect, test } from "vitest";
import { holdTogether } from "../../src/docx/fit/hold-together.ts";
import { readParagraphs } from "../../src/docx/read-paragraphs.ts";
import { docxWith, p } from "./docx-with.ts";

const shown = (text: string): string =>
  holdTogether(p(text))
    .replace(/<[^<>]*>/g, "")
    .replace(/\u00a0/g, "_");

test.each([
  ["ngày 05 tháng 02 năm 2026", "ngày_05 tháng_02 năm_2026"],
  ["điểm a khoản 1 Điều 74", "điểm a khoản_1 Điều_74"],
  ["Kế hoạch số 12/KH-STP", "Kế hoạch số_12/KH-STP"],
  ["số …/KH-STP ngày … tháng … năm …", "số_…/KH-STP ngày_… tháng_… năm_…"],
  ["một số 5 điều", "một số_5 điều"],
  ["hai năm sau", "hai năm sau"],
  ["bámsố 5", "bámsố 5"],
  ["2659/QĐ-BTP", "2659/QĐ-BTP"],
])("%s", (text, held) => expect(shown(text)).toBe(held));

test("only text is touched", () => {
  const field = '<w:r><w:instrText xml:space="preserve"> số 5 </w:instrText></w:r>';
  expect(holdTogether(field)).toBe(field);
});

test("what a paper says is read with plain spaces", () => {
  expect(readParagraphs(docxWith(holdTogether(p("ngày 05"))))).toContain("ngày 05");
});
