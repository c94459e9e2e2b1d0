import { describe, expect, test } from "vitest";
import type { RowByHeader } from "../../book-of.ts";
import { campaignRow, campaignWith, officeWith } from "../../small-office.ts";
import { findingsBy } from "../findings-by-rule.ts";

const said = (rule: string, cells: RowByHeader): readonly unknown[] =>
  findingsBy(rule, campaignWith(cells)).map(({ message, fix, cure }) => [message, fix, cure?.value]);

describe("o.ky-tu-la", () => {
  test.each([
    ["Thi đua 🏅 yêu nước", "U+1F3C5", "Thi đua yêu nước"],
    ["Thi đua 👍🏽, yêu nước", "U+1F44D", "Thi đua, yêu nước"],
    ["\uf0b7 Thi đua yêu nước", "U+F0B7", "Thi đua yêu nước"],
    ["Thi đua\u0007 yêu nước", "U+0007", "Thi đua yêu nước"],
    ["Thi đua 🇻🇳", "U+1F1FB", "Thi đua"],
  ])("%j holds %s, mended %j", (typed, code, mended) => {
    expect(said("o.ky-tu-la", { "Chủ đề": typed })).toEqual([
      [`Ô có ký tự không dùng trong văn bản hành chính (${code}).`, `Bỏ ký tự ấy: “${mended}”.`, mended],
    ]);
  });

  test("a cell with nothing to keep has no cure, nor has one that lost a character", () => {
    expect(said("o.ky-tu-la", { "Chủ đề": "🏅" })).toEqual([
      ["Ô có ký tự không dùng trong văn bản hành chính (U+1F3C5).", "Ghi bằng chữ.", undefined],
    ]);
    expect(said("o.ky-tu-la", { "Chủ đề": "Thi \ufffdua" })).toEqual([
      ["Ô đã mất chữ ở chỗ có dấu “\ufffd”: “Thi \ufffdua”.", "Gõ lại chỗ bị mất theo bản gốc.", undefined],
    ]);
  });

  test.each([
    "Một\nhai\tba",
    "© ® ™ § ° ½ × – — “a” ‘b’ … • · ▪ ● → №",
    "Ổ Ỡ ỹ đ",
    "1️ 2".replace("\ufe0f", ""),
  ])("nothing about %j", (typed) => expect(said("o.ky-tu-la", { "Chủ đề": typed })).toEqual([]));
});

describe("o.qua-dai", () => {
  test("a cell past the limit is found, and the office may change the limit", () => {
    expect(said("o.qua-dai", { "Mở đầu": "a".repeat(45_001) })).toEqual([
      [
        "Ô dài 45001 ký tự; trang tính chỉ chứa được 50.000 ký tự một ô.",
        "Tách nội dung ra nhiều dòng.",
        undefined,
      ],
    ]);
    expect(said("o.qua-dai", { "Mở đầu": "a".repeat(45_000) })).toEqual([]);
    const strict = [{ Mã: "o.qua-dai", "Tham số": "số ký tự tối đa: 10" }];
    const book = officeWith({
      "Phong trào": [{ ...campaignRow, "Mở đầu": "a".repeat(11) }],
      "Quy tắc": strict,
    });
    expect(findingsBy("o.qua-dai", book).some(({ column }) => column === "Mở đầu")).toBe(true);
  });
});

describe("o.nhu-cong-thuc", () => {
  test.each([
    ["=SUM(A1)", "=", undefined],
    ["@Văn phòng", "@", undefined],
    ["-Văn phòng", "-", "Văn phòng"],
    ["+Văn phòng", "+", "Văn phòng"],
    ["-một\n-hai", "-", undefined],
    ["-=1", undefined, undefined],
  ])("%j → %j", (typed, first, mended) => {
    expect(said("o.nhu-cong-thuc", { "Chủ đề": typed })).toEqual(
      first === undefined
        ? []
        : [
            [
              `Ô bắt đầu bằng dấu “${first}”; chép sang nơi khác sẽ bị chạy như công thức.`,
              mended === undefined ? `Viết lại, không để dấu “${first}” đứng đầu.` : `Ghi “${mended}”.`,
              mended,
            ],
          ],
    );
  });

  test("a tab before the text is found, with the text alone as its cure", () => {
    expect(said("o.nhu-cong-thuc", { "Chủ đề": "\tVăn phòng" })).toEqual([
      [
        "Ô bắt đầu bằng dấu tab hoặc dấu xuống dòng; chép sang nơi khác sẽ lệch cột.",
        "Ghi “Văn phòng”.",
        "Văn phòng",
      ],
    ]);
  });

  test.each(["+84 912 345 678", "-5", "-", "- Văn phòng", "Văn phòng = một", "a@b.vn"])(
    "nothing about %s",
    (typed) => expect(said("o.nhu-cong-thuc", { "Chủ đề": typed })).toEqual([]),
  );
});
