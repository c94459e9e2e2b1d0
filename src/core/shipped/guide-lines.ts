/** A row of the first tab. */
type GuideLine = { readonly step: string; readonly text: string };

/** The first tab: where to begin, in the order of the work. Last of all comes the version that set the book up. */
export const guideLines: readonly GuideLine[] = [
  {
    step: "1. Khai báo cơ quan",
    text: "Menu Thi đua › Bắt đầu: tên cơ quan, ký hiệu, địa danh, người ký như in trên văn bản. Sửa lại lúc nào cũng được.",
  },
  {
    step: "2. Khai báo đơn vị",
    text: "Vẫn ở khung Bắt đầu: dán danh sách tên đơn vị, mỗi dòng một tên, kèm email nếu có. Đơn vị đã sáp nhập thì ghi Hiệu lực đến và Đơn vị kế thừa ở trang Đơn vị, không xóa dòng.",
  },
  {
    step: "3. Tạo phong trào",
    text: "Menu Thi đua › Phong trào mới: từ mẫu khối, từ phong trào cũ hoặc để trống. Lời văn ở trang Nội dung, văn bản viện dẫn ở Căn cứ, việc có thời hạn ở Mốc; Đợt, Nơi nhận, Chỉ tiêu hiện bằng Thi đua › Cài đặt › Hiện danh mục.",
  },
  {
    step: "4. Tính thời hạn",
    text: "Menu Thi đua › Tính thời hạn. Cột ⚙Hạn là ngày cuối cùng còn đúng hạn, cột ⚙Cách tính nói vì sao. Gia hạn, hạn riêng ghi ở trang Hạn riêng. Hạn đã ghi chỉ đổi sau khi xem trước và đồng ý.",
  },
  {
    step: "5. Kiểm tra",
    text: "Menu Thi đua › Kiểm tra dữ liệu. Ô có vấn đề được tô màu và có ghi chú; danh sách đầy đủ ở trang Kết quả kiểm tra. Chấp nhận điều nào thì ghi lý do vào cột Bỏ qua.",
  },
  {
    step: "6. Tạo kế hoạch",
    text: "Đứng ở dòng của phong trào, chọn Thi đua › Tạo kế hoạch. Chạy lại thì cùng một tệp được cập nhật. Văn bản khác: Thi đua › Tạo văn bản.",
  },
  {
    step: "7. Ban hành",
    text: "Khi văn bản đã ký, có số và ngày: đứng ở dòng của văn bản tại trang Sổ văn bản, chọn Thi đua › Đã ban hành. Từ đó không lệnh nào ghi lại tệp ấy; cần văn bản khác thì tạo bản thay thế.",
  },
  {
    step: "8. Theo dõi",
    text: "Menu Thi đua › Cập nhật theo dõi, rồi ghi ngày nhận ở trang Theo dõi hoặc ở Báo cáo của đơn vị. Bảng điều khiển cho thấy ai còn nợ.",
  },
  {
    step: "9. Nhắc việc",
    text: "Ghi Trạng thái của phong trào là “đang thực hiện”, rồi chọn Thi đua › Nhắc việc: xem trước hôm nay ai nhận thư gì rồi gửi.",
  },
  {
    step: "Khen thưởng",
    text: "Ghi đề nghị ở trang Đề nghị, rồi dùng menu Thi đua › Khen thưởng theo thứ tự từ trên xuống: nhận hồ sơ, xét điều kiện, phiên họp Hội đồng, trình cấp trên, vào số quyết định. Giấy khen, bằng chứng nhận tạo ở Thi đua › Tạo văn bản.",
  },
  {
    step: "Lấy ngày từ trang khác",
    text: "Trong lời văn, viết {hạn: Mã mốc}, {đợt: 1}, {kỷ niệm: 1}, {chỉ tiêu: Tên}, {căn cứ: 1}. Sửa ở trang gốc rồi tạo lại, văn bản tự đổi theo.",
  },
  { step: "Cột có dấu ⚙", text: "Do sổ ghi; sửa tay sẽ bị ghi đè ở lần chạy sau." },
  {
    step: "Di chuyển, thêm cột",
    text: "Có thể kéo cột sang chỗ khác, đổi tên hoặc thêm cột riêng; sổ vẫn nhận ra cột của mình.",
  },
];

/** The line that tells which Sổ Thi đua set this book up; the only one that an upgrade writes over. */
export const versionStep = "Phiên bản";

export const versionText = (version: string): string => `Sổ Thi đua ${version}`;
