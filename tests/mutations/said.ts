import { cell, type Proof } from "./mutation.ts";

const para = (campaign: string, order: string): Readonly<Record<string, string>> => ({
  "Phong trào": campaign,
  "Thứ tự": order,
});

export const saidProof: Proof = {
  mutations: [
    cell(
      "loi-van.ngay-khong-co",
      "Đăng ký",
      { Mã: "TV-DK-01" },
      "Nội dung",
      "Hoàn thành trước ngày 31/6/2022",
    ),
    // Without a year: no year has such a day.
    cell(
      "loi-van.ngay-khong-co",
      "Nội dung",
      para("QB-2017", "490"),
      "Nội dung",
      "Các đơn vị tiến hành bình xét và gửi hồ sơ về Hội đồng Thi đua - Khen thưởng Sở Tư pháp trước ngày 31/6.",
    ),
    cell("loi-van.ngay-khong-co", "Cuộc họp", { Mã: "QB-HOP-XET" }, "Giờ", "25 giờ 00"),
    cell(
      "thoi-gian.nam-qua-xa",
      "Nội dung",
      para("BTP-2017", "420"),
      "Nội dung",
      "Hoàn thành việc kiểm tra, sơ kết, tổng kết phong trào thi đua trước ngày 30/11/2107.",
    ),
    cell(
      "thoi-gian.nam-qua-xa",
      "Theo dõi",
      { Mốc: "BTP-DK-DV", "Đơn vị": "STP-QB" },
      "Ngày nhận",
      "10/02/2107",
    ),
    cell(
      "loi-van.thu-khac-ngay",
      "Cuộc họp",
      { Mã: "BTP-HOP-SK" },
      "Tài liệu, ghi chú",
      "Tài liệu gửi qua thư điện tử trước thứ Hai, ngày 30/6/2017.",
    ),
    cell(
      "loi-van.khoang-nguoc",
      "Nội dung",
      para("TV-2021", "380"),
      "Nội dung",
      "Phát hiện, đề xuất nhân rộng các điển hình tiên tiến từ ngày 30/6/2022 đến ngày 01/8/2021.",
    ),
    cell(
      "loi-van.so-khac-chu",
      "Mốc",
      { Mã: "BTP-DK-DV" },
      "Yêu cầu tối thiểu",
      "Kế hoạch tổ chức thực hiện, gửi 02 (ba) bản kèm kết quả đăng ký danh hiệu thi đua",
    ),
    cell(
      "loi-van.tach-nhom-so",
      "Đăng ký",
      { Mã: "AG-DK-01" },
      "Nội dung",
      "Hỗ trợ 1.00.000 đồng cho mỗi xã vùng sâu, vùng xa",
    ),
    cell(
      "loi-van.ty-le-qua-tram",
      "Đăng ký",
      { Mã: "QB-DK-01" },
      "Nội dung",
      "Hoàn thành 105% vụ việc TGPL tham gia tố tụng trong đợt cao điểm đúng thời hạn",
    ),
    cell(
      "loi-van.ty-le-khac-so",
      "Đề nghị",
      { Mã: "QB-DN-03" },
      "Thành tích",
      "Giải quyết 48/60 vụ việc được giao, đạt 85%",
    ),
    cell(
      "loi-van.thu-dien-tu",
      "Cuộc họp",
      { Mã: "BTP-HOP-SK" },
      "Tài liệu, ghi chú",
      "Tài liệu gửi về vutdkt@moj",
    ),
    cell(
      "loi-van.nam-ngoai-phong-trao",
      "Phong trào",
      { Mã: "BTP-2017" },
      "Mở đầu",
      "Góp phần hoàn thành các chỉ tiêu kinh tế - xã hội năm 2016, Bộ Tư pháp phát động phong trào thi đua năm 2017 như sau:",
    ),
    cell(
      "loi-van.nam-ngoai-phong-trao",
      "Phong trào",
      { Mã: "HLG-2017" },
      "Kết thúc",
      "Trên đây là kế hoạch phát động phong trào thi đua Hội Luật gia Việt Nam năm 2016",
    ),
    cell(
      "loi-van.nam-ngoai-phong-trao",
      "Đăng ký",
      { Mã: "BTP-DK-02" },
      "Nội dung",
      "Danh hiệu Lao động tiên tiến năm 2016",
    ),
    cell(
      "loi-van.dia-phuong-khac",
      "Phong trào",
      { Mã: "QB-2017" },
      "Kết thúc",
      "Trên đây là Kế hoạch phát động phong trào thi đua cao điểm của Sở Tư pháp Quảng Ngãi",
    ),
    cell(
      "loi-van.dia-phuong-khac",
      "Căn cứ",
      para("TV-2021", "2"),
      "Cơ quan ban hành",
      "Ủy ban nhân dân tỉnh Quảng Bình",
    ),
    cell(
      "loi-van.dia-phuong-khac",
      "Đăng ký",
      { Mã: "HLG-DK-02" },
      "Nội dung",
      "Giao ước thi đua năm 2017 của Hội Luật gia tỉnh Thanh Hóa",
    ),
    cell(
      "loi-van.co-quan-khong-con",
      "Nội dung",
      para("AG-2023", "370"),
      "Nội dung",
      "UBND cấp huyện phổ biến chính sách giảm nghèo đến hết quý IV/2025.",
    ),
  ],
};
