import { expect, test } from "vitest";
import { campaignWith } from "../../small-office.ts";
import { goldenOf, milestones, saidOf } from "../plan-said.ts";

const rule = "ma.dau-la";

test.each(["QB-2026", "AG_2023", "KH.01", "Đợt1"])("%j is a code", (key) =>
  expect(saidOf(rule, { Mã: key })).toEqual([]),
);

test.each(["QB 2026", "QB;2026", "QB:1", "{QB}"])("%j is none", (key) =>
  expect(saidOf(rule, { Mã: key }).map(([column]) => column)).toEqual(["Mã"]),
);

test("milestones and units have codes too", () => {
  const rows = {
    ...milestones({ Mã: "QB DK", "Thời hạn": "15/02/2026" }),
    "Đơn vị": [{ Mã: "STP QB", Tên: "Sở", Loại: "Sở" }],
  };
  expect(goldenOf(rule, campaignWith({ "Đơn vị ban hành": "STP QB" }, rows))).toEqual(
    ["STP QB", "QB DK"].map((key) => ({
      severity: "gợi ý",
      column: "Mã",
      message: `Mã “${key}” có khoảng trắng hoặc dấu ; : { }.`,
      fix: "Dùng chữ, số và dấu gạch nối, ví dụ QB-2017; sửa cả những chỗ đang dẫn tới mã này.",
      source: "",
    })),
  );
});
