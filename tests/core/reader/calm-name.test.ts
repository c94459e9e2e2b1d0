import { expect, test } from "vitest";
import { calmName } from "../../../src/core/reader/head/calm-name.ts";

test.each([
  "Sở Tư pháp",
  "UBND tỉnh Quảng Bình",
  "UBND xã Hòa Lộc",
  "Ủy ban nhân dân phường Bình Thọ thành phố Thủ Đức",
  "Trường THPT Nguyễn Văn Linh",
  "Trường THPT số 3 Bến Cát",
  "Trường Tiểu học Lê Văn Tám",
  "Trường Tiểu học số 2 Quang Phú",
  "Trường THCS và THPT Tố Hữu",
  "Trường Mầm non Hoa Hồng",
  "Trường PTDTNT tỉnh Lai Châu",
  "Trường Đại học Luật Hà Nội",
  "Công đoàn Trường THPT Chu Văn An",
  "Phòng GD&ĐT thị xã Kiến Hưng",
  "Phòng Giáo dục và Đào tạo huyện Đông Lâm",
  "Sở Giáo dục và Đào tạo Hà Nội",
  "Sở Giáo dục và Đào tạo Bình Sơn",
  "Sở GD&ĐT Hòa Lộc",
  "Sở Tư pháp tỉnh Thanh An",
  "Bệnh viện Đa khoa tỉnh An Giang",
  "Bệnh viện Bạch Mai",
  "Trung tâm Y tế huyện Long Thành",
  "Hội Luật gia tỉnh An Giang",
  "Hội Luật gia Việt Nam",
  "Hội Liên hiệp Phụ nữ xã Tân Lập",
  "Hội đồng nhân dân tỉnh Sơn La",
  "Hội đồng Thi đua - Khen thưởng xã Bình Lộc",
  "Tổng Liên đoàn Lao động Việt Nam",
  "Liên đoàn Lao động tỉnh Bắc Hà",
  "Tỉnh đoàn Lam Giang",
  "Văn phòng Tỉnh ủy Bến Tre",
  "Đảng ủy xã Phước Lộc",
  "Bảo hiểm xã hội tỉnh Lam Giang",
  "Ban Thi đua - Khen thưởng Trung ương",
  "Cục Thi hành án dân sự tỉnh Nghệ An",
  "Cụm thi đua số 4",
])("%s from its capitals", (name) => {
  expect(calmName(name.toUpperCase())).toBe(name);
});

test("what is not in capitals throughout stays", () => {
  expect(calmName("Sở tư Pháp")).toBe("Sở tư Pháp");
});
