import fc from "fast-check";
import { expect, test } from "vitest";
import {
  bareNameInAnyOrder,
  capitalisedName,
  nameInAnyOrder,
  nameWithoutTitles,
} from "../../../src/core/text/names.ts";

test.each([
  ["ThS. Đ/c Nguyễn Thị Lài (bà)", "Nguyễn Thị Lài"],
  ["Bà: Nguyễn Thị Lài", "Nguyễn Thị Lài"],
  ["Nguyễn Thị Lài, ThS.", "Nguyễn Thị Lài"],
  ["đồng chí Lài", "Lài"],
  ["Ksor H'Bia", "Ksor H'Bia"],
  ["Tsơ Văn", "Tsơ Văn"],
  ["Bành Văn Ba", "Bành Văn Ba"],
  ["ThS.", "ThS."],
  ["", ""],
])("titles of %s", (name, bare) => expect(nameWithoutTitles(name)).toBe(bare));

test.each([
  ["nguyễn thị lài", "Nguyễn Thị Lài"],
  ["NGUYỄN THỊ LÀI", "Nguyễn Thị Lài"],
  ["đặng Đình đức", "Đặng Đình Đức"],
  ["h'hen niê", "H'hen Niê"],
  ["H'Hen Niê", "H'Hen Niê"],
  ["ksor h-bia", "Ksor H-Bia"],
])("capitals of %s", (name, right) => expect(capitalisedName(name)).toBe(right));

test("mending capitals twice mends nothing more", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."aăđêơưàấHNĐỨÀ' -.") }), (name) => {
      const once = capitalisedName(name);
      return capitalisedName(once) === once;
    }),
  );
});

test("a name has one key in whatever order it stands, with its marks or without", () => {
  expect(nameInAnyOrder("Hoà Nguyễn Văn")).toBe(nameInAnyOrder("Nguyễn Văn Hòa"));
  expect(nameInAnyOrder("Hưng")).not.toBe(nameInAnyOrder("Hùng"));
  expect(bareNameInAnyOrder("Hưng")).toBe(bareNameInAnyOrder("Hùng"));
});
