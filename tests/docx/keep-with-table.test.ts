import { expect, test } from "vitest";
import { keepWithTable } from "../../src/docx/fit/keep-with-table.ts";
import { p } from "./docx-with.ts";

const KEEP = "<w:pPr><w:keepNext/></w:pPr>";
const table = (properties: string): string =>
  `<w:tbl><w:tr><w:tc>${p("Nơi nhận:", properties)}</w:tc></w:tr></w:tbl>`;

test.each([
  ["without properties", p("x"), p("x", KEEP)],
  [
    "with properties",
    p("x", '<w:pPr><w:jc w:val="both"/></w:pPr>'),
    p("x", '<w:pPr><w:keepNext/><w:jc w:val="both"/></w:pPr>'),
  ],
  [
    "with a style",
    p("x", '<w:pPr><w:pStyle w:val="Muc"/><w:jc w:val="both"/></w:pPr>'),
    p("x", '<w:pPr><w:pStyle w:val="Muc"/><w:keepNext/><w:jc w:val="both"/></w:pPr>'),
  ],
  ["with attributes", '<w:p w:rsidR="1"><w:r/></w:p>', `<w:p w:rsidR="1">${KEEP}<w:r/></w:p>`],
  ["kept already", p("x", KEEP), p("x", KEEP)],
])("a paragraph %s keeps to a kept table", (_name, before, after) => {
  expect(keepWithTable(p("y") + before + table(KEEP) + p("z"))).toBe(p("y") + after + table(KEEP) + p("z"));
});

test.each([
  ["a table that may part", p("x") + table("")],
  ["a table whose paragraphs are told not to keep", p("x") + table('<w:pPr><w:keepNext w:val="0"/></w:pPr>')],
  ["a table at the very beginning", table(KEEP)],
])("%s changes nothing", (_name, xml) => {
  expect(keepWithTable(xml)).toBe(xml);
});

test("every kept table of a file is seen", () => {
  const once = p("x") + table(KEEP);
  expect(keepWithTable(once + p("giữa") + once)).toBe(
    p("x", KEEP) + table(KEEP) + p("giữa") + (p("x", KEEP) + table(KEEP)),
  );
});
