import { expect, test } from "vitest";
import { splitLongBlock } from "../../src/docx/fit/split-long-block.ts";
import { p } from "./docx-with.ts";

const KEEP = "<w:pPr><w:keepNext/></w:pPr>";
const W = '<w:tcPr><w:tcW w:w="1"/></w:tcPr>';
const NO_AIR = '<w:tcPr><w:tcW w:w="1"/><w:tcMar><w:top w:w="0" w:type="dxa"/></w:tcMar></w:tcPr>';
const cell = (inside: string, properties = W): string => `<w:tc>${properties}${inside}</w:tc>`;
const CANT = "<w:trPr><w:cantSplit/></w:trPr>";
const recipients = (from: number, to: number, properties: string): string =>
  Array.from({ length: to - from }, (_, index) => p(`- ${from + index};`, properties)).join("");
const block = (count: number, properties = KEEP, row = CANT): string =>
  `<w:tbl><w:tr>${row}${cell(recipients(0, count, properties))}${cell(p("GIÁM ĐỐC", KEEP))}</w:tr></w:tbl>`;

test("of a long list the first lines stay with the signature, the others may go on to the next page", () => {
  expect(splitLongBlock(block(40))).toBe(
    `<w:tbl><w:tr>${CANT}${cell(recipients(0, 11, KEEP))}${cell(p("GIÁM ĐỐC", KEEP))}</w:tr><w:tr>${cell(
      recipients(11, 40, "<w:pPr></w:pPr>"),
      NO_AIR,
    )}${cell("<w:p/>", NO_AIR)}</w:tr></w:tbl>`,
  );
});

test.each([
  ["a list of fifteen", block(15)],
  ["a row that may break", block(40, KEEP, "")],
  ["a table of figures", `<w:tbl><w:tr>${CANT}${cell(recipients(0, 40, ""))}</w:tr></w:tbl>`],
])("%s stays as it is", (_name, xml) => expect(splitLongBlock(xml)).toBe(xml));
