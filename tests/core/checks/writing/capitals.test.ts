import { describe, expect, test } from "vitest";
import { campaignWith } from "../../small-office.ts";
import { findingsBy } from "../findings-by-rule.ts";

describe("loi-van.viet-hoa", () => {
  test.each([
    ["Sở tư pháp phát động", "Sở tư pháp", "Sở Tư pháp", "Sở Tư pháp phát động"],
    ["của Bộ Tư Pháp", "Bộ Tư Pháp", "Bộ Tư pháp", "của Bộ Tư pháp"],
    ["Uỷ Ban Nhân Dân tỉnh", "Uỷ Ban Nhân Dân", "Uỷ ban nhân dân", "Uỷ ban nhân dân tỉnh"],
    ["Hội Đồng Thi đua", "Hội Đồng Thi đua", "Hội đồng Thi đua", "Hội đồng Thi đua"],
    [
      "tặng huân chương lao động Hạng ba",
      "huân chương lao động",
      "Huân chương Lao động",
      "tặng Huân chương Lao động hạng Ba",
    ],
    [
      "Huân chương Lao động hạng nhì",
      "Huân chương Lao động hạng nhì",
      "Huân chương Lao động hạng Nhì",
      "Huân chương Lao động hạng Nhì",
    ],
  ])("%s: “%s” is found, rather “%s”", (typed, written, right, value) => {
    expect(findingsBy("loi-van.viet-hoa", campaignWith({ "Chủ đề": typed }))).toMatchObject([
      {
        column: "Chủ đề",
        severity: "gợi ý",
        message: `“${written}” viết hoa chưa đúng quy định.`,
        fix: `Ghi “${right}”.`,
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục II",
        cure: { label: "Sửa chữ hoa", value },
      },
    ]);
  });

  test.each([
    "Sở Tư pháp",
    "cán bộ tư pháp",
    "“Sở tư pháp”",
    "SỞ TƯ PHÁP",
    "Ủy ban nhân dân",
    "Huân chương Lao động hạng Ba",
  ])("nothing about %s", (typed) =>
    expect(findingsBy("loi-van.viet-hoa", campaignWith({ "Chủ đề": typed }))).toEqual([]),
  );

  test("a campaign from before the decree kept other habits", () => {
    const book = campaignWith({ "Chủ đề": "huân chương lao động", "Ngày ban hành": "28/4/2017" });
    expect(findingsBy("loi-van.viet-hoa", book)).toEqual([]);
  });
});
