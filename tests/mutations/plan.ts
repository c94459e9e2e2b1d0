import type { Mutation } from "./mutation.ts";

const campaign = (key: string): Mutation["row"] => ({ Mã: key });
const line = (key: string, order: number): Mutation["row"] => ({
  "Phong trào": key,
  "Thứ tự": String(order),
});

/**
 * For each rule of plans one changed cell of the sample office that brings exactly one new finding. Three rules need
 * more than one cell: phases and parts of the sample are referred to elsewhere (`dot.so-thieu`,
 * `phong-trao.khong-co-moc`), and its plans were made before Luật 2022 (`phong-trao.thieu-noi-dung`).
 */
export const planMutations: readonly Mutation[] = [
  {
    rule: "phong-trao.so-van-ban",
    sheet: "Phong trào",
    row: campaign("QB-2017"),
    column: "Số",
    value: "677/KH-STP",
  },
  {
    rule: "phong-trao.ky-hieu-co-so",
    sheet: "Phong trào",
    row: campaign("QB-2017"),
    column: "Ký hiệu",
    value: "677/KH-STP",
  },
  {
    rule: "phong-trao.ky-hieu-khac-loai",
    sheet: "Phong trào",
    row: campaign("QB-2017"),
    column: "Ký hiệu",
    value: "QĐ-STP",
  },
  {
    rule: "phong-trao.ky-hieu-khac-co-quan",
    sheet: "Phong trào",
    row: campaign("QB-2017"),
    column: "Ký hiệu",
    value: "KH-SNV",
  },
  {
    rule: "phong-trao.trich-yeu",
    sheet: "Phong trào",
    row: campaign("HLG-2017"),
    column: "Trích yếu",
    value: "Về việc phát động phong trào thi đua Hội Luật gia Việt Nam năm 2017",
  },
  { rule: "ma.dau-la", sheet: "Đơn vị", row: campaign("VU-KHTC"), column: "Mã", value: "VU KHTC" },
  {
    rule: "phong-trao.ten-khac-nhau",
    sheet: "Phong trào",
    row: campaign("AG-2023"),
    column: "Trích yếu",
    value:
      "Phát động phong trào thi đua “Ngành Tư pháp chung tay vì người nghèo – Không ai bị bỏ lại phía sau” giai đoạn 2023 - 2025",
  },
  {
    rule: "phong-trao.giai-doan-khac-nhau",
    sheet: "Phong trào",
    row: campaign("AG-2023"),
    column: "Trích yếu",
    value:
      "Phát động phong trào thi đua “Ngành Tư pháp chung tay vì người nghèo – Không để ai bị bỏ lại phía sau” giai đoạn 2021 - 2025",
  },
  {
    rule: "loi-van.nam-ky-niem",
    sheet: "Phong trào",
    row: campaign("QB-2017"),
    column: "Sự kiện kỷ niệm",
    value: "19 năm Ngày thành lập Tổ chức Trợ giúp pháp lý (06/9/1997 - 06/9/2017)",
  },
  {
    rule: "phong-trao.thieu-so-ket",
    sheet: "Mốc",
    row: campaign("HLG-SK"),
    column: "Việc",
    value: "khác",
  },
  {
    rule: "dot.thu-tu",
    sheet: "Đợt",
    row: { "Phong trào": "BTP-2017", "Đợt số": "2" },
    column: "Từ",
    value: "01/6/2017",
  },
  {
    rule: "dot.khoang-trong",
    sheet: "Đợt",
    row: { "Phong trào": "BTP-2017", "Đợt số": "2" },
    column: "Từ",
    value: "01/8/2017",
  },
  { rule: "moc.dot-khong-co", sheet: "Mốc", row: campaign("QB-XET-KT"), column: "Đợt", value: "2" },
  {
    rule: "moc.truoc-dot",
    sheet: "Mốc",
    row: campaign("BTP-TK"),
    column: "Thời hạn",
    value: "trước ngày 20/6/2017",
  },
  {
    rule: "moc.truoc-ban-hanh",
    sheet: "Mốc",
    row: campaign("BTP-KH-THADS"),
    column: "Thời hạn",
    value: "trước ngày 17/01/2017",
  },
  {
    rule: "moc.sau-phong-trao",
    sheet: "Mốc",
    row: campaign("QB-HS-KT"),
    column: "Thời hạn",
    value: "trước 27/12/2017",
  },
  {
    rule: "moc.ngay-nghi",
    sheet: "Mốc",
    row: campaign("BTP-SK-CUM"),
    column: "Thời hạn",
    value: "08/7/2017",
  },
  {
    rule: "moc.nam-chua-co-lich",
    sheet: "Mốc",
    row: campaign("BTP-TK"),
    column: "Thời hạn",
    value: "trước ngày 31/01/2018",
  },
  {
    rule: "moc.trung-viec",
    sheet: "Mốc",
    row: campaign("BTP-DK-CUM"),
    column: "Áp dụng cho",
    value: "Cụm, Khu vực thi đua; Sở Tư pháp",
  },
  {
    rule: "noi-dung.don-vi-khong-co",
    sheet: "Nội dung",
    row: line("QB-2017", 420),
    column: "Phối hợp",
    value: "BTTP-QBB",
  },
  {
    rule: "noi-dung.chu-tri-la-phoi-hop",
    sheet: "Nội dung",
    row: line("QB-2017", 420),
    column: "Phối hợp",
    value: "BTTP-QB; TTTGPL-QB",
  },
  {
    rule: "noi-dung.viec-thieu-han",
    sheet: "Nội dung",
    row: line("TV-2021", 340),
    column: "Chủ trì",
    value: "VP-STP-TV",
  },
  {
    rule: "noi-dung.moc-phong-trao-khac",
    sheet: "Nội dung",
    row: line("HLG-2017", 310),
    column: "Thời hạn",
    value: "QB-HS-KT",
  },
  {
    rule: "noi-dung.ngay-go-tay",
    sheet: "Nội dung",
    row: line("HLG-2017", 310),
    column: "Nội dung",
    value: "Tổng kết phong trào thi đua: Tổ chức tổng kết trước ngày 20/11/2017.",
  },
  {
    rule: "noi-dung.ngay-khac-moc",
    sheet: "Nội dung",
    row: line("HLG-2017", 310),
    column: "Nội dung",
    value: "Tổng kết phong trào thi đua: Tổ chức tổng kết trước ngày 25/11/2017.",
  },
  {
    rule: "noi-dung.truoc-phan-i",
    sheet: "Nội dung",
    row: line("AG-2023", 10),
    column: "Cấp",
    value: "mục 1",
  },
  {
    rule: "noi-dung.nhay-cap",
    sheet: "Nội dung",
    row: line("QB-2017", 110),
    column: "Cấp",
    value: "đoạn",
  },
  {
    rule: "noi-dung.phan-trong",
    sheet: "Nội dung",
    row: line("QB-2017", 480),
    column: "Cấp",
    value: "phần I",
  },
  {
    rule: "noi-dung.dieu-khong-in",
    sheet: "Nội dung",
    row: line("HLG-2017", 190),
    column: "Cấp",
    value: "Điều",
  },
  {
    rule: "noi-dung.dan-phan-hai-kieu",
    sheet: "Nội dung",
    row: line("TV-2021", 370),
    column: "Nội dung",
    value:
      "Tổ chức thực hiện tốt các nội dung thi đua tại Phần 2 Kế hoạch này phù hợp với yêu cầu, điều kiện thực tế ở mỗi đơn vị.",
  },
  {
    rule: "noi-dung.dan-phan-khong-co",
    sheet: "Nội dung",
    row: line("TV-2021", 370),
    column: "Nội dung",
    value:
      "Tổ chức thực hiện tốt các nội dung thi đua tại Phần VI Kế hoạch này phù hợp với yêu cầu, điều kiện thực tế ở mỗi đơn vị.",
  },
  {
    rule: "loi-van.ngay-hai-kieu",
    sheet: "Nội dung",
    row: line("TV-2021", 170),
    column: "Nội dung",
    value:
      "Đẩy mạnh tổ chức thực hiện hiệu quả phong trào thi đua theo Chỉ thị số 34-CT/TW ngày 7/4/2014 của Bộ Chính trị.",
  },
  {
    rule: "loi-van.van-ban-hai-ngay",
    sheet: "Nội dung",
    row: line("TV-2021", 170),
    column: "Nội dung",
    value:
      "Đẩy mạnh tổ chức thực hiện hiệu quả phong trào thi đua theo Chỉ thị số 34-CT/TW ngày 08/4/2014 của Bộ Chính trị.",
  },
];
