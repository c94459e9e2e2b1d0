import { cell, type Proof } from "./mutation.ts";

export const outlineProof: Proof = {
  mutations: [
    cell(
      "noi-dung.don-vi-khong-co",
      "Nội dung",
      { "Phong trào": "QB-2017", "Thứ tự": "420" },
      "Phối hợp",
      "BTTP-QBB",
    ),
    cell(
      "noi-dung.chu-tri-la-phoi-hop",
      "Nội dung",
      { "Phong trào": "QB-2017", "Thứ tự": "420" },
      "Phối hợp",
      "BTTP-QB; TTTGPL-QB",
    ),
    cell("noi-dung.truoc-phan-i", "Nội dung", { "Phong trào": "AG-2023", "Thứ tự": "10" }, "Cấp", "mục 1"),
    cell("noi-dung.nhay-cap", "Nội dung", { "Phong trào": "QB-2017", "Thứ tự": "110" }, "Cấp", "đoạn"),
    cell("noi-dung.phan-trong", "Nội dung", { "Phong trào": "QB-2017", "Thứ tự": "480" }, "Cấp", "phần I"),
    cell("noi-dung.dieu-khong-in", "Nội dung", { "Phong trào": "HLG-2017", "Thứ tự": "190" }, "Cấp", "Điều"),
    cell(
      "noi-dung.dan-phan-hai-kieu",
      "Nội dung",
      { "Phong trào": "TV-2021", "Thứ tự": "370" },
      "Nội dung",
      "Tổ chức thực hiện tốt các nội dung thi đua tại Phần 2 Kế hoạch này phù hợp với yêu cầu, điều kiện thực tế ở mỗi đơn vị.",
    ),
    cell(
      "noi-dung.dan-phan-khong-co",
      "Nội dung",
      { "Phong trào": "TV-2021", "Thứ tự": "370" },
      "Nội dung",
      "Tổ chức thực hiện tốt các nội dung thi đua tại Phần VI Kế hoạch này phù hợp với yêu cầu, điều kiện thực tế ở mỗi đơn vị.",
    ),
    cell(
      "noi-dung.so-go-tay",
      "Nội dung",
      { "Phong trào": "AG-2023", "Thứ tự": "260" },
      "Nội dung",
      "- Thực hiện nhiệm vụ chuyên môn chung tay giảm nghèo: ban hành văn bản hướng dẫn thực hiện nội dung về Trợ giúp pháp lý trong Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021-2025 kịp thời, đúng hạn.",
    ),
  ],
};
