import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tellingApart } from "../../../../src/core/table/ref/apart.ts";
import { bookOf } from "../../book-of.ts";

describe("behind the same name stands", () => {
  test.each<[string, string[][], string[]]>([
    [
      "the first word that tells all apart",
      [
        ["Sở A", "An Giang"],
        ["Sở B", "Kiên Giang"],
      ],
      ["Sở A", "Sở B"],
    ],
    [
      "the next where the first is the same",
      [
        ["Sở A", "An Giang"],
        ["Sở A", "Kiên Giang"],
      ],
      ["An Giang", "Kiên Giang"],
    ],
    [
      "the next where the first says nothing of one",
      [
        ["", "1"],
        ["Sở A", "2"],
      ],
      ["1", "2"],
    ],
    [
      "what tells each, where they differ in different ways",
      [
        ["từ 2025", ""],
        ["", "đến 2025"],
      ],
      ["từ 2025", "đến 2025"],
    ],
    [
      "both where it takes both",
      [
        ["A", "1"],
        ["A", "2"],
        ["B", "1"],
      ],
      ["A, 1", "A, 2", "B, 1"],
    ],
    [
      "nothing where all is the same",
      [
        ["A", "1"],
        ["A", "1"],
      ],
      ["", ""],
    ],
    ["nothing with those that stay alike", [["A"], ["a"], ["B"]], ["", "", "B"]],
    ["nothing behind one that says nothing", [[""], ["B"]], ["", "B"]],
  ])("%s", (_, rows, said) => expect(tellingApart(rows)).toEqual(said));

  test("never the same twice", () => {
    const word = fc.constantFrom("", "A", "B", "C");
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word, word), { maxLength: 5 }), (rows) => {
        const said = tellingApart(rows).filter((words) => words !== "");
        expect(new Set(said).size).toBe(said.length);
      }),
    );
  });
});

describe("a row that shares its name", () => {
  const { book } = bookOf({
    "Đơn vị": [
      { Mã: "UB-A", Tên: "UBND tỉnh A" },
      { Mã: "UB-B", Tên: "UBND tỉnh B" },
      { Mã: "STP-A", Tên: "Sở Tư pháp", "Cấp trên": "UBND tỉnh A · UB-A" },
      { Mã: "STP-B", Tên: "Sở Tư pháp", "Cấp trên": "UB-B" },
    ],
    "Phong trào": [
      { Mã: "P-25", "Tên phong trào": "Thi đua hằng năm", "Từ ngày": "01/01/2025" },
      { Mã: "P-26", "Tên phong trào": "Thi đua hằng năm", "Từ ngày": "01/01/2026" },
    ],
    Mốc: [
      { Mã: "M-1", "Phong trào": "P-26", Việc: "đăng ký", "Áp dụng cho": "STP-A; Sở Tư pháp · STP-B" },
      { Mã: "M-2", "Phong trào": "P-26", Việc: "báo cáo sơ kết", "Áp dụng cho": "tất cả", Đợt: 1 },
      { Mã: "M-3", "Phong trào": "P-26", Việc: "báo cáo sơ kết", "Áp dụng cho": "tất cả", Đợt: 2 },
    ],
  });
  test.each([
    ["units" as const, "STP-A", "Sở Tư pháp (UBND tỉnh A)"],
    ["units" as const, "STP-B", "Sở Tư pháp (UBND tỉnh B)"],
    ["campaigns" as const, "P-26", "Thi đua hằng năm (từ ngày 01/01/2026)"],
    ["milestones" as const, "M-1", "đăng ký – Sở Tư pháp (UBND tỉnh A); Sở Tư pháp (UBND tỉnh B)"],
    ["milestones" as const, "M-3", "báo cáo sơ kết – tất cả (đợt 2)"],
  ])("of %s, %s, is called %s, and is meant where that is typed", (table, key, name) => {
    expect(book[table].called?.(key)).toBe(name);
    expect(book[table].keysOf?.(name)).toEqual([key]);
  });
});
