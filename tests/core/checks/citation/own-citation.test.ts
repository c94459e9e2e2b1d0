import { expect, test } from "vitest";
import { checkBy } from "../../../../src/core/checks/check-book.ts";
import { ownCitation } from "../../../../src/core/checks/citation/own-citation.ts";
import { bookOf } from "../../book-of.ts";
import { checkedOn } from "../../checked-on.ts";

const said = (citation: string): readonly string[] => {
  const row = {
    ...{ Mã: "TT-05", Loại: "Thông tư", "Số ký hiệu": "05/2018/TT-BTP", Tên: "Hướng dẫn" },
    ...{ "Ngày ban hành": "07/06/2018", "Cách trích dẫn": citation },
  };
  return checkBy([ownCitation], bookOf({ "Văn bản pháp lý": [row] }), checkedOn)
    .filter(({ rule }) => rule === "van-ban-phap-ly.trich-dan-khac-ngay")
    .map(({ column, message }) => `${column}: ${message}`);
};

test.each([
  ["Thông tư số 05/2018/TT-BTP ngày 06 tháng 7 năm 2018 của Bộ trưởng Bộ Tư pháp", "06/07/2018"],
  ["Thông tư số 05/2018/TT-BTP ngày 07/6/2017 của Bộ trưởng Bộ Tư pháp", "07/06/2017"],
])("%s", (citation, day) =>
  expect(said(citation)).toEqual([
    `Cách trích dẫn: Cách trích dẫn ghi ngày ${day}, trong khi Ngày ban hành là 07/06/2018.`,
  ]),
);

test.each([
  "Thông tư số 05/2018/TT-BTP ngày 07 tháng 6 năm 2018 của Bộ trưởng Bộ Tư pháp",
  "Thông tư số 05/2018/TT-BTP ngày 07/6/2018 của Bộ trưởng Bộ Tư pháp",
  "Luật Thi đua, khen thưởng năm 2003",
  "Thông tư số 05/2018/TT-BTP ngày 07/6/2018 sửa đổi Thông tư số 14/2015/TT-BTP ngày 14/10/2015",
  "",
])("%j is right", (citation) => expect(said(citation)).toEqual([]));
