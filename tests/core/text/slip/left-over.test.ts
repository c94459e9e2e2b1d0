import { describe, expect, test } from "vitest";
import { leftOver } from "../../../../src/core/text/slip/left-over.ts";

describe("left over", () => {
  test.each([
    "____",
    "Đơn vị: ............",
    "thu hút ít nhất ……… cán bộ",
    "ít nhất … cán bộ",
    "???",
    "họp tại phòng nào (?)",
    "?",
    "…",
    "[tên đơn vị]",
    "<họ tên>",
    "«Ten»",
    "{{ten}}",
    "xxx",
    "ngày xx/xx/2026",
    "abc",
    "Lorem ipsum dolor",
    "ông Nguyễn Văn A",
    "TODO",
    "dd/mm/yyyy",
    "asdf",
  ])("%s", (text) => expect(leftOver(text)).toMatchObject({ open: false }));

  test.each([
    "ngày … tháng … năm 2026",
    "Kế hoạch số …/KH-STP",
    "Quyết định số ....../QĐ-STP",
    "ngày ___/8/2026",
    "phong trào thi đua Hội Luật gia Việt Nam năm 20…. Căn cứ",
    "năm 20...",
  ])("%s: a number or a day that is not known yet", (text) =>
    expect(leftOver(text)).toMatchObject({ open: true }),
  );
});

describe("nothing left over in", () => {
  test.each([
    "văn nghệ, thể thao, …",
    "văn nghệ, thể thao...",
    "v.v…",
    "Ai chịu trách nhiệm?",
    "{hạn: QB-DK}",
    "“Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau”",
    "thế kỷ XX, Đại hội XIII",
    "[1], [2]",
    "kết quả < 95%",
    "(nếu có)",
    "A, B, C",
    "Nguyễn Văn An",
    "Nguyễn Văn A.",
    "Tổng số: 15 (trong đó nữ: 8)",
    "ABCD",
    "“…phải thi đua…”",
    "báo cáo kết quả...;",
    "./.",
    "",
  ])("%s", (text) => expect(leftOver(text)).toBeUndefined());
});
