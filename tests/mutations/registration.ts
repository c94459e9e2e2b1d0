import { cell, type Proof } from "./mutation.ts";

export const registrationProof: Proof = {
  mutations: [
    cell("dang-ky.don-vi-het-hieu-luc", "Đăng ký", { Mã: "BTP-DK-05" }, "Đơn vị", "STP-QT"),
    cell("dang-ky.sau-phong-trao", "Đăng ký", { Mã: "BTP-DK-06" }, "Ngày", "05/01/2018"),
    cell("dang-ky.tre-han", "Đăng ký", { Mã: "BTP-DK-06" }, "Ngày", "17/02/2017"),
    cell("dang-ky.thieu-danh-hieu", "Đăng ký", { Mã: "BTP-DK-03" }, "Danh hiệu", ""),
    cell("dang-ky.danh-hieu-khac-noi-dung", "Đăng ký", { Mã: "BTP-DK-04" }, "Danh hiệu", "CỜ-CP"),
    cell("dang-ky.it-cong-trinh", "Đăng ký", { Mã: "TV-DK-01" }, "Loại", "giao ước"),
    cell(
      "chi-tieu.khong-so-sanh-duoc",
      "Chỉ tiêu",
      { "Phong trào": "QB-2017", "Đơn vị": "TTTGPL-QB" },
      "Kết quả",
      "đã rút ngắn",
    ),
    cell(
      "chi-tieu.don-vi-het-hieu-luc",
      "Chỉ tiêu",
      { "Phong trào": "QB-2017", "Đơn vị": "TTTGPL-QB" },
      "Đơn vị",
      "STP-QT",
    ),
    cell(
      "chi-tieu.qua-100",
      "Chỉ tiêu",
      { "Phong trào": "QB-2017", "Đơn vị": "TTTGPL-QB" },
      "Mức giao",
      "110",
    ),
    cell(
      "chi-tieu.phan-dau-thap",
      "Chỉ tiêu",
      { "Chỉ tiêu": "Giảm việc chuyển kỳ sau, phấn đấu" },
      "Mức giao",
      "7",
    ),
  ],
  provedByRows: {
    "dang-ky.trung-noi-dung": "two rows that match",
    "chi-tieu.khong-bang-tong": "the rows of an office and of its units",
  },
};
