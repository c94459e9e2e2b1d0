import { describe, expect, test } from "vitest";
import { listedParts, missingParts, samePapersOf } from "../../../src/core/award/dossier.ts";
import { meritKindKey } from "../../../src/core/award/merit-kind.ts";
import { nominationStage } from "../../../src/core/award/nomination-state.ts";
import { ratingRank } from "../../../src/core/award/rating.ts";
import { readStandard } from "../../../src/core/award/standard.ts";
import { targetFigure } from "../../../src/core/award/target-reached.ts";
import { shareFor } from "../../../src/core/award/written-share.ts";
import { ageOn } from "../../../src/core/calendar/day.ts";
import { bookOf } from "../book-of.ts";

test.each([
  ["Theo đợt", "chuyen de"],
  ["phong trào thi đua", "chuyen de"],
  ["Chuyên đề", "chuyen de"],
  ["đột xuất", "dot xuat"],
  ["thường xuyên", "cong trang"],
  ["Công trạng", "cong trang"],
  ["niên hạn", "nien han"],
  ["", ""],
])("kind of merit %s", (written, kind) => expect(meritKindKey(written)).toBe(kind));

test.each([
  ["dự kiến", "preparing"],
  ["đã nộp", "preparing"],
  ["thiếu hồ sơ", "preparing"],
  ["", "preparing"],
  ["đủ hồ sơ", "complete"],
  ["Thẩm định", "complete"],
  ["Hội đồng thông qua", "complete"],
  ["trình", "complete"],
  ["quyết định", "decided"],
  ["Hội đồng không thông qua", "dropped"],
  ["không quyết định", "dropped"],
  ["huỷ bỏ", "dropped"],
  ["hủy bỏ", "dropped"],
  ["trả lại", "dropped"],
])("state %s", (state, stage) => expect(nominationStage(state)).toBe(stage));

test.each([
  ["Hoàn thành xuất sắc nhiệm vụ", 0],
  ["HTXSNV", 0],
  ["hoàn thành tốt", 1],
  ["Hoàn thành nhiệm vụ", 2],
  ["Không hoàn thành nhiệm vụ", 3],
  ["giỏi", undefined],
  ["", undefined],
])("rating %s", (written, rank) => expect(ratingRank(written)).toBe(rank));

test.each([
  ["1985-05-05", "2026-05-05", 41],
  ["1985-05-05", "2026-05-04", 40],
  ["2004-02-29", "2026-02-28", 21],
  ["2026-01-02", "2026-01-01", -1],
] as const)("born %s, on %s", (born, day, age) => expect(ageOn(born, day)).toBe(age));

describe("a standard", () => {
  const read = (text: string) =>
    readStandard(
      new Map(text.split("; ").map((part) => part.split(": ") as [string, string])),
      (what) => what === "ldtt" || what === "cstdcs",
    );
  test.each([
    [
      "danh hieu: CSTĐ-B/T; so lan lien tuc: 2; danh hieu co so: CSTĐCS; so nam lien tuc: 6",
      [
        { kind: "times", award: "CSTĐ-B/T", times: 2, within: 0 },
        { kind: "run", award: "CSTĐCS", years: 6 },
      ],
      [],
    ],
    [
      "danh hieu trong nam: LĐTT; xep loai toi thieu: Tốt; hoac sang kien: 1",
      [
        { kind: "title-in-year", award: "LĐTT" },
        { kind: "rating", least: "Tốt", years: 1, within: 0, proof: "" },
      ],
      [[{ kind: "initiatives", count: 1, scope: "" }]],
    ],
    ["ty le toi da: 15; tinh tren: LĐTT", [], []],
    ["so nam lien tuc: 3", [], []],
    ["sang kien: nhiều", [{ kind: "initiatives", count: 0, scope: "" }], []],
    [
      "danh hieu: CSTĐCS; so lan: 3; trong so nam: 5; hoac sang kien: 5; pham vi sang kien: Bộ, tỉnh; hoac dan dau cum, khoi: có",
      [{ kind: "times", award: "CSTĐCS", times: 3, within: 5 }],
      [[{ kind: "initiatives", count: 5, scope: "Bộ, tỉnh" }], [{ kind: "shown", what: "leads" }]],
    ],
    [
      "xep loai toi thieu: Tốt; so nam lien tuc: 5; danh hieu thay xep loai: LĐTT; so nam xuat sac: 2; trong so nam: 5",
      [
        { kind: "rating", least: "Tốt", years: 5, within: 0, proof: "LĐTT" },
        { kind: "rating", least: "Hoàn thành xuất sắc nhiệm vụ", years: 2, within: 5, proof: "" },
      ],
      [],
    ],
    [
      "so CSTĐCS toi thieu: 1; ty le LĐTT toi thieu: 70; ty le LĐTT tren: 50; ty le hoan thanh nhiem vu: 100",
      [
        { kind: "holders", award: "cstdcs", count: 1 },
        { kind: "share", of: "ldtt", percent: 70, above: false },
        { kind: "share", of: "ldtt", percent: 50, above: true },
        { kind: "share", of: "hoan thanh nhiem vu", percent: 100, above: false },
      ],
      [],
    ],
    [
      "khoang cach toi thieu: 5; tinh tu: BK-TTg; so nam cong tac: 20",
      [
        { kind: "interval", award: "BK-TTg", years: 5 },
        { kind: "service", years: 20 },
      ],
      [],
    ],
    [
      "da duoc khen: BK-TTg; so nam tiep theo: 5; hoac da duoc khen: HCLĐ; so nam tiep theo (2): 6",
      [{ kind: "earlier", award: "BK-TTg", years: 5 }],
      [[{ kind: "earlier", award: "HCLĐ", years: 6 }]],
    ],
    ["ty le toi thieu: 90; ty le thanh vien du hop toi thieu: 66,67", [], []],
  ])("%s", (text, needed, instead) => expect(read(text)).toEqual({ needed, instead }));
});

test("a dossier's parts are those listed, without what is said to be missing", () => {
  expect(listedParts("Tờ trình; chưa có biên bản\nbáo cáo (thiếu xác nhận);")).toEqual(["to trinh"]);
  const words = "cùng một loại giấy: văn bản đề nghị = tờ trình, lạc lõng";
  const synonyms = samePapersOf(
    bookOf({ "Quy tắc": [{ Mã: "de-nghi.thieu-ho-so", "Tham số": words }] }).book,
  );
  expect(synonyms).toEqual([["van ban de nghi", "to trinh"]]);
  const missing = (cell: string) => missingParts(["tờ trình kèm danh sách", "biên bản"], cell, synonyms);
  expect(missing("văn bản đề nghị; biên bản họp")).toEqual([]);
  expect(missing("biên bản")).toEqual(["tờ trình kèm danh sách"]);
});

test.each([
  ["70", ""],
  ["70 %", "%"],
  ["≥ 95%", "%"],
  ["ít nhất 3 vụ", "vu"],
  ["03 – 05", ""],
  ["1.234,5", ""],
  ["đạt", undefined],
  ["", undefined],
])("target %s", (written, counts) => expect(targetFigure(written)?.counts).toBe(counts));

test.each([
  ["100% hoàn thành nhiệm vụ, 65,5% đạt LĐTT", 655],
  ["65% Lao động tiên tiến", 650],
  ["LĐTT nhiều", undefined],
  ["65% hộ dân. LĐTT", undefined],
])("share of LĐTT in %s", (text, tenths) =>
  expect(shareFor(text, ["LĐTT", "lao động tiên tiến"])).toBe(tenths),
);
