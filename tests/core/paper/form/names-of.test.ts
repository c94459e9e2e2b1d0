import { expect, test } from "vitest";
import { namesOf } from "../../../../src/core/paper/form/lines-of.ts";

test.each<[cell: string, names: readonly string[]]>([
  ["", []],
  [" ; \n", []],
  ["Chánh Văn phòng; Trưởng Phòng 1.", ["Chánh Văn phòng", "Trưởng Phòng 1"]],
  ["- Chánh Văn phòng,\n+ Thanh tra Sở", ["Chánh Văn phòng", "Thanh tra Sở"]],
  ["1. Bà Tiêu Ngọc Ánh;\r\n2) Ông Ngụy Hữu Tín", ["Bà Tiêu Ngọc Ánh", "Ông Ngụy Hữu Tín"]],
])("%j names %j", (cell, names) => {
  expect(namesOf(cell)).toEqual(names);
});
