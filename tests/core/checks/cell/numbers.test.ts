import { expect, test } from "vitest";
import { curedTo, type Planted, saidOf } from "../../planted.ts";

const remind = (value: string): Planted => ["Mốc", "Mã=QB-HS-KT", "Nhắc trước", value];

test.each<Planted>([
  ["Đợt", "Phong trào=QB-2017", "Đợt số", "-1"],
  ["Đợt", "Phong trào=QB-2017", "Đợt số", "1,5"],
  ["Đợt", "Phong trào=QB-2017", "Đợt số", "0"],
  ["Mốc", "Mã=QB-HS-KT", "Đợt", "1,5"],
  ["Mốc", "Mã=QB-HS-KT", "Đợt", "2017"],
  ["Nội dung", "Phong trào=QB-2017, Thứ tự=420", "Thứ tự", "-420"],
  ["Nơi nhận", "Phong trào=QB-2017, Thứ tự=1", "Thứ tự", "-1"],
  ["Căn cứ", "Phong trào=QB-2017, Thứ tự=1", "Thứ tự", "-1"],
  ["Lịch sử khen", "Người / tập thể=Mai Xuân Lộc", "Năm", "210"],
  ["Lịch sử khen", "Người / tập thể=Mai Xuân Lộc", "Năm", "3010"],
  ["Lịch sử khen", "Người / tập thể=Mai Xuân Lộc", "Năm", "2010,5"],
  ["Danh mục khen", "Mã=GK", "Thứ bậc", "-1"],
  ["Danh mục khen", "Mã=BK-TTg", "Hệ số thưởng", "-3,5"],
  ["Danh mục khen", "Mã=BK-TTg", "Hệ số thưởng", "350"],
])("o.so-ngoai-khoang: %j", (...planted) =>
  expect(saidOf(planted)).toContain(`o.so-ngoai-khoang @ ${planted[0]}.${planted[2]}`),
);

test.each<readonly [string, string | undefined, string]>([
  ["10, 5, 2", "10; 5; 2", "moc.nhac-truoc-cach-ghi"],
  ["10,5", "10; 5", "moc.nhac-truoc-cach-ghi"],
  ["10 ngày", "10", "moc.nhac-truoc-cach-ghi"],
  ["10, 5 và 2 ngày", "10; 5; 2", "moc.nhac-truoc-cach-ghi"],
  ["trước 5 ngày làm việc", "5", "moc.nhac-truoc-cach-ghi"],
  ["-10; -5", "10; 5", "moc.nhac-truoc-cach-ghi"],
  ["10. 5. 2", "10; 5; 2", "moc.nhac-truoc-cach-ghi"],
  ["10 5 2", "10; 5; 2", "moc.nhac-truoc-cach-ghi"],
  ["10; năm; 2", undefined, "moc.nhac-truoc"],
  ["mười ngày", undefined, "moc.nhac-truoc"],
  ["có", undefined, "moc.nhac-truoc"],
  ["1O; 5; 2", undefined, "moc.nhac-truoc"],
  ["10; 5; 200", undefined, "moc.nhac-truoc"],
  ["1 tuần", undefined, "moc.nhac-truoc"],
  ["10-5", undefined, "moc.nhac-truoc"],
])("Nhắc trước %j", (value, cure, rule) => {
  expect(saidOf(remind(value))).toEqual([`${rule} @ Mốc.Nhắc trước`]);
  expect(curedTo(remind(value))).toBe(cure);
});

test.each(["10; 5; 2", "10;5;2", "5", "10\n5\n2", "60", ""])("Nhắc trước %j is as it should be", (value) =>
  expect(saidOf(remind(value))).toEqual([]),
);
