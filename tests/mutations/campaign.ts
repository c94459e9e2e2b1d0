import { cell, type Proof } from "./mutation.ts";

export const campaignProof: Proof = {
  mutations: [
    cell("dong.trung", "Nơi nhận", { "Phong trào": "AG-2023", "Thứ tự": "2" }, "Thứ tự", "1"),
    cell("phong-trao.ngay-ban-hanh", "Phong trào", { Mã: "TV-2021" }, "Ngày ban hành", "sớm"),
    cell("dot.ngoai-phong-trao", "Đợt", { "Phong trào": "AG-2023" }, "Đến", "năm 2026"),
    cell("cau-hinh.gia-tri-la", "Cấu hình", { Tên: "Dấu kết thúc văn bản" }, "Giá trị", "chấm"),
    cell("phong-trao.so-van-ban", "Phong trào", { Mã: "QB-2017" }, "Số", "677/KH-STP"),
    cell("phong-trao.ky-hieu-co-so", "Phong trào", { Mã: "QB-2017" }, "Ký hiệu", "677/KH-STP"),
    cell("phong-trao.ky-hieu-khac-loai", "Phong trào", { Mã: "QB-2017" }, "Ký hiệu", "QĐ-STP"),
    cell("phong-trao.ky-hieu-khac-co-quan", "Phong trào", { Mã: "QB-2017" }, "Ký hiệu", "KH-SNV"),
    cell(
      "phong-trao.trich-yeu",
      "Phong trào",
      { Mã: "HLG-2017" },
      "Trích yếu",
      "Về việc phát động phong trào thi đua Hội Luật gia Việt Nam năm 2017",
    ),
    cell("ma.dau-la", "Đơn vị", { Mã: "VU-KHTC" }, "Mã", "VU KHTC"),
    cell(
      "phong-trao.ten-khac-nhau",
      "Phong trào",
      { Mã: "AG-2023" },
      "Trích yếu",
      "Phát động phong trào thi đua “Ngành Tư pháp chung tay vì người nghèo – Không ai bị bỏ lại phía sau” giai đoạn 2023 - 2025",
    ),
    cell(
      "phong-trao.giai-doan-khac-nhau",
      "Phong trào",
      { Mã: "AG-2023" },
      "Trích yếu",
      "Phát động phong trào thi đua “Ngành Tư pháp chung tay vì người nghèo – Không để ai bị bỏ lại phía sau” giai đoạn 2021 - 2025",
    ),
    cell(
      "loi-van.nam-ky-niem",
      "Phong trào",
      { Mã: "QB-2017" },
      "Sự kiện kỷ niệm",
      "19 năm Ngày thành lập Tổ chức Trợ giúp pháp lý (06/9/1997 - 06/9/2017)",
    ),
    cell("phong-trao.thieu-so-ket", "Mốc", { Mã: "HLG-SK" }, "Việc", "khác"),
    cell("dot.thu-tu", "Đợt", { "Phong trào": "BTP-2017", "Đợt số": "2" }, "Từ", "01/6/2017"),
    cell("dot.khoang-trong", "Đợt", { "Phong trào": "BTP-2017", "Đợt số": "2" }, "Từ", "01/8/2017"),
  ],
  provedByRows: {
    "phong-trao.ngay-nguoc": "a campaign that ends before it begins also leaves its rows outside it",
    "phong-trao.khong-co-moc": "every sample campaign has several milestones",
    "phong-trao.thieu-noi-dung": "the sample plans are older than the law of 2022",
    "dot.so-thieu": "phase numbers are referred to from the prose",
  },
};
