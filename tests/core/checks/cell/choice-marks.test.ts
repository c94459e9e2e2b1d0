import { expect, test } from "vitest";
import { curedTo, type Planted, saidOf } from "../../planted.ts";

test.each<readonly [meant: string, ...Planted]>([
  ["đang thực hiện", "Phong trào", "Mã=BTP-2017", "Trạng thái", "đang thực hiên"],
  ["đang thực hiện", "Phong trào", "Mã=BTP-2017", "Trạng thái", "dang thuc hien"],
  ["báo cáo sơ kết", "Mốc", "Mã=BTP-SK-CUM", "Việc", "báo cáo sơ kêt"],
  ["đã xác nhận", "Đăng ký", "Mã=HLG-DK-03", "Trạng thái", "đã xác nhân"],
])("o.lua-chon-sai-dau: %s meant by %s %s %s: %s", (meant, ...planted) => {
  expect(saidOf(planted)).toEqual([`o.lua-chon-sai-dau @ ${planted[0]}.${planted[2]}`]);
  expect(curedTo(planted)).toBe(meant);
});

test.each<Planted>([
  ["Phong trào", "Mã=BTP-2017", "Trạng thái", "Đang Thực Hiện"],
  ["Phong trào", "Mã=BTP-2017", "Trạng thái", " đang thực hiện "],
  ["Phong trào", "Mã=BTP-2017", "Trạng thái", "đang thực hiện".normalize("NFD")],
])("%j is right", (...planted) =>
  expect(saidOf(planted).filter((said) => said.startsWith("o."))).toEqual([]),
);
