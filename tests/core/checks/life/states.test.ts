import { expect, test } from "vitest";
import { type Cell, saidOfCell } from "./planted.ts";

/** Rule, and the cell that it speaks of; where that is another than the one typed, its sheet and column. */
const wrong: readonly (readonly [rule: string, at: string, cell: Cell])[] = [
  [
    "chi-tieu.phan-dau-thap",
    "",
    ["Chỉ tiêu", { "Chỉ tiêu": "Giảm việc chuyển kỳ sau, phấn đấu" }, "Mức giao", "7"],
  ],
  [
    "chi-tieu.phan-dau-thap",
    "",
    ["Chỉ tiêu", { "Chỉ tiêu": "Giảm tiền chuyển kỳ sau, ít nhất" }, "Mức giao", "9"],
  ],
  [
    "chi-tieu.qua-100",
    "",
    ["Chỉ tiêu", { "Chỉ tiêu": "Rút ngắn thời hạn giải quyết TTHC về TGPL" }, "Mức giao", "110"],
  ],
  [
    "chi-tieu.qua-100",
    "",
    ["Chỉ tiêu", { "Chỉ tiêu": "Hòa giải thành tại vùng sâu, vùng xa" }, "Mức giao", "1000"],
  ],
  [
    "chi-tieu.qua-100",
    "",
    ["Chỉ tiêu", { "Chỉ tiêu": "Thành viên các Cụm tham gia ký kết thi đua" }, "Kết quả", "105"],
  ],
  [
    "chi-tieu.thieu-ket-qua",
    "",
    ["Chỉ tiêu", { "Chỉ tiêu": "Trình tặng Huân chương Lao động" }, "Kết quả", ""],
  ],
  ["dang-ky.trang-thai", "", ["Đăng ký", { Mã: "BTP-DK-01" }, "Ngày", ""]],
  ["dang-ky.trang-thai", "", ["Đăng ký", { Mã: "BTP-DK-01" }, "Trạng thái", "chưa gửi"]],
  ["de-nghi.chua-du-phieu", "", ["Đề nghị", { Mã: "QB-DN-03" }, "Phiếu đồng ý", "3"]],
  ["de-nghi.chua-du-phieu", "", ["Đề nghị", { Mã: "TV-DN-03" }, "Phiếu đồng ý", "2"]],
  ["de-nghi.chua-du-phieu", "", ["Đề nghị", { Mã: "TV-DN-06" }, "Phiếu đồng ý", "0"]],
  ["de-nghi.thieu-ngay-nop", "", ["Đề nghị", { Mã: "QB-DN-03" }, "Ngày nộp", ""]],
  ["de-nghi.thieu-ngay-nop", "", ["Đề nghị", { Mã: "BTP-DN-06" }, "Ngày nộp", ""]],
  ["de-nghi.thieu-ngay-nop", "", ["Đề nghị", { Mã: "HLG-DN-01" }, "Ngày nộp", ""]],
  ["de-nghi.thieu-ngay-nop", "", ["Đề nghị", { Mã: "TV-DN-03" }, "Ngày nộp", ""]],
  ["de-nghi.thieu-phieu", "", ["Đề nghị", { Mã: "QB-DN-03" }, "Phiếu đồng ý", ""]],
  ["de-nghi.thieu-phieu", "", ["Đề nghị", { Mã: "AG-DN-06" }, "Phiếu đồng ý", ""]],
  ["de-nghi.thieu-phieu", "", ["Đề nghị", { Mã: "TV-DN-03" }, "Phiếu đồng ý", ""]],
  ["de-nghi.thieu-phieu", "", ["Đề nghị", { Mã: "QB-DN-01" }, "Tổng thành viên", ""]],
  [
    "de-nghi.thieu-phieu",
    "Đề nghị · Phiếu đồng ý",
    ["Đề nghị", { Mã: "BTP-DN-06" }, "Trạng thái", "quyết định"],
  ],
  ["de-nghi.thieu-so-vang", "", ["Đề nghị", { Mã: "AG-DN-04" }, "Số sổ vàng", ""]],
  ["de-nghi.trang-thai-cham", "", ["Đề nghị", { Mã: "QB-DN-03" }, "Trạng thái", "đã nộp"]],
  ["de-nghi.trang-thai-cham", "", ["Đề nghị", { Mã: "QB-DN-03" }, "Trạng thái", "trình"]],
  ["de-nghi.trang-thai-cham", "", ["Đề nghị", { Mã: "QB-DN-03" }, "Trạng thái", "dự kiến"]],
  ["de-nghi.trang-thai-cham", "", ["Đề nghị", { Mã: "QB-DN-03" }, "Trạng thái", "Hội đồng không thông qua"]],
  ["de-nghi.trang-thai-cham", "", ["Đề nghị", { Mã: "QB-DN-03" }, "Trạng thái", ""]],
  ["de-nghi.trang-thai-cham", "", ["Đề nghị", { Mã: "BTP-DN-06" }, "Trạng thái", "dự kiến"]],
  ["han-rieng.thieu-ngay-van-ban", "", ["Hạn riêng", { "Áp dụng cho": "STP-HG" }, "Ngày văn bản", ""]],
  ["phong-trao.so-va-ngay", "", ["Phong trào", { Mã: "AG-2023" }, "Ngày ban hành", ""]],
  ["phong-trao.trang-thai", "", ["Phong trào", { Mã: "QB-2017" }, "Trạng thái", "dự thảo"]],
  [
    "phong-trao.trang-thai",
    "Phong trào · Trạng thái",
    ["Phong trào", { Mã: "HLG-2017" }, "Đến ngày", "31/12/2107"],
  ],
  ["theo-doi.thieu-ngay-nhan", "", ["Theo dõi", { Mốc: "QB-HS-KT", "Đơn vị": "VP-STP-QB" }, "Ngày nhận", ""]],
  [
    "theo-doi.thieu-van-ban",
    "",
    ["Theo dõi", { Mốc: "QB-HS-KT", "Đơn vị": "VP-STP-QB" }, "Số văn bản / liên kết", ""],
  ],
];

test.each(wrong)("states and figures: %s speaks %s of %j", (rule, at, cell) => {
  const [sheet, , column] = cell;
  const wanted = at === "" ? `${sheet} · ${column}` : at;
  const said = saidOfCell(cell).map((line) => line.split(" · "));
  expect(said.map(([id, tab, , header]) => `${id} ${tab} · ${header}`)).toContain(`${rule} ${wanted}`);
});
