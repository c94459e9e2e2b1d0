import { expect, test } from "vitest";
import { type Planted, saidOf } from "../../planted.ts";

test.each<readonly [rule: string, ...Planted]>([
  ["trinh-tu.ngay-nguoc", "Quy tắc", "Mã=QT-LDTT-2024", "Hiệu lực đến", "01/01/2020"],
  ["trinh-tu.ngay-nguoc", "Văn bản pháp lý", "Số ký hiệu=42/2010/NĐ-CP", "Hiệu lực từ", "01/06/2009"],
  ["cau-hinh.ten-la", "Cấu hình", "Tên=Dấu kết thúc văn bản", "Tên", "Dấu kết thúc văn bẳng"],
  ["quy-tac.tham-so", "Quy tắc", "Mã=QT-LDTT-2024", "Tham số", "xếp loại tối thiêu: Hoàn thành tốt nhiệm vụ"],
  ["quy-tac.tham-so", "Quy tắc", "Mã=QT-CSTDCS-TYLE-2024", "Tham số", "tỷ lệ tối đa: 150"],
  ["quy-tac.tham-so", "Quy tắc", "Mã=QT-CSTDCS-TYLE-2024", "Tham số", "tỷ lệ tối đa: mười lăm"],
  ["quy-tac.tham-so", "Quy tắc", "Mã=QT-CSTDCS-TYLE-2024", "Tham số", "tỷ lệ tối đa 15; tính trên: LĐTT"],
  ["o.tu-la", "Hồ sơ luật", "Mã=HS-HCLD-CU-4", "Số bộ", "300"],
  ["o.so-ngoai-khoang", "Thời hạn luật", "Mã=TH-THONG-BAO", "Số", "-10"],
])("%s: %s, %s, %s: %s", (rule, ...planted) =>
  expect(saidOf(planted)).toContain(`${rule} @ ${planted[0]}.${planted[2]}`),
);

test.each<Planted>([
  ["Quy tắc", "Mã=QT-CSTDCS-TYLE-2024", "Tham số", "tỷ lệ tối đa: 15,5; tính trên: LĐTT; làm tròn: xuống"],
  ["Cấu hình", "Tên=Dấu kết thúc văn bản", "Tên", "dấu kết thúc văn bản"],
  ["Hồ sơ luật", "Mã=HS-HCLD-CU-4", "Số bộ", "03"],
])("%j is right", (...planted) => expect(saidOf(planted)).toEqual([]));
