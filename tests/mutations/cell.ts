import { cell, type Proof } from "./mutation.ts";

export const cellProof: Proof = {
  mutations: [
    cell("o.tu-la", "Đề nghị", { Mã: "QB-DN-04" }, "Trạng thái", "QĐ"),
    cell("o.tu-la", "Đề nghị", { Mã: "BTP-DN-01" }, "Trạng thái", "thẩm đinh"),
    cell("o.tu-la", "Hội đồng", { "Họ tên": "Lê Thị Thu Hà" }, "Vai trò", "Ủy viên Thường truc"),
    cell("o.tu-la", "Lịch sử khen", { "Người / tập thể": "Mai Xuân Lộc" }, "Loại hình", "công trạn"),
    cell(
      "o.tu-gan-giong",
      "Nơi nhận",
      { "Phong trào": "BTP-2017", "Thứ tự": "6" },
      "Mục đích",
      "để đăng tại",
    ),
    cell("o.tu-gan-giong", "Đơn vị", { Mã: "PTP-BA-DON" }, "Chức danh", "Trưởng phòn"),
    cell("o.lua-chon-sai-dau", "Phong trào", { Mã: "BTP-2017" }, "Trạng thái", "đang thực hiên"),
    cell("o.so-ngoai-khoang", "Danh mục khen", { Mã: "BK-TTg" }, "Hệ số thưởng", "350"),
    cell("o.lan-cot", "Đề nghị", { Mã: "AG-DN-02" }, "Xếp loại", "Chiến sĩ thi đua cơ sở"),
    cell(
      "o.lan-cot",
      "Theo dõi",
      { Mốc: "TV-DK-DV", "Đơn vị": "VP-STP-TV" },
      "Số văn bản / liên kết",
      "đã nhận đủ, đúng hạn",
    ),
    cell("o.lan-cot", "Căn cứ", { "Phong trào": "HLG-2017", "Thứ tự": "2" }, "Cơ quan ban hành", "05-CT/TW"),
    cell("cau-hinh.ten-la", "Cấu hình", { Tên: "Dấu kết thúc văn bản" }, "Tên", "Dấu kết thúc văn bẳng"),
    cell(
      "quy-tac.tham-so",
      "Quy tắc",
      { Mã: "QT-CSTDCS-TYLE-2024" },
      "Tham số",
      "tỷ lệ tối đa: 150; tính trên: LĐTT; làm tròn: xuống",
    ),
    cell("moc.nhac-truoc", "Mốc", { Mã: "QB-HS-KT" }, "Nhắc trước", "mười ngày"),
    cell("moc.nhac-truoc-cach-ghi", "Mốc", { Mã: "QB-HS-KT" }, "Nhắc trước", "10, 5, 2"),
  ],
};
