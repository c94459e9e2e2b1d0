import { describe, expect, test } from "vitest";
import { checkBy } from "../../../src/core/checks/check-book.ts";
import { nominationRules } from "../../../src/core/checks/nomination/rules.ts";
import { conditionRows } from "../../../src/core/conditions/condition-rows.ts";
import { bookFacts } from "../../../src/core/facts/book-facts.ts";
import { wayOf } from "../../../src/core/nomination/way.ts";
import { bookOf, type RowByHeader } from "../book-of.ts";
import { checkedOn } from "../checked-on.ts";
import { nominated, rowOf, wayOffice } from "./nominated.ts";

const part = (name: string, cells: RowByHeader = {}): RowByHeader => ({
  Mã: `HS-${name}-${Object.values(cells).join("-")}`,
  "Thành phần": name,
  "Bắt buộc": "có",
  "Căn cứ pháp lý": "Nghị định",
  ...cells,
});
const letter = part("văn bản đề nghị");
const report = part("báo cáo thành tích", { "Hình thức": "GK" });
const of = (dossier: string): RowByHeader => ({ "Thành phần hồ sơ": dossier });
const both = "Tờ trình (02/11/2026); Báo cáo thành tích (02/11/2026)";

/** What *Hồ sơ luật* and the row say, and what the dossier lacks; nothing at all is told of as an empty dossier. */
const cases: readonly (readonly [
  why: string,
  law: readonly RowByHeader[],
  row: RowByHeader,
  lacking: readonly string[],
])[] = [
  ["all is there, one part under another name", [letter, report], of(both), []],
  ["a part of the award", [letter, report], of("Tờ trình"), ["báo cáo thành tích"]],
  ["a part that every award asks", [letter, report], of("Báo cáo thành tích"), ["văn bản đề nghị"]],
  [
    "the award's own row stands for the general one",
    [part("báo cáo thành tích", { "Bắt buộc": "có" }), { ...report, "Bắt buộc": "không" }],
    of("Tờ trình"),
    [],
  ],
  ["what is not needed", [letter, { ...report, "Bắt buộc": "không" }], of("Tờ trình"), []],
  ["a part of another award", [letter, part("biên bản", { "Hình thức": "BK-B/T" })], of(both), []],
  [
    "a part of another kind of merit",
    [letter, part("biên bản", { "Loại hình": "công trạng" })],
    of(both),
    [],
  ],
  [
    "a part of a dossier that goes upward",
    [letter, part("biên bản", { "Loại hình": "hồ sơ trình" })],
    of(both),
    [],
  ],
  [
    "a wave is a movement",
    [part("báo cáo tóm tắt", { "Loại hình": "theo đợt" })],
    of(both),
    ["báo cáo tóm tắt"],
  ],
  ["the last day of a row", [part("biên bản", { "Hiệu lực đến": "02/11/2026" })], of(both), ["biên bản"]],
  ["the day after it", [part("biên bản", { "Hiệu lực đến": "01/11/2026" })], of(both), []],
  ["the first day of a row", [part("biên bản", { "Hiệu lực từ": "02/11/2026" })], of(both), ["biên bản"]],
  ["the day before it", [part("biên bản", { "Hiệu lực từ": "03/11/2026" })], of(both), []],
  [
    "a part sent back",
    [letter, report],
    of("Tờ trình; Báo cáo thành tích (trả lại 05/11/2026: thiếu xác nhận)"),
    ["báo cáo thành tích"],
  ],
  [
    "a part sent back under another name",
    [letter],
    of("Tờ trình (trả lại 05/11/2026: thiếu chữ ký)"),
    ["văn bản đề nghị"],
  ],
  [
    "a part sent back that no row asks",
    [letter],
    of("Tờ trình; Sáng kiến (trả lại 05/11/2026)"),
    ["Sáng kiến"],
  ],
  ["sent back where the law is not in the book", [], of("Tờ trình (trả lại 05/11/2026)"), ["Tờ trình"]],
  ["a list of other letters", [letter, report], of(both.normalize("NFD")), []],
];

describe("the check, the way and Điều kiện judge alike what a dossier lacks", () => {
  test.each(cases)("%s", (_why, law, row, lacking) => {
    const read = bookOf({
      ...wayOffice,
      "Hồ sơ luật": law,
      "Đề nghị": [nominated({ "Trạng thái": "đủ hồ sơ", ...row })],
    });
    const rule = checkBy(Object.values(nominationRules).flat(), read, checkedOn);
    const told = rule.filter(({ rule: id }) => id === "de-nghi.thieu-ho-so").map(({ message }) => message);
    expect(told).toEqual(lacking.length === 0 ? [] : [`Hồ sơ “Giấy khen” còn thiếu: ${lacking.join("; ")}.`]);
    const way = wayOf(read.book);
    expect(way.lacking(rowOf(way, "DN-1"))).toEqual(lacking);
    const condition = conditionRows(bookFacts(read.book, checkedOn)).find(
      ({ requirement }) => requirement === "dossier",
    );
    const needed = way.parts(rowOf(way, "DN-1")).some(({ required }) => required);
    expect(condition?.state).toBe(needed ? (lacking.length === 0 ? "đạt" : "chưa đạt") : undefined);
  });

  test.each([
    ["where the law names no part", [], ["thành phần hồ sơ"], "de-nghi.ho-so-trong"],
    ["where it names one", [letter], ["văn bản đề nghị"], "de-nghi.thieu-ho-so"],
  ] as const)("a dossier with nothing in it lacks itself %s", (_why, law, lacking, rule) => {
    const read = bookOf({
      ...wayOffice,
      "Hồ sơ luật": law,
      "Đề nghị": [nominated({ "Trạng thái": "đủ hồ sơ", ...of(" ") })],
    });
    const way = wayOf(read.book);
    expect(way.lacking(rowOf(way, "DN-1"))).toEqual(lacking);
    const told = checkBy(Object.values(nominationRules).flat(), read, checkedOn).map(({ rule: id }) => id);
    expect(told.filter((id) => id.includes("ho-so"))).toEqual([rule]);
  });

  test("words that mean one paper are the office's, said once in Quy tắc", () => {
    const words = {
      Mã: "de-nghi.thieu-ho-so",
      "Tham số": "cùng một loại giấy: văn bản đề nghị = giấy đề nghị",
    };
    const read = bookOf({
      ...wayOffice,
      "Hồ sơ luật": [letter],
      "Quy tắc": [words],
      "Đề nghị": ["Giấy đề nghị", "Tờ trình"].map((dossier, index) =>
        nominated({
          Mã: `DN-${index + 1}`,
          "Họ tên / Tên tập thể": `Trần Văn ${index}`,
          "Trạng thái": "đủ hồ sơ",
          ...of(dossier),
        }),
      ),
    });
    const way = wayOf(read.book);
    expect(["DN-1", "DN-2"].map((key) => way.lacking(rowOf(way, key)).length)).toEqual([0, 1]);
    const told = checkBy(Object.values(nominationRules).flat(), read, checkedOn);
    expect(told.filter(({ rule }) => rule === "de-nghi.thieu-ho-so").map(({ row }) => row)).toEqual([3]);
  });
});
