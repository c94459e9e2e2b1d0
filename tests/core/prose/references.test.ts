import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expandProse, proseReferences, strayBrace } from "../../../src/core/prose/references.ts";

describe("references as typed", () => {
  test.each([
    ["{hạn: QB-HS}", [{ written: "{hạn: QB-HS}", name: "hạn", of: "QB-HS", capital: false }]],
    ["{Hạn:QB-HS}", [{ written: "{Hạn:QB-HS}", name: "hạn", of: "QB-HS", capital: true }]],
    ["{ KỶ  NIỆM : 1 }", [{ written: "{ KỶ  NIỆM : 1 }", name: "kỷ niệm", of: "1", capital: true }]],
    [
      "{chỉ tiêu: Tỷ lệ: hòa giải}",
      [{ written: "{chỉ tiêu: Tỷ lệ: hòa giải}", name: "chỉ tiêu", of: "Tỷ lệ: hòa giải", capital: false }],
    ],
    ["{hạn}", [{ written: "{hạn}", name: "hạn", of: "", capital: false }]],
    [
      "trước {đợt: 1} và {đợt: 2}",
      [
        { written: "{đợt: 1}", name: "đợt", of: "1", capital: false },
        { written: "{đợt: 2}", name: "đợt", of: "2", capital: false },
      ],
    ],
    ["{}", []],
    ["không có", []],
  ])("%j", (text, references) => expect(proseReferences(text)).toEqual(references));

  test("the name is understood in either Unicode form", () => {
    expect(proseReferences("{kỷ niệm: 1}".normalize("NFD"))[0]?.name).toBe("kỷ niệm");
  });
});

test.each([
  ["đủ {hạn: X} cả", undefined],
  ["không có", undefined],
  ["gửi {hạn: X về Sở", "gửi {hạn: X về Sở"],
  ["gửi hạn: X} về", "gửi hạn: X} về"],
  ["{{hạn: X}}", "{}"],
  ["{}", "{}"],
  [`${"a".repeat(100)}{${"b".repeat(100)}`, `${"a".repeat(15)}{${"b".repeat(24)}`],
])("a stray brace in %j: %j", (text, around) => expect(strayBrace(text)).toBe(around));

test.each([
  ["gửi {hạn: X}.", "gửi trước ngày 05/7/2017."],
  ["{Hạn: X}, gửi", "Trước ngày 05/7/2017, gửi"],
  ["{HẠN: X}, gửi", "Trước ngày 05/7/2017, gửi"],
  ["gửi {hạn: Y}", "gửi {hạn: Y}"],
])("%j is printed %j", (text, printed) => {
  const answer = ({ of }: { readonly of: string }): string | undefined =>
    of === "X" ? "trước ngày 05/7/2017" : undefined;
  expect(expandProse(text, answer)).toBe(printed);
});

const braced = fc
  .array(fc.constantFrom("{hạn: X}", "{Đợt: 1}", "{", "}", "chữ ", "🏅", "$&"), { maxLength: 12 })
  .map((parts) => parts.join(""));

test("text without a stray brace is left without any brace, once every reference has its answer", () => {
  fc.assert(
    fc.property(braced, (text) => {
      const printed = expandProse(text, () => "x");
      expect(/[{}]/u.test(printed)).toBe(strayBrace(text) !== undefined);
      expect(expandProse(text, () => undefined)).toBe(text);
    }),
  );
});
