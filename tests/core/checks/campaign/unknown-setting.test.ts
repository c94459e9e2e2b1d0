import { expect, test } from "vitest";
import { bookOf } from "../../book-of.ts";
import { findingsBy } from "../findings-by-rule.ts";

const setting = (name: string, value: string): ReturnType<typeof bookOf> =>
  bookOf({ "Cấu hình": [{ Tên: name, "Giá trị": value }] });

test.each([
  ["Tuần làm việc", "Thứ Hai – thứ Bảy"],
  ["Dấu kết thúc văn bản", "."],
  ["Dấu kết thúc văn bản", ""],
  ["Màu ưa thích", "xanh"],
])("%s: %j is let be", (name, value) =>
  expect(findingsBy("cau-hinh.gia-tri-la", setting(name, value))).toEqual([]),
);

test("a value nobody knows is named with the ones that are known", () => {
  expect(findingsBy("cau-hinh.gia-tri-la", setting("tuần làm việc", "cả tuần"))).toEqual([
    {
      sheet: "Cấu hình",
      row: 2,
      column: "Giá trị",
      key: "tuần làm việc",
      rule: "cau-hinh.gia-tri-la",
      severity: "lỗi",
      message: "“cả tuần” không phải là giá trị của “Tuần làm việc”.",
      fix: "Chọn một trong: thứ Hai - thứ Sáu · thứ Hai - thứ Bảy.",
      source: "",
    },
  ]);
});

test.each([
  ["Bậc nhắc việc", "mười ngày", "-10; -5; -2; 0; +1; +3"],
  ["Thang điểm nộp đúng hạn", "0: 2", "0: 2; 2: 1,5; 5: 1; 10: 0,5; hơn: 0"],
])("the figure %s cannot be %j, and an example is given", (name, value, form) => {
  expect(findingsBy("cau-hinh.gia-tri-la", setting(name, value))).toEqual([
    expect.objectContaining({
      message: `“${value}” không phải là giá trị của “${name}”.`,
      fix: `Ghi như “${form}”.`,
    }),
  ]);
});
