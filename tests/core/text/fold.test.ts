import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldKey, foldText, nfc, plainText } from "../../../src/core/text/fold.ts";
import { foldTonePlacement } from "../../../src/core/text/tone.ts";
import { cpuNow } from "../../cpu-now.ts";

/** Strings dense in what folding touches: marks, dashes, spaces, quotes, both Unicode forms. */
const troublesome = fc
  .array(fc.constantFrom(..."aàoạuỷyqđĐÐðÊI -–—\u00a0\u200b'“”’\u0301\u0323\n\t.", "hoà", "QUÝ", "uỷ"), {
    maxLength: 30,
  })
  .map((parts) => parts.join(""));

describe("nfc", () => {
  test.each([
    ["nhằm đạt được".normalize("NFD"), "nhằm đạt được"],
    ["\u00d0i\u1ec1u 149", "Điều 149"],
    ["\u00f0\u1ee3t", "đợt"],
    ["ngày\u00a028", "ngày 28"],
    ["Sở\u200b Tư\ufeff pháp", "Sở Tư pháp"],
    ["a\u200b\u0301", "á"],
    ["Tư\u00ad pháp", "Tư pháp"],
    // TCVN3 writes ư as U+00AD, and UTF-8 read as Latin-1 ends í, ậ and ử with it: legacy.ts needs them.
    ["yªu n\u00ad\u00adíc", "yªu n\u00ad\u00adíc"],
    ["tÃ\u00adn nhiá»‡m", "tÃ\u00adn nhiá»‡m"],
  ])("%j → %j", (text, expected) => expect(nfc(text)).toBe(expected));

  test("is a projection", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), troublesome),
        (text) => nfc(nfc(text)) === nfc(text),
      ),
    );
  });
});

/** Every sign that Latin script, its marks and punctuation hold, and some that NFC changes or joins. */
const anySign = fc.oneof(
  fc.integer({ min: 0, max: 0x2100 }).map((code) => String.fromCharCode(code)),
  fc.constantFrom("\u2126", "\u212b", "\u0344", "\u1161", "\u1100", "hoà", "Uỷ", " - ", "- ", "--", "  "),
);

test("a text that is left at one look is what the long way makes of it", () => {
  // A sign that is taken out sends any text the long way.
  fc.assert(
    fc.property(fc.array(anySign, { maxLength: 12 }), (signs) => {
      const text = signs.join("");
      expect(nfc(text)).toBe(nfc(`${text}\u200b`));
      expect(plainText(text)).toBe(plainText(`${text}\u200b`));
    }),
    { numRuns: 2000 },
  );
});

describe("tone placement", () => {
  test.each([
    ["hoà", "hòa"],
    ["HOÀ", "HÒA"],
    ["Uỷ ban", "Ủy ban"],
    ["tuỳ, khoá, xoè, thuỵ, doạ", "tùy, khóa, xòe, thụy, dọa"],
    ["hoàn toàn ngoài khuỷu", "hoàn toàn ngoài khuỷu"],
    ["quý quỳ QUỲ quỵ", "quý quỳ QUỲ quỵ"],
    ["hòa ủy", "hòa ủy"],
  ])("%s → %s", (text, expected) => expect(foldTonePlacement(text)).toBe(expected));
});

describe("foldText", () => {
  test.each([
    ["Thi đua- Khen thưởng", "thi đua - khen thưởng"],
    ["Thi đua – Khen  thưởng", "thi đua - khen thưởng"],
    ["THI ĐUA -KHEN THƯỞNG", "thi đua - khen thưởng"],
    ["677/KH–STP", "677/kh-stp"],
    ["“Ngành Tư pháp”", '"ngành tư pháp"'],
    ["Cộng hoà", "cộng hòa"],
    [" Uỷ\u00a0ban ".normalize("NFD"), "ủy ban"],
  ])("%j → %j", (text, expected) => expect(foldText(text)).toBe(expected));

  test("is a projection, and so are plainText and foldKey", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), troublesome), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
        expect(plainText(plainText(text))).toBe(plainText(text));
        expect(foldKey(foldKey(text))).toBe(foldKey(text));
      }),
      { numRuns: 500 },
    );
  });

  test("a full cell of one sign costs no more than its length", () => {
    const started = cpuNow();
    for (const sign of ["-", " ", "- ", "à", "oà", "“", "\u0301"]) foldKey(sign.repeat(50_000));
    expect(cpuNow() - started).toBeLessThan(2000);
  });
});

describe("foldKey", () => {
  test.each([
    ["Đơn vị ban hành", "don vi ban hanh"],
    ["Kết quả kiểm tra".normalize("NFD"), "ket qua kiem tra"],
    ["Hoà / Hòa", "hoa / hoa"],
    ["\u00d0ợt", "dot"],
  ])("%j → %j", (text, expected) => expect(foldKey(text)).toBe(expected));
});
