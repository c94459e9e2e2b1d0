import { expect, test } from "vitest";
import { fromTcvn3 } from "../../../src/core/text/tcvn3.ts";

test.each([
  ["TiÕng ViÖt cã dÊu", "Tiếng Việt có dấu"],
  ["Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
  ["§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"],
  ["phong trµo thi ®ua yªu n­íc", "phong trào thi đua yêu nước"],
  ["¡n, ¢n, £m, ¤n, ¥n, ¦u", "Ăn, Ân, Êm, Ôn, Ơn, Ưu"],
  ["ph¸p luËt", "pháp luật"],
  ["kÐm, kĐm", "kém, kém"],
  ["plain ASCII 123", "plain ASCII 123"],
])("%s → %s", (written, text) => expect(fromTcvn3(written)).toBe(text.normalize("NFC")));

test("every small letter of the language has one code", () => {
  const codes = Array.from({ length: 0x5e }, (_, index) => String.fromCharCode(0xa1 + index)).join("");
  const letters = new Set(fromTcvn3(codes));
  const vowels = ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"];
  const toned = vowels.flatMap((vowel) =>
    ["\u0300", "\u0301", "\u0309", "\u0303", "\u0323"].map((tone) => (vowel + tone).normalize("NFC")),
  );
  expect([...toned, "ă", "â", "ê", "ô", "ơ", "ư", "đ"].filter((letter) => !letters.has(letter))).toEqual([]);
});
