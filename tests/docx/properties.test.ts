import { expect, test } from "vitest";
import { withProperties } from "../../src/docx/package/properties.ts";

const core = (inside: string): string =>
  `<cp:coreProperties xmlns:cp="c" xmlns:dc="d">${inside}</cp:coreProperties>`;
const about = { title: "Kế hoạch", subject: "Phong trào A & B", author: "Sở Tư pháp tỉnh Quảng Bình" };
const told =
  "<dc:title>Kế hoạch</dc:title><dc:subject>Phong trào A &amp; B</dc:subject><dc:creator>Sở Tư pháp tỉnh Quảng Bình</dc:creator>";

test.each([
  ["", told],
  ["<dc:title>Mẫu</dc:title><dc:subject/><dc:creator>Ai đó</dc:creator>", told],
  ["<dc:language>vi-VN</dc:language>", `<dc:language>vi-VN</dc:language>${told}`],
])("properties %j become those of the paper", (own, made) => {
  expect(withProperties(core(own), about)).toBe(core(made));
});

test("a part that is none stays as it is", () => {
  expect(withProperties("<a/>", about)).toBe("<a/>");
});
