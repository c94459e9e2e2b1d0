import fc from "fast-check";
import { expect, test } from "vitest";
import {
  bareNameInAnyOrder,
  capitalisedName,
  letterSum,
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

/** Every degree, title and post begins as something that the quick look before the patterns lets through. */
test.each(
  (
    "PGS.,GS.,TSKH.,TSBS.,TS.,ThS.,Th.S,thac si,LS.,LG.,BS.,bác sĩ,bác sỹ,KS.,KTS.,KTV.,CN.,CVCC.,CVC.,GVCC.,GVC.,NGƯT.,NGND.,NSƯT.,NSND.,TTƯT.,TTND.," +
    "CKII.,CKI.,CK2.,CK1.,BSCKII.,BSCKI.,Dr.,Prof.,PhD.,MBA.,Ph.D,Phó Giáo sư,giáo sư,tiến sĩ khoa học,tiến sỹ,THẠC SĨ,luật sư,luật gia,bác sỹ,dược sĩ,kỹ sư," +
    "cử nhân,kiến trúc sư,nhà giáo ưu tú,nhà giáo,nghệ sĩ nhân dân,thẩm phán,chấp hành viên,công chứng viên,đấu giá viên,trợ giúp viên pháp lý,trợ giúp viên," +
    "hòa giải viên,HOÀ GIẢI VIÊN,đại tướng,thượng tá,trung tá,thiếu úy,phó giám đốc,giám đốc,phó trưởng phòng,trưởng phòng,chánh văn phòng,chủ tịch,phó bí thư," +
    "bí thư,chuyên viên,kế toán trưởng,cục trưởng,chi cục trưởng,vụ trưởng,thứ trưởng,bộ trưởng,hội trưởng,ủy viên,uỷ viên,thư ký,Đồng chí,Đ/c,Đc,Mr,Mrs,Ms," +
    "Ông,Bà,Cô,Thầy,Anh,Chị,Chú,Bác"
  ).split(","),
)("%s before a name", (title) => expect(nameWithoutTitles(`${title} Nguyễn Văn An`)).toBe("Nguyễn Văn An"));

test("names of the same letters have one sum", () => {
  expect(letterSum("Hoà Nguyễn Văn")).toBe(letterSum("nguyen  van hòa"));
  expect(letterSum("Lý Thị Na")).toBe(letterSum("Na Thị Lí"));
  expect(letterSum("Lê Văn An")).not.toBe(letterSum("Lê Văn Anh"));
});

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
