import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareNames, compareVietnamese } from "../../../src/core/text/compare.ts";

const icu = new Intl.Collator("vi");
const WORDS = [
  "an An AN Anh Ánh ánh Ăn ăn Ân ân Ấn Bùi Búi bùi búi Dung Duy Đức đức Dũng Đinh dinh ma mà mả mã má mạ",
  "hoà hòa Hoà Hòa hoa hoạ họa quý quy quỳ thuỷ thủy Ê e ê ơ o ô ư u yến Yên y ý f j w z",
]
  .join(" ")
  .split(" ");
const PHRASES = [
  "Sở Tư pháp",
  "Sở Tư Pháp",
  "So tu phap",
  "Sở 10",
  "Sở 2",
  "Thi đua - Khen thưởng",
  "Thi đua-Khen thưởng",
  "Thi đua, khen thưởng",
  "thi đua",
  "Phòng Hành chính (Văn phòng)",
  "Phòng Hành chính",
  "bùi an",
  "búi an",
  "Bùi An",
  "",
];
const sign = (n: number): number => Math.sign(n) + 0; // −0 → 0

describe("compareVietnamese", () => {
  const table = [...WORDS, ...PHRASES, ...WORDS.map((word) => word.normalize("NFD"))];

  test("agrees with ICU on every pair of the table", () => {
    expect(icu.resolvedOptions().locale).toBe("vi");
    for (const a of table) {
      for (const b of table)
        expect([a, b, sign(compareVietnamese(a, b))]).toEqual([a, b, sign(icu.compare(a, b))]);
    }
  });

  test("agrees with ICU on random Vietnamese text", () => {
    const letter = fc.constantFrom(
      ..."aàảãáạăằẳẵắặâầẩẫấậbdđeèẻẽéẹêềểễếệghiìỉĩíịnoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵAĐÊ -,.()/019",
    );
    const text = fc.array(letter, { maxLength: 6 }).map((letters) => letters.join(""));
    fc.assert(
      fc.property(text, text, (a, b) => sign(compareVietnamese(a, b)) === sign(icu.compare(a, b))),
      { numRuns: 2000 },
    );
  });

  test("orders anything at all, antisymmetrically", () => {
    const any = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(any, any, (a, b) => sign(compareVietnamese(a, b)) === sign(-compareVietnamese(b, a))),
    );
  });
});

describe("compareNames", () => {
  test("orders by tên, then họ, then đệm", () => {
    const sorted = [
      "Nguyễn Văn An",
      "Trần An",
      "Trần Thị An",
      "Lê Thị Ánh",
      "Nguyễn Ân",
      "Bùi Văn Dũng",
      "Đỗ Văn Dũng",
      "Nguyễn Minh Đức",
      "Y Bhuốt Niê",
    ];
    expect([...sorted].reverse().sort(compareNames)).toEqual(sorted);
  });

  test("does not mind spacing and Unicode form", () => {
    expect(compareNames("Nguyễn  Thị Lài ", "Nguyễn Thị Lài".normalize("NFD"))).toBe(0);
  });
});
