import { expect, test } from "vitest";
import { keepWithTable } from "../../src/docx/fit/keep-with-table.ts";
import { p } from "./docx-with.ts";

const KEEP = "<w:pPr><w:keepNext/></w:pPr>";
const TIED = "<w:pPr><w:keepNext/><w:keepLines/></w:pPr>";
const LONG = "dòng chữ ".repeat(60);
const table = (properties: string): string =>
  `<w:tbl><w:tr><w:tc>${p("Nơi nhận:", properties)}</w:tc></w:tr></w:tbl>`;

test.each([
  ["without properties", p("x"), p("x", TIED)],
  [
    "with properties",
    p("x", '<w:pPr><w:jc w:val="both"/></w:pPr>'),
    p("x", '<w:pPr><w:keepNext/><w:keepLines/><w:jc w:val="both"/></w:pPr>'),
  ],
  [
    "with a style",
    p("x", '<w:pPr><w:pStyle w:val="Muc"/><w:jc w:val="both"/></w:pPr>'),
    p("x", '<w:pPr><w:pStyle w:val="Muc"/><w:keepNext/><w:keepLines/><w:jc w:val="both"/></w:pPr>'),
  ],
  ["with attributes", '<w:p w:rsidR="1"><w:r/></w:p>', `<w:p w:rsidR="1">${TIED}<w:r/></w:p>`],
  ["kept already", p("x", KEEP), p("x", KEEP)],
])("a paragraph %s keeps to a kept table", (_name, before, after) => {
  const heading = p("y", KEEP);
  expect(keepWithTable(heading + before + table(KEEP) + p("z"))).toBe(heading + after + table(KEEP) + p("z"));
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
    p("x", TIED) + table(KEEP) + p("giữa", TIED) + (p("x", TIED) + table(KEEP)),
  );
});

test("short paragraphs before a signature are kept with it until there are some four lines", () => {
  const some = "dòng chữ ".repeat(15);
  const body = p(LONG) + p(some) + p(some) + p(some);
  expect(keepWithTable(body + table(KEEP))).toBe(p(LONG) + p(some) + p(some, TIED).repeat(2) + table(KEEP));
});

test("a paragraph long enough is kept alone, and a very long one may part", () => {
  expect(keepWithTable(p("y") + p(LONG) + table(KEEP))).toBe(p("y") + p(LONG, TIED) + table(KEEP));
  const longer = LONG.repeat(2);
  expect(keepWithTable(p("y") + p(longer) + table(KEEP))).toBe(p("y") + p(longer, KEEP) + table(KEEP));
});

test.each([
  ["a table", `<w:tbl><w:tr><w:tc>${p("ô")}</w:tc></w:tr></w:tbl>`],
  ["the end of a section", "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>"],
])("what stands before %s is not tied", (_name, between) => {
  expect(keepWithTable(p("y") + between + p("x") + table(KEEP))).toBe(
    p("y") + between + p("x", TIED) + table(KEEP),
  );
});
