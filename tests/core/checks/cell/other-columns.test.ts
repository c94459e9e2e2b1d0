import { expect, test } from "vitest";
import { type Planted, saidOf } from "../../planted.ts";

const basis = "Phong trào=HLG-2017, Thứ tự=2";
const row = "Mốc=HLG-SK, Đơn vị=HLG-TH";

test.each<Planted>([
  ["Căn cứ", basis, "Số ký hiệu", "Bộ Chính trị"],
  ["Căn cứ", basis, "Số ký hiệu", "Chỉ thị của Đảng"],
  ["Căn cứ", basis, "Cơ quan ban hành", "05-CT/TW"],
  ["Căn cứ", basis, "Cơ quan ban hành", "42/2010/NĐ-CP"],
  ["Theo dõi", row, "Số văn bản / liên kết", "đã nhận đủ, đúng hạn"],
  ["Theo dõi", row, "Số văn bản / liên kết", "bản giấy"],
  ["Đề nghị", "Mã=AG-DN-02", "Xếp loại", "Chiến sĩ thi đua cơ sở"],
  ["Đề nghị", "Mã=AG-DN-02", "Xếp loại", "lao động tiên tiến"],
])("%s, %s, %s: %s", (...planted) =>
  expect(saidOf(planted)).toContain(`o.lan-cot @ ${planted[0]}.${planted[2]}`),
);

test.each<Planted>([
  ["Căn cứ", basis, "Số ký hiệu", "05-CT/TW"],
  ["Căn cứ", basis, "Số ký hiệu", ""],
  ["Căn cứ", basis, "Cơ quan ban hành", "Quốc hội khóa 15"],
  ["Theo dõi", row, "Số văn bản / liên kết", "15/BC-HLG ngày 20/6/2017"],
  ["Theo dõi", row, "Số văn bản / liên kết", "https://example.gov.vn/bao-cao"],
  ["Theo dõi", row, "Số văn bản / liên kết", "-"],
  ["Đề nghị", "Mã=AG-DN-02", "Xếp loại", "Hoàn thành xuất sắc nhiệm vụ"],
])("%s, %s, %s: %s is right", (...planted) =>
  expect(saidOf(planted).filter((said) => said.startsWith("o.lan-cot"))).toEqual([]),
);
