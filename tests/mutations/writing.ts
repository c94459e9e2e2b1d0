import { cell, type Proof } from "./mutation.ts";

export const writingProof: Proof = {
  mutations: [
    cell(
      "o.bang-ma-cu",
      "Theo dõi",
      { Mốc: "BTP-DK-DV", "Đơn vị": "STP-QB" },
      "Ghi chú",
      "NhËn qua b­u ®iÖn, ®· vµo sæ ngµy 10/02/2017",
    ),
    cell(
      "o.bang-ma-cu",
      "Theo dõi",
      { Mốc: "BTP-DK-DV", "Đơn vị": "STP-QB" },
      "Ghi chú",
      "Nhaän qua böu ñieän, ñaõ vaøo soå ngaøy 10/02/2017",
    ),
    cell(
      "o.bang-ma-cu",
      "Theo dõi",
      { Mốc: "BTP-DK-DV", "Đơn vị": "STP-QB" },
      "Ghi chú",
      "ÄÃ£ nháº­n qua bÆ°u Ä‘iá»‡n",
    ),
    cell(
      "o.ky-tu-la",
      "Theo dõi",
      { Mốc: "BTP-DK-DV", "Đơn vị": "STP-QB" },
      "Ghi chú",
      "Đã nhận đủ 🏅, đúng hạn",
    ),
    cell(
      "o.qua-dai",
      "Theo dõi",
      { Mốc: "BTP-DK-DV", "Đơn vị": "STP-QB" },
      "Ghi chú",
      `Đã nhận đủ.${" Đã nhận đủ.".repeat(3_800)}`,
    ),
    cell(
      "o.nhu-cong-thuc",
      "Theo dõi",
      { Mốc: "BTP-DK-DV", "Đơn vị": "STP-QB" },
      "Ghi chú",
      "@Văn phòng nhận",
    ),
    cell(
      "loi-van.dau-cach",
      "Theo dõi",
      { Mốc: "BTP-DK-DV", "Đơn vị": "STP-QB" },
      "Ghi chú",
      "nhận ngày 10/02/2017của bưu điện,đã vào sổ",
    ),
    cell(
      "loi-van.dau-ngoac-le",
      "Đăng ký",
      { Mã: "AG-DK-02" },
      "Nội dung",
      "Đăng ký hộ tịch lưu động (cho hộ nghèo vùng đồng bào dân tộc",
    ),
    cell(
      "loi-van.viet-hoa",
      "Đăng ký",
      { Mã: "AG-DK-02" },
      "Nội dung",
      "Đăng ký hộ tịch lưu động cùng Sở Tư Pháp cho hộ nghèo vùng đồng bào dân tộc",
    ),
    cell(
      "loi-van.kieu-dau-thanh",
      "Đăng ký",
      { Mã: "AG-DK-02" },
      "Nội dung",
      "Đăng ký hộ tịch lưu động tuỳ nhu cầu của hộ nghèo vùng đồng bào dân tộc",
    ),
    cell(
      "noi-dung.thieu-dau-cham",
      "Nội dung",
      { "Phong trào": "AG-2023", "Thứ tự": "260" },
      "Nội dung",
      "Thực hiện nhiệm vụ chuyên môn chung tay giảm nghèo: ban hành văn bản hướng dẫn thực hiện nội dung về Trợ giúp pháp lý trong Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021-2025 kịp thời, đúng hạn",
    ),
  ],
  provedByRows: {
    "o.ngay-bang-chu": "typed into a day column the text becomes a date",
    "o.ngay-thang-dao": "judged over several cells of a column",
    "o.ngay-kieu-my": "judged over several cells of a column",
  },
};
