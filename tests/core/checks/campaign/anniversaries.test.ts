import * as fc from "fast-check";
import { expect, test } from "vitest";
import { campaignWith } from "../../small-office.ts";
import { goldenOf, saidOf } from "../plan-said.ts";

const rule = "loi-van.nam-ky-niem";

test.each([
  "kỷ niệm 20 năm Ngày thành lập (06/9/1997 - 06/9/2017)",
  "kỷ niệm 20 năm Ngày thành lập (6/9/1997–06/09/2017)",
  "Kỷ niệm 30 năm tái lập tỉnh (5/1992 – 5/2022), 30 năm thành lập Sở",
  "Ngày thành lập Đảng (03/2/1930- 30/2/2017)",
  "72 năm Cách mạng (19/8/1945 – 19/8/2017) và Quốc khánh (02/9/1945 – 02/9/2017)",
  "trong 02 năm (01/2021 - 12/2022)",
  "Đợt thành lập đoàn kiểm tra. Thời gian (01/8/2021 - 30/6/2022)",
  "kế hoạch 05 năm 2021 – 2025, kỷ niệm (5/1992 – 5/2022)",
  "9/11/2017",
])("%j is right", (text) => expect(saidOf(rule, { "Sự kiện kỷ niệm": text })).toEqual([]));

test.each([
  [
    "kỷ niệm 19 năm Ngày thành lập (06/9/1997 - 06/9/2017)",
    "Ghi 19 năm, nhưng (06/9/1997 - 06/9/2017) là 20 năm.",
  ],
  ["30 năm tái lập tỉnh (5/1993 – 5/2022)", "Ghi 30 năm, nhưng (5/1993 – 5/2022) là 29 năm."],
  [
    "kỷ niệm 20 năm Ngày thành lập (06/9/1997 - 07/9/2017)",
    "(06/9/1997 - 07/9/2017): ngày kỷ niệm không cùng ngày, tháng với ngày của sự kiện.",
  ],
  [
    "Ngày thành lập Đảng (03/2/1930 - 3/3/2017)",
    "(03/2/1930 - 3/3/2017): ngày kỷ niệm không cùng ngày, tháng với ngày của sự kiện.",
  ],
])("%j is wrong", (text, message) =>
  expect(saidOf(rule, { "Sự kiện kỷ niệm": text })).toEqual([["Sự kiện kỷ niệm", message]]),
);

test("the finding is told with its place, its cure and its source", () => {
  const book = campaignWith({ "Mở đầu": "Kỷ niệm 19 năm thành lập (06/9/1997 - 06/9/2017) của Sở" });
  expect(goldenOf(rule, book)).toEqual([
    {
      severity: "cảnh báo",
      column: "Mở đầu",
      message: "Ghi 19 năm, nhưng (06/9/1997 - 06/9/2017) là 20 năm.",
      fix: "Sửa lại số năm, hoặc năm của một trong hai mốc.",
      source: "",
      cure: "Ghi 20 năm → Kỷ niệm 20 năm thành lập (06/9/1997 - 06/9/2017) của Sở",
    },
  ]);
  const twoDays = campaignWith({ "Mở đầu": "Kỷ niệm 20 năm thành lập (06/9/1997 - 07/9/2017)" });
  expect(goldenOf(rule, twoDays)[0]?.["fix"]).toBe(
    "Đối chiếu ngày của sự kiện rồi sửa lại một trong hai mốc.",
  );
});

test("any right sum passes and any wrong one is found", () => {
  const day = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }));
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 1850, max: 2000 }),
      fc.integer({ min: 1, max: 150 }),
      fc.nat(3),
      ([d, m], year, years, off) => {
        const text = `kỷ niệm ${years + off} năm Ngày thành lập (${d}/${m}/${year} - ${d}/${m}/${year + years})`;
        expect(saidOf(rule, { "Sự kiện kỷ niệm": text })).toHaveLength(off === 0 ? 0 : 1);
      },
    ),
    { numRuns: 30 },
  );
});
