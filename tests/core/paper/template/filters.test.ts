import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Filters, filters } from "../../../../src/core/paper/template/filters.ts";

const all: Filters = filters;
const made = (name: string, text: string): string | undefined => all[name]?.apply(text);

const cases: readonly (readonly [name: string, from: string, to: string | undefined])[] = [
  ["ngay_day_du", "15/02/2017", "ngày 15 tháng 02 năm 2017"],
  ["thang_nam", "15/02/2017", "tháng 02 năm 2017"],
  ["ngay_ngan", "05/03/2017", "05/3/2017"],
  ["nam", "15/02/2017", "2017"],
  ["so", "1234,5", "1.234,5"],
  ["hai_chu_so", "5", "05"],
  ["bang_chu", "1.021", "một nghìn không trăm hai mươi mốt"],
  ["in_hoa", "Sở Tư pháp", "SỞ TƯ PHÁP"],
  ["chu_thuong", "SỞ TƯ PHÁP", "sở tư pháp"],
  ["hoa_dau", "năm trăm đồng", "Năm trăm đồng"],
  ["ten_rieng", "NGUYỄN THỊ LÀI", "Nguyễn Thị Lài"],
  ["ngay_day_du", "01/01/2026", "ngày 01 tháng 01 năm 2026"],
  ["ngay_day_du", "9/3/2026", "ngày 09 tháng 3 năm 2026"],
  ["ngay_day_du", "2026-12-05", "ngày 05 tháng 12 năm 2026"],
  ["ngay_day_du", "31/02/2026", undefined],
  ["ngay_day_du", "05/02/17", undefined],
  ["ngay_day_du", "đầu tháng 3", undefined],
  ["thang_nam", "7/2026", "tháng 7 năm 2026"],
  ["thang_nam", "02/2026", "tháng 02 năm 2026"],
  ["thang_nam", "13/2026", undefined],
  ["ngay_ngan", "2026-10-09", "09/10/2026"],
  ["nam", "15/02/2017", "2017"],
  ["so", "1234567", "1.234.567"],
  ["so", "1.234.567", "1.234.567"],
  ["so", "0,5", "0,5"],
  ["so", "0.50", "0,50"],
  ["so", "1.234", "1.234"],
  ["so", "-1234.5", "-1.234,5"],
  ["so", "007", "7"],
  ["so", "999", "999"],
  ["so", "1,2,3", undefined],
  ["so", "12 người", undefined],
  ["so", "1e9", undefined],
  ["hai_chu_so", "0", "00"],
  ["hai_chu_so", "12", "12"],
  ["hai_chu_so", "-1", undefined],
  ["hai_chu_so", "1,5", undefined],
  ["bang_chu", "1.500.000", "một triệu năm trăm nghìn"],
  ["bang_chu", "1,5", undefined],
  ["bang_chu", "-5", undefined],
  ["bang_chu", "1000000000000000", undefined],
  ["in_hoa", "ủy ban nhân dân", "ỦY BAN NHÂN DÂN"],
  ["chu_thuong", "ĐƠN VỊ", "đơn vị"],
  ["hoa_dau", "(đơn vị)", "(Đơn vị)"],
  ["hoa_dau", "bộ Tư pháp", "Bộ Tư pháp"],
  ["ten_rieng", "nguyễn  thị LÀI", "Nguyễn  Thị Lài"],
];

test("every filter has its cases", () => {
  expect([...new Set(cases.map(([name]) => name))].sort()).toEqual(Object.keys(all).sort());
});

test.each(cases)("%s of %j is %j", (name, from, to) => {
  expect(made(name, from)).toBe(to);
});

describe("laws", () => {
  test("no filter throws, and none prints nothing or a failed value", () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(all)), fc.string({ unit: "grapheme" }), (name, text) => {
        const printed = made(name, text);
        if (printed !== undefined && text !== "") expect(printed).not.toMatch(/^$|undefined|NaN|Invalid/);
      }),
    );
  });

  test("a number printed is read again as the same, however often", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(99), (whole, part) => {
        const once = made("so", `${whole},${part}`) ?? "";
        expect(made("so", once)).toBe(once);
        expect(Number(once.replace(/\./g, "").replace(",", "."))).toBe(Number(`${whole}.${part}`));
      }),
    );
  });

  test("in_hoa and chu_thuong settle at once", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aăâbđeêôơưỳỹ ÁẶĐƯỢ") }), (text) => {
        expect(made("in_hoa", made("in_hoa", text) ?? "")).toBe(made("in_hoa", text));
        expect(made("chu_thuong", made("in_hoa", text) ?? "")).toBe(made("chu_thuong", text));
      }),
    );
  });
});
