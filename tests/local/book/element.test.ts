import { expect, test } from "vitest";
import { childrenOfRoot, rootOf } from "../../../src/local/book/parts/element.ts";

test.each([
  ["a root", "<a><b/>x</a>", "<b/>x"],
  ["with a prefix, behind a declaration", '<?xml version="1.0"?>\n<x:a n=">"><x:b/></x:a>\n', "<x:b/>"],
  ["that is empty", "<a/>", ""],
  ["before a remark that looks like its end", "<a><b/></a><!-- </a> -->", "<b/>"],
  ["behind a remark that looks like it", "<!-- <a>1</a> --><a>2</a>", "2"],
  ["that ends with a space", "<a>1</a >", "1"],
  ["that holds one of a longer name", "<a><ab></ab></a>", "<ab></ab>"],
])("the content of a root %s", (_name, xml, content) => {
  const root = rootOf(xml);
  expect(root && xml.slice(root.from, root.to)).toBe(content);
});

test.each(["<a>", "<a><ab></ab>", "<a><b></a", "<a"])(
  "a root that is not closed is told by a throw: %s",
  (xml) => expect(() => childrenOfRoot(xml)).toThrow(),
);
