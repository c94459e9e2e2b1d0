import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nfc } from "../../../src/core/text/fold.ts";
import { readLegacy } from "../../../src/core/text/legacy.ts";
import { fromTcvn3 } from "../../../src/core/text/tcvn3.ts";
import { fromVni } from "../../../src/core/text/vni.ts";
import { seedFolder } from "../../samples/read-samples.ts";

const lines = readdirSync(seedFolder)
  .filter((file) => file.endsWith(".txt"))
  .flatMap((file) => readFileSync(join(seedFolder, file), "utf8").normalize("NFC").split("\n"))
  .map((line) => nfc(line.replace(/\t/gu, " ")).trim())
  .filter((line) => line !== "");

/** letter → code, found by asking the tables what each code stands for. */
const tcvn3Codes = new Map(
  Array.from({ length: 0x5e }, (_, index) => String.fromCharCode(0xa1 + index)).map((code) => [
    fromTcvn3(code),
    code,
  ]),
);
const latin = Array.from({ length: 0x40 }, (_, index) => String.fromCharCode(0xc0 + index));
const vniCodes = new Map(
  ["", ..."aeouyôöAEOUYÔÖ"].flatMap((vowel) =>
    ["", ...latin].map((mark) => [fromVni(vowel + mark), vowel + mark] as const),
  ),
);
const encode = (text: string, codes: ReadonlyMap<string, string>): string =>
  [...text].map((letter) => (/[^\0-\u007f]/u.test(letter) ? (codes.get(letter) ?? letter) : letter)).join("");

describe("sentences of real plans", () => {
  test("as they are, are no legacy text", () => {
    expect(lines.filter((line) => readLegacy(line) !== undefined)).toEqual([]);
  });

  const running = lines.filter((line) => line.length > 60 && /[ạảấầậếềệốồộớờợứừự].*[đươ]/u.test(line));
  // Capitals with a tone have no code in TCVN3; long dashes and curly quotes have none in either.
  const plain = running.map((line) => line.toLowerCase().replace(/[–—“”‘’…]/gu, "-"));

  test("typed with TCVN3 fonts, come back", () => {
    expect(plain.length).toBeGreaterThan(100);
    for (const line of plain) {
      expect(readLegacy(nfc(encode(line, tcvn3Codes)))).toEqual({ encoding: "TCVN3", text: line });
    }
  });

  test("typed with VNI fonts, come back", () => {
    for (const line of running.map((text) => text.replace(/[–—“”‘’…]/gu, "-"))) {
      expect(readLegacy(nfc(encode(line, vniCodes)))).toEqual({ encoding: "VNI", text: line });
    }
  });

  test("read in the wrong encoding, come back", () => {
    for (const line of running) {
      const mangled = new TextDecoder("windows-1252").decode(new TextEncoder().encode(line));
      expect(readLegacy(nfc(mangled))).toEqual({ encoding: "UTF-8", text: line });
    }
  });
});

describe("no legacy text", () => {
  test.each([
    "Tài chính, công an, kế hoạch",
    "Sóc Trăng",
    "XÃ HÒA AN, XÃ TÂN HÀ",
    "CÔNG TY TÀI CHÍNH",
    "Loïc Müller, Jönköping, Señor Núñez, København",
    "café, résumé, naïve, façade, Besançon",
    "Microsoft® Windows™ © 2017 §5, 25 °C ± ½ µm",
    "· gạch đầu dòng",
    "Nội dung tiÕng ViÖt lẫn hai bảng mã",
    "131/QĐ-BTP",
    "«Tin tức»",
    "3 × 4 ÷ 2",
    "",
  ])("%s", (text) => expect(readLegacy(nfc(text))).toBeUndefined());
});

test("never throws, and a converted text is not converted again", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."abehinotuyĐđ µ¸©®¬øùâäåïöñÃ»º\u00ad") }), (text) => {
      const read = readLegacy(nfc(text));
      if (read !== undefined) expect(readLegacy(nfc(read.text))).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});
