import fc from "fast-check";
import { expect, test } from "vitest";
import { nfc } from "../../../src/core/text/fold.ts";
import { fromMojibake } from "../../../src/core/text/mojibake.ts";

/** What a program shows that takes UTF-8 for Windows-1252: holes of that table stay control characters. */
function mangled(text: string): string {
  const decoder = new TextDecoder("windows-1252");
  return decoder.decode(new TextEncoder().encode(text));
}

test.each([
  ["Viá»‡t Nam", "Việt Nam"],
  ["Ä‘Ã£ kÃ½", "đã ký"],
  ["XÃ¢y dá»±ng", "Xây dựng"],
  ["“Viá»‡t”", undefined],
  ["Việt Nam", undefined],
  ["Tài chính", undefined],
  ["XÃ AN", undefined],
  ["plain ASCII 123", undefined],
  ["", undefined],
])("%s → %s", (written, text) => expect(fromMojibake(nfc(written))).toBe(text));

test.each([
  "Ủy ban nhân dân tỉnh Quảng Bình là cơ quan Ơn nghĩa; Ỡm ờ, Ạ.",
  "Đồng chí Nguyễn Thị Lài: “Thi đua là yêu nước” – từ nay đến hết năm 2026…",
  "xử lý, hậu cần, tín nhiệm, sử dụng, í ới",
])("what reading has folded does not hinder: %s", (text) =>
  expect(fromMojibake(nfc(mangled(text)))).toBe(text),
);

test("no text makes reading throw", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void fromMojibake(text)));
});
