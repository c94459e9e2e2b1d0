import { describe, expect, test } from "vitest";
import { missingContents } from "../../../../src/core/checks/campaign/movement-content.ts";
import type { RowsBySheet } from "../../book-of.ts";
import { sampleRows } from "../../sample-book.ts";
import { campaignWith } from "../../small-office.ts";
import { goldenOf, outline, saidOf } from "../plan-said.ts";

const rule = "phong-trao.thieu-noi-dung";
const plan = (...texts: readonly string[]): RowsBySheet =>
  outline(...texts.map((text) => ["phần I", text] as const));
const whole = ["MỤC ĐÍCH", "ĐỐI TƯỢNG, NỘI DUNG", "THỜI GIAN, TỔ CHỨC THỰC HIỆN", "TỔNG KẾT, KHEN THƯỞNG"];

describe(rule, () => {
  test("a whole plan lacks nothing", () => expect(saidOf(rule, {}, plan(...whole))).toEqual([]));

  test.each([
    ["MỤC ĐÍCH", "mục tiêu"],
    ["ĐỐI TƯỢNG, ", "phạm vi, đối tượng tham gia"],
    ["NỘI DUNG", "nội dung, tiêu chí thi đua"],
    ["THỜI GIAN, ", "thời gian"],
    ["TỔ CHỨC THỰC HIỆN", "biện pháp tổ chức thực hiện"],
    ["TỔNG KẾT, ", "sơ kết, tổng kết"],
    ["KHEN THƯỞNG", "khen thưởng"],
  ])("without %j", (words, content) => {
    const texts = whole.map((text) => text.replace(words, "") || "Phần khác");
    expect(saidOf(rule, {}, plan(...texts))).toEqual([
      ["Tên phong trào", `Kế hoạch chưa nói tới ${content}.`],
    ]);
  });

  test("a draft of two parts and a plan before the law are let be", () => {
    expect(saidOf(rule, {}, plan("A", "B"))).toEqual([]);
    expect(saidOf(rule, { "Ngày ban hành": "31/12/2023" }, plan("A", "B", "C"))).toEqual([]);
    expect(saidOf(rule, { "Ngày ban hành": "", "Từ ngày": "" }, plan("A", "B", "C"))).toEqual([]);
    expect(saidOf(rule, { "Ngày ban hành": "01/01/2024" }, plan("A", "B", "C"))).not.toEqual([]);
  });

  test("the finding is told with its place, its cure and its source", () => {
    const rows = plan(...whole.map((text) => text.replace("MỤC ĐÍCH", "CHUNG")));
    expect(goldenOf(rule, campaignWith({}, rows))).toEqual([
      {
        severity: "gợi ý",
        column: "Tên phong trào",
        message: "Kế hoạch chưa nói tới mục tiêu.",
        fix: "Thêm đoạn này ở trang Nội dung.",
        source: "Luật Thi đua, khen thưởng 2022, Điều 17",
      },
    ]);
  });
});

test.each(["AG-2023", "BTP-2017", "HLG-2017", "QB-2017", "TV-2021"])(
  "the real plan %s speaks of everything, though an earlier law bound it",
  (key) => {
    const own = (sampleRows["Nội dung"] ?? []).filter((row) => row["Phong trào"] === key);
    expect(own.length).toBeGreaterThan(20);
    expect(missingContents(own.map((row) => String(row["Nội dung"])).join("\n"))).toEqual([]);
  },
);
