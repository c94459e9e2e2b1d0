import { describe, expect, test } from "vitest";
import { checkBy } from "../../../src/core/checks/check-book.ts";
import { nominationRules } from "../../../src/core/checks/nomination/rules.ts";
import { wayOf } from "../../../src/core/nomination/way.ts";
import { bookOf, type RowByHeader } from "../book-of.ts";
import { checkedOn } from "../checked-on.ts";
import { nominated, rowOf, wayOffice } from "./nominated.ts";

/** Two rows of one person for one award; each case says what is otherwise. */
const base: RowByHeader = { "Đến ngày": "30/06/2026", "Trạng thái": "quyết định" };

type Row = RowByHeader;
const work: Row = { "Loại hình khen": "công trạng" };

/** Whether two rows ask twice for one reward of one achievement, and why that is the law. */
const cases: readonly (readonly [why: string, one: Row, other: Row, twice: boolean])[] = [
  ["the same award, year and kind", {}, {}, true],
  ["… told of in other words", {}, { "Thành tích": "có sáng kiến" }, true],
  ["a theme is a movement", {}, { "Loại hình khen": "phong trào" }, true],
  ["one achievement under two awards", {}, { "Hình thức": "BK-B/T" }, true],
  ["two achievements under two awards", {}, { "Hình thức": "BK-B/T", "Thành tích": "có sáng kiến" }, false],
  ["titles of the year rest on the same work", work, { ...work, "Hình thức": "BK-B/T" }, false],
  ["a movement's reward beside the year's work", {}, work, false],
  ["a title of another year", work, { ...work, "Đến ngày": "30/06/2025" }, false],
  // The row tells no last day of its achievement: the campaign's is the best that is known, for both.
  ["the year stands in the campaign alone", work, { ...work, "Đến ngày": "" }, true],
  [
    "the year stands in the day of the decision",
    work,
    { ...work, "Đến ngày": "", "Ngày QĐ": "05/07/2025" },
    false,
  ],
  ["two birth dates are two persons", { "Ngày sinh": "05/05/1985" }, { "Ngày sinh": "06/05/1985" }, false],
  ["one birth date is not told", { "Ngày sinh": "05/05/1985" }, {}, true],
  [
    "degrees, case and the place of the tone do not matter",
    {},
    { "Họ tên / Tên tập thể": "TS. trần văn a" },
    true,
  ],
  [
    "letters put together otherwise",
    { "Họ tên / Tên tập thể": "Hoà".normalize("NFD") },
    { "Họ tên / Tên tập thể": "Hòa" },
    true,
  ],
  ["another name", {}, { "Họ tên / Tên tập thể": "Trần Văn B" }, false],
  ["no name is nobody", { "Họ tên / Tên tập thể": "" }, { "Họ tên / Tên tập thể": "" }, false],
  ["no unit: the name may be another's", { "Đơn vị": "" }, { "Đơn vị": "" }, false],
  ["no award yet", { "Hình thức": "" }, { "Hình thức": "" }, false],
  ["the unit was merged meanwhile", {}, { "Đơn vị": "STP-QT" }, true],
  ["another unit", {}, { "Đơn vị": "VP" }, false],
];

const units: readonly Row[] = [
  {
    Mã: "STP-QB",
    Tên: "Sở Tư pháp tỉnh Quảng Bình",
    "Hiệu lực đến": "30/06/2025",
    "Đơn vị kế thừa": "STP-QT",
  },
  { Mã: "STP-QT", Tên: "Sở Tư pháp tỉnh Quảng Trị", "Hiệu lực từ": "01/07/2025" },
  { Mã: "VP", Tên: "Văn phòng Sở" },
];

const bookWith = (one: Row, other: Row) =>
  bookOf({
    ...wayOffice,
    "Đơn vị": units,
    "Đề nghị": [one, other].map((cells, index) => nominated({ ...base, ...cells, Mã: `DN-${index + 1}` })),
  });

describe("the check and the way judge alike whether an achievement is rewarded twice", () => {
  test.each(cases)("%s", (_why, one, other, twice) => {
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      const read = bookWith(a, b);
      const told = checkBy(Object.values(nominationRules).flat(), read, checkedOn).some(
        ({ rule }) => rule === "de-nghi.khen-hai-lan",
      );
      const way = wayOf(read.book);
      const [row, beside] = [rowOf(way, "DN-1"), rowOf(way, "DN-2")];
      const gathered = way.sameRewards();
      for (const each of [beside, row]) gathered.add(each);
      expect({ told, same: gathered.find(row), beside: way.decidedBeside(row) }).toEqual({
        told: twice,
        same: twice ? beside : undefined,
        beside: twice ? beside : undefined,
      });
    }
  });
});
