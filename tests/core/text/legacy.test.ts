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

/** letter → code, found by asking the tables what each code stands for; a code of its own stands for nothing else. */
const tcvn3Codes = new Map(
  Array.from({ length: 0x5e }, (_, index) => String.fromCharCode(0xa1 + index))
    .filter((code) => fromTcvn3(code) !== code || code === "ý")
    .map((code) => [fromTcvn3(code), code]),
);
const latin = Array.from({ length: 0x40 }, (_, index) => String.fromCharCode(0xc0 + index));
const oneCase = (vowel: string, mark: string): boolean =>
  vowel === "" || mark === "" || (vowel === vowel.toUpperCase()) === (mark === mark.toUpperCase());
const vniCodes = new Map(
  ["", ..."aeouyôöAEOUYÔÖ"].flatMap((vowel) =>
    ["", ...latin]
      .filter((mark) => oneCase(vowel, mark))
      .map((mark) => [fromVni(vowel + mark), vowel + mark] as const),
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

describe("names of persons", () => {
  const surnames =
    "Nguyễn Trần Lê Phạm Hoàng Huỳnh Vũ Võ Đặng Bùi Đỗ Hồ Ngô Lý Đoàn Trịnh Sơn Thạch Tạ Lưu".split(" ");
  const given =
    "Lài Hùng Hòa Châu Trường Thiện Hân Trân Kiên Phương Lộc Đạt Tuệ Tươi Sương Ánh Phước Cường Đức Ân".split(
      " ",
    );
  const middle = "Văn Thị Hữu Ngọc Quốc Xuân Hoài Bảo Thanh Thị Mỹ".split(" ");
  const names = surnames.flatMap((surname, row) =>
    given.slice(0, 10).map((_, column) => {
      const last = given[(row * 3 + column * 7) % given.length] ?? "";
      return column % 5 === 0
        ? `${surname} ${last}`
        : `${surname} ${middle[(row + column) % middle.length]} ${last}`;
    }),
  );
  /** Of those that are not written alike in both encodings. */
  const found = (typed: readonly (readonly [name: string, typed: string])[]): number => {
    const changed = typed.filter(([name, written]) => name !== written);
    const right = changed.filter(([name, written]) => readLegacy(nfc(written))?.text === name);
    return right.length / changed.length;
  };

  test("of 200, at least 95 in a hundred come back", () => {
    expect(names).toHaveLength(200);
    // Capitals with a tone have no code of their own in TCVN3.
    const inTcvn3 = names.filter((name) => !/[ÁÀẢÃẠẤẦẬÉỆÍÓỔÚỨÝ]/u.test(name));
    expect(found(inTcvn3.map((name) => [name, encode(name, tcvn3Codes)]))).toBeGreaterThanOrEqual(0.95);
    expect(found(names.map((name) => [name, encode(name, vniCodes)]))).toBeGreaterThanOrEqual(0.95);
    const capitals = names.map((name) => name.toUpperCase());
    expect(found(capitals.map((name) => [name, encode(name, vniCodes)]))).toBeGreaterThanOrEqual(0.95);
  });

  test("none is blamed as it is, in either form of Unicode and in capitals", () => {
    const forms = names.flatMap((name) => [
      name,
      name.normalize("NFD"),
      name.toUpperCase(),
      name.toLowerCase(),
    ]);
    expect(forms.filter((name) => readLegacy(nfc(name)) !== undefined)).toEqual([]);
  });

  test("nor is a foreign one", () => {
    const foreign =
      "Loïc Müller;Loïc An;Loïc;Señor Núñez;Citroën;Noël;Zoë;Chloë;Raphaël;Joël;Anaïs;Aïda;Hawaiï;São Paulo;João;Françoise;Benoît;Jérôme;" +
      "Hélène;Björn;Åsa Öberg;Ünal;Gül;Peña;Muñoz;Göteborg;Zürich;Köln;Düsseldorf;Curaçao;Château;Fête;Île-de-France;Maître;Genève;Québec;" +
      "Montréal;Málaga;Córdoba;Bogotá;Zalo®;Nestlé®;25 µm;10 m²;±5%;30°;© Bộ Tư pháp;§ 5;André Nguyen;José An";
    const forms = foreign.split(";").flatMap((name) => [name, name.toUpperCase(), name.toLowerCase()]);
    expect(forms.filter((name) => readLegacy(nfc(name)) !== undefined)).toEqual([]);
  });

  test.each([
    ["Sôn Thò Ngoïc Haân", "Sơn Thị Ngọc Hân"],
    ["Taï Nam", "Tạ Nam"],
    ["NguyÔn Vinh", "Nguyễn Vinh"],
    ["NguyÔn Xu©n C\u00adêng", "Nguyễn Xuân Cường"],
    ["n¨m 2017", "năm 2017"],
    ["naêm 2017", "năm 2017"],
    ["theo quy ñònh", "theo quy định"],
    ["UBND tænh", "UBND tỉnh"],
  ])("%s is %s", (typed, text) => expect(readLegacy(nfc(typed))?.text).toBe(text));
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
    { numRuns: 500, examples: [["aÃ¸"]] },
  );
});
