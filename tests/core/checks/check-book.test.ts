import { expect, test } from "vitest";
import { rules } from "../../../src/core/checks/all-rules.ts";
import { checkBook } from "../../../src/core/checks/check-book.ts";
import { bookOf } from "../book-of.ts";
import { checkedOn } from "../checked-on.ts";
import { campaignWith, smallOffice } from "../small-office.ts";

test("the small office has nothing to complain of", () => {
  expect(checkBook(bookOf(smallOffice), checkedOn)).toEqual([]);
});

test("no two rules share an id", () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
});

test("gravest first, then by tab, then by row", () => {
  const book = campaignWith(
    { "Đơn vị ban hành": "Sở Tư pháp tỉnh Quảng Bình", "Đến ngày": "01/01/2025", Loại: "mới" },
    {
      "Nội dung": [
        {
          "Phong trào": "QB-2026",
          "Thứ tự": 1,
          Cấp: "đoạn",
          "Nội dung": "Quyết định số 2611/KH-BTP {hạn: X}",
        },
        { "Phong trào": "QB-2026", "Thứ tự": 2, Cấp: "đoạn", "Nội dung": "ngày 31/4/2026" },
      ],
    },
  );
  expect(
    checkBook(book, checkedOn).map(({ severity, sheet, row, rule }) => `${severity} ${sheet} ${row} ${rule}`),
  ).toEqual([
    "lỗi Phong trào 2 o.ngoai-danh-sach",
    "lỗi Phong trào 2 phong-trao.ngay-nguoc",
    "lỗi Nội dung 2 dan-chieu.khong-co",
    "lỗi Nội dung 3 loi-van.ngay-khong-co",
    "cảnh báo Nội dung 2 loi-van.ky-hieu-khac-loai",
  ]);
});
