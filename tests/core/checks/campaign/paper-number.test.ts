import { describe, expect, test } from "vitest";
import { campaignWith } from "../../small-office.ts";
import { goldenOf, saidOf } from "../plan-said.ts";

const count = (rule: string, cells: Parameters<typeof saidOf>[1]): number => saidOf(rule, cells).length;

describe("phong-trao.so-van-ban", () => {
  const rule = "phong-trao.so-van-ban";
  test.each(["", "5", "05", "36a", "1234"])("%j is a number", (number) =>
    expect(count(rule, { Số: number })).toBe(0),
  );
  test.each(["677/KH-STP", "Số 5", "5-6", "KH", "1234567"])("%j is none", (number) =>
    expect(count(rule, { Số: number })).toBe(1),
  );
  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, campaignWith({ Số: "677/KH-STP" }))).toEqual([
      {
        severity: "lỗi",
        column: "Số",
        message: "Số ghi “677/KH-STP”; bản in sẽ có hai ký hiệu hoặc số sai.",
        fix: "Chỉ ghi số do văn thư cấp; ký hiệu ghi ở cột Ký hiệu.",
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I",
        cure: "Ghi 677 → 677",
      },
    ]);
    expect(goldenOf(rule, campaignWith({ Số: "Số 5" }))[0]).not.toHaveProperty("cure");
  });
});

describe("phong-trao.ky-hieu-co-so", () => {
  const rule = "phong-trao.ky-hieu-co-so";
  test.each(["", "KH-STP", "QĐ-BTP", "KH-UBND-NC", "KH-HĐTĐKT"])("%j is a symbol", (symbol) =>
    expect(count(rule, { "Ký hiệu": symbol })).toBe(0),
  );
  test.each([
    ["677/KH-STP", "Ghi KH-STP → KH-STP"],
    ["/KH-STP", "Ghi KH-STP → KH-STP"],
    ["KH - STP", "Ghi KH-STP → KH-STP"],
    ["KH–STP", "Ghi KH-STP → KH-STP"],
    ["KH/STP", "Ghi KH-STP → KH-STP"],
    ["KH STP", undefined],
    ["677", undefined],
  ])("%j is none", (symbol, cure) => {
    const [said, ...more] = goldenOf(rule, campaignWith({ "Ký hiệu": symbol }));
    expect([said?.["cure"], more]).toEqual([cure, []]);
  });
  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, campaignWith({ "Ký hiệu": "677/KH-STP" }))).toEqual([
      {
        severity: "lỗi",
        column: "Ký hiệu",
        message: "Ký hiệu ghi “677/KH-STP”; ký hiệu chỉ gồm chữ và dấu gạch nối không cách chữ.",
        fix: "Số ghi ở cột Số; ký hiệu ghi như KH-STP.",
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I",
        cure: "Ghi KH-STP → KH-STP",
      },
    ]);
  });
});

describe("phong-trao.ky-hieu-khac-loai", () => {
  const rule = "phong-trao.ky-hieu-khac-loai";
  test.each([
    ["Kế hoạch", "KH-STP"],
    ["Quyết định kèm Kế hoạch", "QĐ-BTP"],
    ["Kế hoạch", ""],
    ["Kế hoạch", "677/QĐ-STP"],
    ["", "QĐ-STP"],
  ])("%s with %j", (form, symbol) =>
    expect(count(rule, { "Loại văn bản": form, "Ký hiệu": symbol })).toBe(0),
  );
  test("each finding is told with its place, its cure and its source", () => {
    const golden = (form: string, symbol: string): ReturnType<typeof goldenOf> =>
      goldenOf(rule, campaignWith({ "Loại văn bản": form, "Ký hiệu": symbol }));
    const shared = {
      severity: "cảnh báo",
      column: "Ký hiệu",
      source: "Nghị định 30/2020/NĐ-CP, Phụ lục III",
    };
    expect(golden("Kế hoạch", "QĐ-STP")).toEqual([
      {
        ...shared,
        message: "Loại văn bản là “Kế hoạch” nhưng ký hiệu bắt đầu bằng QĐ.",
        fix: "Kế hoạch mang ký hiệu KH; sửa Ký hiệu hoặc chọn lại Loại văn bản.",
        cure: "Ghi KH-STP → KH-STP",
      },
    ]);
    expect(golden("Quyết định kèm Kế hoạch", "QD-STP")).toEqual([
      {
        ...shared,
        message: "Ký hiệu của quyết định viết QĐ, không viết QD.",
        fix: "Quyết định mang ký hiệu QĐ; sửa Ký hiệu hoặc chọn lại Loại văn bản.",
        cure: "Ghi QĐ-STP → QĐ-STP",
      },
    ]);
  });
});
