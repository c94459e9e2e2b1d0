import { cell, type Proof } from "./mutation.ts";

export const recipientProof: Proof = {
  mutations: [
    cell(
      "noi-nhan.thieu-luu",
      "Nơi nhận",
      { "Phong trào": "QB-2017", "Thứ tự": "9" },
      "Tên",
      "Báo Quảng Bình",
    ),
    cell("noi-nhan.luu", "Nơi nhận", { "Phong trào": "QB-2017", "Thứ tự": "9" }, "Tên", "Lưu VT, VP"),
    cell("noi-nhan.luu", "Nơi nhận", { "Phong trào": "QB-2017", "Thứ tự": "9" }, "Tên", "Lưu TĐKT"),
    cell("noi-nhan.luu-khong-cuoi", "Nơi nhận", { "Phong trào": "QB-2017", "Thứ tự": "9" }, "Thứ tự", "0"),
    cell("noi-nhan.luu-khong-cuoi", "Nơi nhận", { "Phong trào": "TV-2021", "Thứ tự": "2" }, "Thứ tự", "20"),
    cell("noi-nhan.nhu-tren", "Nơi nhận", { "Phong trào": "BTP-2017", "Thứ tự": "1" }, "Tên", "Như Điều 5"),
    cell(
      "noi-nhan.trung",
      "Nơi nhận",
      { "Phong trào": "QB-2017", "Thứ tự": "6" },
      "Tên",
      "Ủy ban nhân dân tỉnh",
    ),
    cell("noi-nhan.dau-thua", "Nơi nhận", { "Phong trào": "QB-2017", "Thứ tự": "1" }, "Tên", "Bộ Tư pháp;"),
    cell("noi-nhan.trung", "Nơi nhận", { "Phong trào": "QB-2017", "Thứ tự": "2" }, "Tên", "Bộ Tư pháp"),
    cell(
      "noi-nhan.het-han",
      "Nơi nhận",
      { "Phong trào": "QB-2017", "Thứ tự": "1" },
      "Đến ngày",
      "31/12/2016",
    ),
    cell("noi-nhan.thieu-muc-dich", "Nơi nhận", { "Phong trào": "BTP-2017", "Thứ tự": "6" }, "Mục đích", ""),
    cell(
      "noi-nhan.khong-viec",
      "Nơi nhận",
      { "Phong trào": "TV-2021", "Thứ tự": "8" },
      "Tên",
      "Phòng Tư pháp huyện Càng Long",
    ),
    cell(
      "noi-nhan.thieu-don-vi",
      "Nội dung",
      { "Phong trào": "QB-2017", "Thứ tự": "420" },
      "Phối hợp",
      "CUC-CTPN",
    ),
  ],
  provedByRows: {
    "noi-nhan.don-vi-cu":
      "a unit that ended before a plan of the sample leaves days without its successor, which is told too",
  },
};
