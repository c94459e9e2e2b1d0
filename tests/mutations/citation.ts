import { cell, type Proof } from "./mutation.ts";

export const citationProof: Proof = {
  mutations: [
    cell(
      "loi-van.ky-hieu-khac-loai",
      "Đăng ký",
      { Mã: "TV-DK-01" },
      "Nội dung",
      "Thực hiện Quyết định số 12/KH-STP",
    ),
    cell(
      "loi-van.ngay-hai-kieu",
      "Nội dung",
      { "Phong trào": "TV-2021", "Thứ tự": "170" },
      "Nội dung",
      "Đẩy mạnh tổ chức thực hiện hiệu quả phong trào thi đua theo Chỉ thị số 34-CT/TW ngày 7/4/2014 của Bộ Chính trị.",
    ),
    cell(
      "loi-van.van-ban-hai-ngay",
      "Nội dung",
      { "Phong trào": "TV-2021", "Thứ tự": "170" },
      "Nội dung",
      "Đẩy mạnh tổ chức thực hiện hiệu quả phong trào thi đua theo Chỉ thị số 34-CT/TW ngày 08/4/2014 của Bộ Chính trị.",
    ),
    cell(
      "vien-dan.so-ky-hieu",
      "Căn cứ",
      { "Phong trào": "TV-2021", "Thứ tự": "1" },
      "Số ký hiệu",
      "21/KH-TU",
    ),
    cell("vien-dan.khong-hieu-luc", "Văn bản pháp lý", { Mã: "ND-42-2010" }, "Hiệu lực đến", "31/12/2016"),
    cell("vien-dan.ban-hanh-sau", "Căn cứ", { "Phong trào": "QB-2017", "Thứ tự": "2" }, "Ngày", "05/09/2017"),
    cell(
      "vien-dan.ngay-khac-van-ban",
      "Căn cứ",
      { "Phong trào": "BTP-2017", "Thứ tự": "5" },
      "Ngày",
      "15/10/2015",
    ),
    cell("can-cu.thu-tu", "Căn cứ", { "Phong trào": "BTP-2017", "Thứ tự": "5" }, "Thứ tự", "0"),
    cell("can-cu.thieu-phan", "Căn cứ", { "Phong trào": "BTP-2017", "Thứ tự": "3" }, "Cơ quan ban hành", ""),
    cell(
      "chinh-ta.ten-luat",
      "Căn cứ",
      { "Phong trào": "TV-2021", "Thứ tự": "1" },
      "Trích yếu",
      "về thi hành Luật thi đua, khen thưởng",
    ),
  ],
  provedByRows: {
    "can-cu.thieu": "a decision loses all its legal bases, not one cell",
    "can-cu.luat": "the kind and the form of the citation together",
    "so-van-ban.trung-so": "the sample office has not made its papers yet",
    "so-van-ban.thieu-so": "the sample office has not made its papers yet",
    "so-van-ban.so-nguoc-ngay": "the sample office has not made its papers yet",
    "so-van-ban.ky-hieu": "the sample office has not made its papers yet",
  },
};
