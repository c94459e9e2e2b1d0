/** A row of the first tab. */
type GuideLine = { readonly step: string; readonly text: string };

/** The first tab: where to begin, in the order of the work. Last of all comes the version that set the book up. */
export const guideLines: readonly GuideLine[] = [
  {
    step: "1. Khai báo đơn vị",
    text: "Trang Đơn vị: mỗi cơ quan, đơn vị một dòng. Đơn vị đã sáp nhập thì ghi Hiệu lực đến và Đơn vị kế thừa, không xóa dòng.",
  },
  {
    step: "2. Khai báo người ký",
    text: "Trang Người ký (danh mục ẩn): họ tên, chức vụ, cơ quan chủ quản, cơ quan ban hành và địa danh như in trên văn bản.",
  },
  {
    step: "3. Ghi phong trào",
    text: "Trang Phong trào: mỗi phong trào một dòng. Các trang Đợt, Nội dung, Căn cứ, Nơi nhận, Mốc, Chỉ tiêu ghi phần chi tiết; cột Phong trào chọn mã.",
  },
  {
    step: "4. Kiểm tra",
    text: "Menu Thi đua › Kiểm tra dữ liệu. Ô có vấn đề được tô màu và có ghi chú; danh sách đầy đủ ở trang Kết quả kiểm tra. Chấp nhận điều nào thì ghi lý do vào cột Bỏ qua.",
  },
  {
    step: "5. Tính thời hạn",
    text: "Menu Thi đua › Tính thời hạn. Cột ⚙Hạn là ngày cuối cùng còn đúng hạn, cột ⚙Cách tính nói vì sao. Gia hạn, hạn riêng ghi ở trang Hạn riêng. Hạn đã ghi chỉ đổi sau khi xem trước và đồng ý.",
  },
  {
    step: "6. Theo dõi, nhắc việc",
    text: "Menu Thi đua › Cập nhật theo dõi, rồi ghi ngày nhận ở trang Theo dõi hoặc ở Báo cáo của đơn vị. Bảng điều khiển cho thấy ai còn nợ; Nhắc việc cho xem trước rồi gửi thư.",
  },
  {
    step: "7. Tạo kế hoạch",
    text: "Đứng ở dòng của phong trào, chọn Thi đua › Tạo kế hoạch. Chạy lại thì cùng một tệp được cập nhật. Tạo tất cả kế hoạch làm lần lượt từng phong trào; có thể đóng cửa sổ rồi chạy lại để làm tiếp.",
  },
  {
    step: "8. Ban hành",
    text: "Khi văn bản đã ký, có số và ngày: đứng ở dòng của văn bản tại trang Sổ văn bản, chọn Thi đua › Đã ban hành. Từ đó không lệnh nào ghi lại tệp ấy; cần văn bản khác thì tạo bản thay thế.",
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
