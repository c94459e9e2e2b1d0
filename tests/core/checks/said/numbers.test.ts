import { describe, expect, test } from "vitest";
import { saidOfOpening } from "./said-in.ts";

describe("loi-van.so-khac-chu", () => {
  const said = (opening: string): readonly string[] => saidOfOpening("loi-van.so-khac-chu", opening);
  test.each([
    ["05 (sáu) ngày làm việc", "05 (sáu)"],
    ["03 (hai) bộ hồ sơ", "03 (hai)"],
    ["20 (hai mươi mốt) đơn vị", "20 (hai mươi mốt)"],
    ["mười (11) bản", "mười (11)"],
    ["hai mươi lăm (24) xã", "hai mươi lăm (24)"],
    ["10.000.000 đồng (một triệu đồng chẵn)", "10.000.000 đồng (một triệu đồng chẵn)"],
    ["30% (hai mươi phần trăm)", "30% (hai mươi phần trăm)"],
    ["1.025 (một nghìn hai mươi sáu)", "1.025 (một nghìn hai mươi sáu)"],
  ])("%j", (opening, words) => expect(said(opening)).toEqual([`“${words}”: số và chữ không khớp nhau.`]));
  test.each([
    "05 (năm) ngày",
    "10 (mười) triệu đồng",
    "hai mươi mốt (21) đơn vị",
    "24 (hai mươi tư) giờ, 24 (hai mươi bốn) giờ",
    "15 (mười lăm) ngày, 105 (một trăm lẻ năm) và 105 (một trăm linh năm) người",
    "10.000.000 đồng (bằng chữ: Mười triệu đồng chẵn)",
    "1.025 (một nghìn không trăm hai mươi lăm)",
    "02 (bản chính) và 01 (bản sao)",
    "đợt 1 (sáu tháng đầu năm)",
    "hằng năm (12)",
    "3 (ba) lần",
    "100% (một trăm phần trăm)",
  ])("%j agrees", (opening) => expect(said(opening)).toEqual([]));
  test("the words are offered", () => {
    expect(said("04 (bốn) bộ")).toEqual([]);
  });
});

describe("loi-van.tach-nhom-so", () => {
  const said = (opening: string): readonly string[] => saidOfOpening("loi-van.tach-nhom-so", opening);
  test.each([
    ["hỗ trợ 1.00.000 đồng", "1.00.000 đồng"],
    ["hỗ trợ 1,000,000 đồng", "1,000,000 đồng"],
    ["hỗ trợ 10000000 đồng cho mỗi hộ", "10000000 đồng"],
    ["kinh phí 25000000đ", "25000000đ"],
    ["kinh phí 2.5000.000 VNĐ", "2.5000.000 VNĐ"],
    ["tuyên truyền cho 1.2500 lượt người", "1.2500"],
    ["phát 1,250,000 tờ gấp", "1,250,000"],
  ])("%j", (opening, words) =>
    expect(said(opening)).toEqual([`“${words}” chưa tách nhóm chữ số theo cách viết của tiếng Việt.`]),
  );
  test.each([
    "hỗ trợ 1.000.000 đồng",
    "2,5 triệu đồng, 500 nghìn đồng, 5000 đồng",
    "1.250 lượt người, 12.500 cuốn",
    "ngày 15.02.2026 người dân nộp hồ sơ",
    "mục 1.1.1 việc thực hiện",
    "30 đồng chí, 12 đồng bào",
    "95,5% người dân",
    "1.250,5 triệu đồng",
  ])("%j is right", (opening) => expect(said(opening)).toEqual([]));
});

describe("loi-van.ty-le-qua-tram", () => {
  const said = (opening: string): readonly string[] => saidOfOpening("loi-van.ty-le-qua-tram", opening);
  test.each([
    "105 % cán bộ tham gia",
    "Phấn đấu 110% hồ sơ giải quyết đúng hạn",
    "120% các đơn vị ký giao ước",
    "giảm 120% thời gian giải quyết",
    "rút ngắn 110 %",
    "tỷ lệ hòa giải thành đạt 105%",
    "101% hội viên đăng ký",
    "150 phần trăm công chức hưởng ứng",
  ])("%j cannot be", (opening) => expect(said(opening)).toHaveLength(1));
  test.each([
    "100% cán bộ tham gia",
    "đạt 120 % kế hoạch",
    "hoàn thành 105% chỉ tiêu được giao",
    "tăng 150% số vụ việc so với cùng kỳ",
    "thu ngân sách đạt 110% dự toán",
    "đạt 120%",
    "vượt 20% hồ sơ",
    "bằng 130% số hồ sơ năm trước",
  ])("%j can be", (opening) => expect(said(opening)).toEqual([]));
});

describe("loi-van.thu-dien-tu", () => {
  const said = (opening: string): readonly string[] => saidOfOpening("loi-van.thu-dien-tu", opening);
  test.each(["stp@quangbinh", "a..b@moj.gov.vn", "trần@moj.gov.vn", "stp@quangbinh..gov.vn"])(
    "%j",
    (address) =>
      expect(said(`Gửi về ${address}.`)).toEqual([`“${address}” không phải là địa chỉ thư điện tử.`]),
  );
  test.each(["stp@quangbinh.gov.vn", "(qua thư stp@quangbinh.gov.vn)", "stp@a.vn, tgpl@b.gov.vn"])(
    "%j",
    (words) => expect(said(`Gửi về ${words}.`)).toEqual([]),
  );
});
