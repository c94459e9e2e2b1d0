import { cell, type Proof } from "./mutation.ts";

export const parsingProof: Proof = {
  mutations: [
    cell("o.thieu", "Đăng ký", { Mã: "TV-DK-01" }, "Nội dung", ""),
    cell("o.loi-cong-thuc", "Theo dõi", { Mốc: "BTP-DK-DV", "Đơn vị": "STP-QB" }, "Ghi chú", "#REF!"),
    cell(
      "o.ten-nhieu-ma",
      "Chỉ tiêu",
      { "Chỉ tiêu": "Hòa giải thành tại vùng sâu, vùng xa" },
      "Đơn vị",
      "Sở Tư pháp tỉnh An Giang",
    ),
    cell(
      "dan-chieu.khong-co",
      "Nội dung",
      { "Phong trào": "AG-2023", "Thứ tự": "70" },
      "Nội dung",
      "Phong trào được tổ chức {hạn: KHONG-CO}.",
    ),
    cell(
      "dan-chieu.o-trong",
      "Nội dung",
      { "Phong trào": "AG-2023", "Thứ tự": "70" },
      "Nội dung",
      "Phong trào được tổ chức {kỷ niệm: 1}.",
    ),
    cell(
      "dan-chieu.ngoac-le",
      "Nội dung",
      { "Phong trào": "AG-2023", "Thứ tự": "70" },
      "Nội dung",
      "Phong trào được tổ chức { thường xuyên.",
    ),
    cell(
      "o.nam-hai-chu-so",
      "Theo dõi",
      { Mốc: "BTP-DK-DV", "Đơn vị": "STP-TV" },
      "Ngày nhận",
      "ngày 13/2/17",
    ),
    cell("o.ngay-khong-co", "Căn cứ", { "Phong trào": "TV-2021", "Thứ tự": "1" }, "Ngày", "ngày 16/06/2203"),
    cell("o.ngay-khong-co", "Theo dõi", { Mốc: "BTP-DK-DV", "Đơn vị": "STP-TV" }, "Ngày nhận", "02/13/2017"),
    cell(
      "o.khong-phai-ngay",
      "Theo dõi",
      { Mốc: "BTP-DK-DV", "Đơn vị": "STP-TV" },
      "Ngày nhận",
      "13.02/2017",
    ),
    cell("o.khong-phai-so", "Danh mục khen", { Mã: "CSTĐCS" }, "Thứ bậc", "thứ 20"),
    cell("o.ngoai-danh-sach", "Đăng ký", { Mã: "AG-DK-02" }, "Trạng thái", "đã xác nhậ"),
    cell(
      "o.ma-khong-co",
      "Chỉ tiêu",
      { "Chỉ tiêu": "Hòa giải thành tại vùng sâu, vùng xa" },
      "Đơn vị",
      "STP-AGG",
    ),
  ],
  provedByRows: {
    "trang.thieu": "a sheet, not a cell",
    "cot.thieu": "a column, not a row's cell",
    "cot.trung": "a column, not a row's cell",
    "so.chua-kiem-tra-duoc": "an empty sheet, not a cell",
    "van-ban.thieu": "only said when a paper is made",
  },
};
