import { expect, test } from "vitest";
import { type Cell, saidOfCell } from "./planted.ts";

/** Cells that are as they should be, many beside a wrong one of the other tables. */
const right: readonly Cell[] = [
  ["Phong trào", { Mã: "QB-2017" }, "Số", "677"],
  ["Phong trào", { Mã: "QB-2017" }, "Số", "07"],
  ["Lịch sử khen", { "Người / tập thể": "Hồ Thị Minh Châu", Năm: "2016" }, "Số QĐ", "08/QĐ-STP"],
  ["Mốc", { Mã: "BTP-DK-DV" }, "Thời hạn", "chậm nhất là ngày 14/02/2017"],
  ["Mốc", { Mã: "TV-DK-DV" }, "Thời hạn", "trước ngày 15/9/2021"],
  ["Mốc", { Mã: "BTP-SK-CUM" }, "Thời hạn", "10/7/2017"],
  [
    "Lịch sử khen",
    { "Người / tập thể": "Hội Luật gia thành phố Hà Nội", Năm: "2014" },
    "Số QĐ",
    "2367/QĐ-UBND",
  ],
  ["Đề nghị", { Mã: "QB-DN-03" }, "Số sổ vàng", "07/2017"],
  ["Cuộc họp", { Mã: "QB-HOP-XET" }, "Ngày", "12/07/2017"],
  ["Cuộc họp", { Mã: "BTP-HOP-SK" }, "Ngày", "17/07/2017"],
  ["Cuộc họp", { Mã: "QB-HOP-XET" }, "Nội dung", "Họp rà soát công tác chuẩn bị"],
  ["Đề nghị", { Mã: "BTP-DN-06" }, "Trạng thái", "thiếu hồ sơ"],
  ["Đề nghị", { Mã: "TV-DN-03" }, "Trạng thái", "trình"],
  ["Đề nghị", { Mã: "QB-DN-01" }, "Trạng thái", "Hội đồng thông qua"],
  ["Đề nghị", { Mã: "BTP-DN-06" }, "Ngày nộp", "20/12/2017"],
  ["Hội đồng", { "Họ tên": "Phan Đình Khoa" }, "Đến", "30/11/2017"],
  ["Theo dõi", { Mốc: "BTP-DK-DV", "Đơn vị": "STP-AG" }, "Ngày nhận", "20/02/2017"],
  ["Theo dõi", { Mốc: "BTP-DK-DV", "Đơn vị": "STP-AG" }, "Ngày nhận", "18/02/2017"],
  ["Theo dõi", { Mốc: "HLG-SK", "Đơn vị": "HLG-TH" }, "Ngày nhận", "29/06/2017"],
  ["Đăng ký", { Mã: "BTP-DK-01" }, "Ngày", "10/02/2017"],
  ["Đăng ký", { Mã: "QB-DK-04" }, "Ngày", "15/05/2017"],
  ["Đăng ký", { Mã: "AG-DK-04" }, "Đơn vị", "CD-STP-AG"],
  ["Đăng ký", { Mã: "AG-DK-04" }, "Đơn vị", "STP-AG"],
  ["Đăng ký", { Mã: "BTP-DK-05" }, "Đơn vị", "THADS-QB"],
  ["Chỉ tiêu", { "Chỉ tiêu": "Rút ngắn thời hạn giải quyết TTHC về TGPL" }, "Mức giao", "15"],
  ["Chỉ tiêu", { "Chỉ tiêu": "Thành viên các Cụm tham gia ký kết thi đua" }, "Kết quả", "99,5"],
  ["Chỉ tiêu", { "Chỉ tiêu": "Trình tặng Huân chương Lao động" }, "Kết quả", "05"],
  ["Hạn riêng", { "Áp dụng cho": "STP-HG" }, "Thời hạn", "đến hết ngày 24/02/2017"],
  ["Hạn riêng", { "Áp dụng cho": "STP-HG" }, "Ngày văn bản", "14/02/2017"],
  ["Phong trào", { Mã: "TV-2021" }, "Ngày ban hành", "09/08/2021"],
  ["Phong trào", { Mã: "QB-2017" }, "Ngày ban hành", "27/04/2017"],
  ["Phong trào", { Mã: "AG-2023" }, "Ngày ban hành", "21/04/2023"],
  ["Người ký", { Mã: "GD-STP-QB" }, "Từ ngày", "01/01/2015"],
  ["Người ký", { Mã: "GD-STP-QB" }, "Đến ngày", "31/12/2020"],
  ["Đề nghị", { Mã: "BTP-DN-01" }, "Ngày nộp", "28/12/2017"],
  ["Mốc", { Mã: "BTP-TK" }, "Thời hạn", "chậm nhất là ngày 30/11/2017"],
  ["Phong trào", { Mã: "AG-2023" }, "Trạng thái", "đã tổng kết"],
];

test.each(right.map((cell) => [cell]))("%j is in order", (cell) => {
  expect(saidOfCell(cell)).toEqual([]);
});
