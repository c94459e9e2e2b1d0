import { expect, test } from "vitest";
import { campaignWith } from "../../small-office.ts";
import { findingsBy } from "../findings-by-rule.ts";

test.each([
  [
    "Hội đồng Thi đua- Khen thưởng,Sở",
    "Dấu gạch nối cách không đều ở chỗ “đồng Thi đua- Khen thưởng,Sở”.",
    "Hội đồng Thi đua - Khen thưởng, Sở",
    "đồng Thi đua - Khen thưởng, Sở",
  ],
  [
    "ban hành ngày 20/10/2016của Bộ",
    "Thiếu dấu cách ở chỗ “ngày 20/10/2016của Bộ”.",
    "ban hành ngày 20/10/2016 của Bộ",
    "ngày 20/10/2016 của Bộ",
  ],
])("loi-van.dau-cach: %s", (typed, message, value, shown) => {
  expect(findingsBy("loi-van.dau-cach", campaignWith({ "Chủ đề": typed }))).toMatchObject([
    {
      column: "Chủ đề",
      severity: "gợi ý",
      message,
      fix: `Ghi “${shown}”.`,
      cure: { label: "Sửa dấu cách", value },
    },
  ]);
});

test.each(["Thi đua - Khen thưởng", "“Thi đua- Khen thưởng”", "KH-STP", "a,b@c.vn"])(
  "loi-van.dau-cach says nothing of %s",
  (typed) => expect(findingsBy("loi-van.dau-cach", campaignWith({ "Chủ đề": typed }))).toEqual([]),
);
