import { expect, test } from "vitest";
import { type Cell, saidOfCell } from "./planted.ts";

/** Rule, and the cell that it speaks of; where that is another than the one typed, its sheet and column. */
const wrong: readonly (readonly [rule: string, at: string, cell: Cell])[] = [
  ["de-nghi.ngoai-cuoc-hop", "", ["Cuộc họp", { Mã: "QB-HOP-XET" }, "Ngày", "10/07/2018"]],
  ["de-nghi.ngoai-cuoc-hop", "", ["Cuộc họp", { Mã: "QB-HOP-XET" }, "Ngày", "11/09/2017"]],
  ["de-nghi.ngoai-cuoc-hop", "", ["Cuộc họp", { Mã: "QB-HOP-XET" }, "Ngày", "12/06/2017"]],
  ["de-nghi.ngoai-cuoc-hop", "", ["Đề nghị", { Mã: "QB-DN-03" }, "Ngày nộp", "11/07/2017"]],
  ["hoi-dong.ngoai-nhiem-ky", "", ["Hội đồng", { "Họ tên": "Phan Đình Khoa" }, "Đến", "05/07/2017"]],
  ["hoi-dong.ngoai-nhiem-ky", "", ["Hội đồng", { "Họ tên": "Phan Đình Khoa" }, "Từ", "01/08/2017"]],
  ["hoi-dong.ngoai-nhiem-ky", "", ["Hội đồng", { "Họ tên": "Nguyễn Thị Lài" }, "Đến", "30/06/2017"]],
  ["hoi-dong.ngoai-nhiem-ky", "", ["Hội đồng", { "Họ tên": "Lê Hoàng Nam" }, "Đến", "31/12/2024"]],
  ["hoi-dong.ngoai-nhiem-ky", "", ["Hội đồng", { "Họ tên": "Kim Ngọc Sương" }, "Đến", "31/12/2021"]],
  ["hoi-dong.ngoai-nhiem-ky", "", ["Đề nghị", { Mã: "TV-DN-01" }, "Ngày nộp", "15/01/2023"]],
  ["hoi-dong.ngoai-nhiem-ky", "", ["Hội đồng", { "Họ tên": "Lâm Sáng Tươi" }, "Từ", "01/08/2022"]],
  ["phong-trao.cap-tren", "", ["Phong trào", { Mã: "TV-2021" }, "Phong trào cấp trên", "TV-2021"]],
  ["phong-trao.cap-tren", "", ["Phong trào", { Mã: "TV-2021" }, "Phong trào cấp trên", "QB-2017"]],
  ["trinh-tu.ban-hanh-qua-som", "", ["Phong trào", { Mã: "QB-2017" }, "Ngày ban hành", "28/04/2016"]],
  ["trinh-tu.ban-hanh-sau-ket-thuc", "", ["Phong trào", { Mã: "QB-2017" }, "Ngày ban hành", "28/09/2017"]],
  ["trinh-tu.ban-hanh-sau-ket-thuc", "", ["Phong trào", { Mã: "TV-2021" }, "Ngày ban hành", "tháng 8/2022"]],
  ["trinh-tu.cap-tren-truoc", "", ["Mốc", { Mã: "BTP-SK-DV" }, "Thời hạn", "chậm nhất là ngày 10/7/2017"]],
  ["trinh-tu.cap-tren-truoc", "", ["Mốc", { Mã: "BTP-SK-CUM" }, "Thời hạn", "20/6/2017"]],
  ["trinh-tu.cap-tren-truoc", "", ["Mốc", { Mã: "BTP-DK-DV" }, "Thời hạn", "chậm nhất là ngày 25/02/2017"]],
  ["trinh-tu.dang-ky-sau-de-nghi", "", ["Đăng ký", { Mã: "AG-DK-01" }, "Ngày", "22/05/2025"]],
  ["trinh-tu.dang-ky-sau-de-nghi", "", ["Đăng ký", { Mã: "QB-DK-04" }, "Ngày", "10/07/2017"]],
  ["trinh-tu.hop-truoc-bao-cao", "", ["Cuộc họp", { Mã: "BTP-HOP-SK" }, "Ngày", "14/06/2017"]],
  ["trinh-tu.moc", "", ["Mốc", { Mã: "TV-DK-DV" }, "Thời hạn", "trong tháng 01/2022"]],
  ["trinh-tu.moc", "", ["Mốc", { Mã: "BTP-DK-DV" }, "Thời hạn", "chậm nhất là ngày 15/8/2017"]],
  ["trinh-tu.moc", "", ["Mốc", { Mã: "BTP-DK-CUM" }, "Thời hạn", "trước ngày 20/07/2017"]],
  ["trinh-tu.moc", "", ["Mốc", { Mã: "HLG-SK" }, "Thời hạn", "trước ngày 30/11/2017"]],
  ["trinh-tu.moc", "Mốc · Thời hạn", ["Mốc", { Mã: "TV-DK-DV" }, "Việc", "báo cáo tổng kết"]],
  ["trinh-tu.ngay-nghi", "", ["Đề nghị", { Mã: "QB-DN-04" }, "Ngày QĐ", "26/08/2017"]],
  ["trinh-tu.ngay-nghi", "", ["Đề nghị", { Mã: "QB-DN-06" }, "Ngày QĐ", "25/08/2018"]],
  ["trinh-tu.ngay-nghi", "", ["Cuộc họp", { Mã: "QB-HOP-XET" }, "Ngày", "09/07/2017"]],
  ["trinh-tu.ngay-nghi", "", ["Cuộc họp", { Mã: "BTP-HOP-SK" }, "Ngày", "16/07/2017"]],
  ["trinh-tu.ngay-nghi", "", ["Cuộc họp", { Mã: "BTP-HOP-SK" }, "Ngày", "02/09/2017"]],
  ["trinh-tu.ngay-nghi", "", ["Cuộc họp", { Mã: "BTP-HOP-SK" }, "Ngày", "15/07/2017"]],
  [
    "trinh-tu.ngay-nghi",
    "",
    ["Lịch sử khen", { "Người / tập thể": "Mai Xuân Lộc" }, "Ngày QĐ", "27/06/2010"],
  ],
  [
    "trinh-tu.ngay-nghi",
    "",
    ["Lịch sử khen", { "Người / tập thể": "Hội Luật gia tỉnh Nghệ An" }, "Ngày QĐ", "02/09/2011"],
  ],
  ["trinh-tu.ngay-nghi", "", ["Phong trào", { Mã: "QB-2017" }, "Ngày ban hành", "30/04/2017"]],
  ["trinh-tu.ngay-nghi", "", ["Phong trào", { Mã: "AG-2023" }, "Ngày ban hành", "23/04/2023"]],
  ["trinh-tu.ngay-nghi", "", ["Hạn riêng", { "Áp dụng cho": "STP-HG" }, "Ngày văn bản", "12/02/2017"]],
  ["trinh-tu.ngay-nghi", "", ["Phong trào", { Mã: "AG-2023" }, "Ngày ban hành", "27/04/2026"]],
  ["trinh-tu.ngay-nguoc", "", ["Đề nghị", { Mã: "QB-DN-03" }, "Ngày nộp", "28/06/2016"]],
  ["trinh-tu.ngay-nguoc", "", ["Văn bản pháp lý", { Mã: "ND-91-2017" }, "Hiệu lực đến", "31/12/2016"]],
  ["trinh-tu.ngay-nguoc", "", ["Văn bản pháp lý", { Mã: "ND-91-2017" }, "Hiệu lực từ", "01/10/2016"]],
  [
    "trinh-tu.nhan-truoc-khi-gui",
    "",
    ["Theo dõi", { Mốc: "BTP-DK-DV", "Đơn vị": "STP-QB" }, "Ngày nhận", "06/02/2017"],
  ],
  [
    "trinh-tu.nhan-truoc-khi-gui",
    "",
    ["Theo dõi", { Mốc: "QB-HS-KT", "Đơn vị": "VP-STP-QB" }, "Ngày nhận", "20/06/2017"],
  ],
  ["trinh-tu.nop-qua-som", "", ["Đề nghị", { Mã: "BTP-DN-03" }, "Đến ngày", "31/12/2018"]],
  ["trinh-tu.nop-qua-som", "", ["Đề nghị", { Mã: "HLG-DN-01" }, "Đến ngày", "10/11/2018"]],
  ["trinh-tu.sau-hom-nay", "", ["Đề nghị", { Mã: "QB-DN-03" }, "Ngày nộp", "28/06/2032"]],
  ["trinh-tu.sau-hom-nay", "", ["Đề nghị", { Mã: "QB-DN-03" }, "Ngày QĐ", "25/08/2032"]],
  ["trinh-tu.sau-hom-nay", "", ["Đề nghị", { Mã: "AG-DN-04" }, "Ngày QĐ", "30/05/2032"]],
  [
    "trinh-tu.sau-hom-nay",
    "",
    ["Theo dõi", { Mốc: "BTP-DK-DV", "Đơn vị": "STP-QB" }, "Ngày nhận", "10/02/2032"],
  ],
  [
    "trinh-tu.sau-hom-nay",
    "",
    ["Theo dõi", { Mốc: "HLG-TK", "Đơn vị": "HLG-NA" }, "Ngày nhận", "10/11/2032"],
  ],
  ["trinh-tu.sau-hom-nay", "", ["Đăng ký", { Mã: "BTP-DK-01" }, "Ngày", "13/02/2032"]],
  ["trinh-tu.sau-hom-nay", "", ["Hạn riêng", { "Áp dụng cho": "STP-HG" }, "Ngày văn bản", "13/02/2032"]],
  ["trinh-tu.sau-hom-nay", "", ["Văn bản pháp lý", { Mã: "ND-91-2017" }, "Ngày ban hành", "31/07/2032"]],
  ["trinh-tu.truoc-ke-hoach", "", ["Cuộc họp", { Mã: "BTP-HOP-SK" }, "Ngày", "14/07/2016"]],
  [
    "trinh-tu.truoc-ke-hoach",
    "",
    ["Theo dõi", { Mốc: "BTP-DK-DV", "Đơn vị": "STP-QB" }, "Ngày nhận", "10/01/2017"],
  ],
  ["trinh-tu.truoc-ke-hoach", "", ["Đăng ký", { Mã: "AG-DK-01" }, "Ngày", "22/05/2022"]],
  ["trinh-tu.truoc-ke-hoach", "", ["Đăng ký", { Mã: "BTP-DK-01" }, "Ngày", "13/01/2017"]],
  ["trinh-tu.truoc-ke-hoach", "", ["Hạn riêng", { "Áp dụng cho": "STP-HG" }, "Ngày văn bản", "13/01/2017"]],
  ["trinh-tu.truoc-ke-hoach", "", ["Phong trào", { Mã: "QB-2017" }, "Ngày ban hành", "28/06/2017"]],
  [
    "van-ban-phap-ly.thay-the-nguoc",
    "",
    ["Văn bản pháp lý", { Mã: "ND-91-2017" }, "Hiệu lực đến", "31/12/2024"],
  ],
  [
    "van-ban-phap-ly.thay-the-nguoc",
    "",
    ["Văn bản pháp lý", { Mã: "TT-14-2015-BTP" }, "Thay thế bởi", "TT-06-2011-BTP"],
  ],
];

test.each(wrong)("the order of life: %s speaks %s of %j", (rule, at, cell) => {
  const [sheet, , column] = cell;
  const wanted = at === "" ? `${sheet} · ${column}` : at;
  const said = saidOfCell(cell).map((line) => line.split(" · "));
  expect(said.map(([id, tab, , header]) => `${id} ${tab} · ${header}`)).toContain(`${rule} ${wanted}`);
});
