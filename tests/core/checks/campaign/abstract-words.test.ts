import { expect, test } from "vitest";
import { campaignWith } from "../../small-office.ts";
import { goldenOf, saidOf } from "../plan-said.ts";

const rule = "phong-trao.trich-yeu";

test.each([
  ["Phát động phong trào thi đua năm 2026", "Kế hoạch"],
  ["Phát động phong trào (06/9/1997 - 06/9/2017)", "Kế hoạch"],
  ["Kế hoạch phát động phong trào", "Quyết định kèm Kế hoạch"],
  ["Thi đua…", "Kế hoạch"],
  ["Thi đua...", "Kế hoạch"],
  [".", "Kế hoạch"],
  ["", "Kế hoạch"],
])("%j of %s", (abstract, form) =>
  expect(saidOf(rule, { "Trích yếu": abstract, "Loại văn bản": form })).toEqual([]),
);

test.each([
  ["Về việc phát động thi đua", "Kế hoạch", "Phát động thi đua"],
  ["V/v: phát động thi đua", "Kế hoạch", "Phát động thi đua"],
  ["Kế hoạch phát động thi đua", "Kế hoạch", "Phát động thi đua"],
  ["Kế hoạch phát động thi đua.", "Quyết định kèm Kế hoạch", "Kế hoạch phát động thi đua"],
  ["Phát động thi đua ;", "Kế hoạch", "Phát động thi đua"],
])("%j of %s is offered as %j", (abstract, form, right) => {
  const [said] = goldenOf(rule, campaignWith({ "Trích yếu": abstract, "Loại văn bản": form }));
  expect(said?.["cure"]).toBe(`Sửa trích yếu → ${right}`);
  expect(saidOf(rule, { "Trích yếu": right, "Loại văn bản": form })).toEqual([]);
});

test("each finding is told with its place, its cure and its source", () => {
  const shared = {
    severity: "gợi ý",
    column: "Trích yếu",
    fix: "Ghi thẳng nội dung, ví dụ “Phát động phong trào thi đua …”.",
    source: "Nghị định 30/2020/NĐ-CP, Phụ lục I",
    cure: "Sửa trích yếu → Phát động thi đua",
  };
  expect(goldenOf(rule, campaignWith({ "Trích yếu": "Về việc phát động thi đua" }))).toEqual([
    { ...shared, message: "Trích yếu in dưới tên loại văn bản, không mở đầu bằng “Về việc”." },
  ]);
  expect(goldenOf(rule, campaignWith({ "Trích yếu": "Phát động thi đua." }))).toEqual([
    { ...shared, message: "Trích yếu in dưới tên loại văn bản, không có dấu ở cuối." },
  ]);
});
