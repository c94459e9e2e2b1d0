import { describe, expect, test } from "vitest";
import { fitRules } from "../../src/docx/fit/fit-rules.ts";
import { boldTextWidth } from "../../src/docx/fit/text-width.ts";
import { p } from "./docx-with.ts";

const rule = (indent: number): string =>
  `<w:p><w:pPr><w:pBdr><w:top w:val="single"/></w:pBdr><w:ind w:left="${indent}" w:right="${indent}"/></w:pPr></w:p>`;
const SECTION = '<w:sectPr><w:pgSz w:w="11906"/><w:pgMar w:left="1701" w:right="850"/></w:sectPr>';
const PAGE_WIDTH = 11906 - 1701 - 850;
const inCell = (inside: string, margins = ""): string =>
  `<w:tbl><w:tblPr>${margins}</w:tblPr><w:tr><w:tc><w:tcPr><w:tcW w:w="4000"/></w:tcPr>${inside}</w:tc></w:tr></w:tbl>`;
const NO_MARGINS = '<w:tblCellMar><w:left w:w="0"/><w:right w:w="0"/></w:tblCellMar>';

const lengthIn = (xml: string, width: number): number => {
  const [, left, right] = fitRules(xml).match(/<w:ind w:left="(\d+)" w:right="(\d+)"/) ?? [];
  expect(left).toBe(right);
  return width - 2 * Number(left);
};

describe("a line below a text is 1/3 to 1/2 as long", () => {
  test.each(["SỞ TƯ PHÁP", "BỘ TƯ PHÁP", "Phát động phong trào thi đua ngành Tư pháp năm 2017"])(
    "%s",
    (text) => {
      const ratio = lengthIn(p(text) + rule(1) + SECTION, PAGE_WIDTH) / boldTextWidth(text, 14);
      expect(ratio).toBeGreaterThan(1 / 3);
      expect(ratio).toBeLessThan(1 / 2);
    },
  );

  test("in a cell it is centred between the cell's own margins", () => {
    const text = "SỞ TƯ PHÁP";
    const wide = lengthIn(inCell(p(text) + rule(1), NO_MARGINS), 4000);
    const padded = lengthIn(inCell(p(text) + rule(1)), 4000 - 230);
    expect(Math.abs(wide - padded)).toBeLessThanOrEqual(1);
  });

  // The line is seen below the last line, so that one counts.
  test("of a text that wraps the last line counts", () => {
    const last = "và chữ của dòng cuối";
    const wrapped = `${"m".repeat(90)} ${last}`;
    const length = lengthIn(p(wrapped) + rule(1) + SECTION, PAGE_WIDTH);
    expect(length).toBe(lengthIn(p(last) + rule(1) + SECTION, PAGE_WIDTH));
  });

  test("below a last line of one word it is still a line", () => {
    expect(lengthIn(p(`${"m".repeat(90)} số`) + rule(1) + SECTION, PAGE_WIDTH)).toBeCloseTo(567, -1);
  });

  test("of a text broken by hand the last line counts", () => {
    const broken = "<w:p><w:r><w:t>dòng này dài hơn</w:t><w:br/><w:t>dòng ngắn</w:t></w:r></w:p>";
    const length = lengthIn(broken + rule(1) + SECTION, PAGE_WIDTH);
    expect(length).toBe(lengthIn(p("dòng ngắn") + rule(1) + SECTION, PAGE_WIDTH));
  });
});

test.each([13, 14])("the line below tiêu ngữ is as long as the text, at size %i", (size) => {
  const motto = `<w:p><w:r><w:rPr><w:sz w:val="${size * 2}"/></w:rPr><w:t>Độc lập - Tự do - Hạnh phúc</w:t></w:r></w:p>`;
  const length = lengthIn(motto + rule(1) + SECTION, PAGE_WIDTH);
  expect(Math.abs(length - boldTextWidth("Độc lập - Tự do - Hạnh phúc", size))).toBeLessThanOrEqual(1);
});

test.each([
  [
    "a frame around text",
    `<w:p><w:pPr><w:pBdr/><w:ind w:left="1"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>${SECTION}`,
  ],
  ["a rule of full width", `${p("x")}<w:p><w:pPr><w:pBdr/></w:pPr></w:p>${SECTION}`],
  ["a rule that opens a cell", p("x") + inCell(rule(7))],
  ["a rule with nothing above it", rule(7) + SECTION],
  ["a page of unknown width", p("x") + rule(7)],
  ["a text without rules", p("x") + SECTION],
])("%s stays as it is", (_name, xml) => {
  expect(fitRules(xml)).toBe(xml);
});

/** Measured on a free font with the same metrics; quốc hiệu at 13 pt must fit the letterhead's right column. */
test.each([
  ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, 271.2],
  ["Độc lập - Tự do - Hạnh phúc", 14, 171.4],
])("%s at %i pt is %f pt wide", (text, size, points) => {
  expect(boldTextWidth(text, size) / 20).toBeCloseTo(points, 0);
});
