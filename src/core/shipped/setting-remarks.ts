import type { OfficeFigures } from "../book/office-figures.ts";
import type { OfficeSettings } from "../book/office-settings.ts";

/** What *Cấu hình* says of a setting beside its choices, or of a figure. */
export const settingRemarks: Readonly<Record<keyof OfficeSettings | keyof OfficeFigures, string>> = {
  dateStyle: "ND30: 05/02/2026, 16/3/2026 (Nghị định 30/2020/NĐ-CP). dd/mm/yyyy: luôn hai chữ số.",
  beforeDay: "“Trước ngày 20/02” có nhận cả ngày 20/02 hay không.",
  dayOff:
    "Chỉ với ngày ghi rõ trong kế hoạch; khoảng thời gian theo Bộ luật Dân sự 2015, Điều 148, luôn lùi sang ngày làm việc kế tiếp.",
  officeWeek: "Ngày nghỉ lễ và ngày làm bù ở trang Ngày nghỉ.",
  latenessIn: "Thang điểm nộp đúng hạn đếm ngày trễ theo lịch hay theo ngày làm việc.",
  endMark: "Chữ in ở cuối phần nội dung.",
  goldenBook:
    "“sổ tự đánh số”: vào số quyết định thì người được khen nhận số sổ vàng kế tiếp của năm, dạng 07/2026; số đã ghi thì giữ.",
  output:
    "Trên máy không có Google, văn bản luôn là tệp .docx. Cần PDF: mở văn bản, chọn Tệp › Tải xuống › PDF; trên máy thêm --pdf khi chạy lệnh write.",
  ladder:
    "Nhắc trước (-) và sau (+) hạn bao nhiêu ngày làm việc. Cột Nhắc trước của mốc thay cho các bậc trước hạn.",
  soon: "Số ngày làm việc trước hạn mà mốc được coi là sắp đến hạn.",
  ahead:
    "Khi nhận phong trào của cấp trên: mốc của cơ quan đặt trước hạn của cấp trên bấy nhiêu ngày làm việc; xem và đổi được trước khi nhận.",
  bands: "Trễ đến bao nhiêu ngày thì được bao nhiêu điểm; bậc cuối là “hơn”.",
  symbol: "Chữ viết tắt tên cơ quan trong số, ký hiệu văn bản, ví dụ STP trong KH-STP.",
  copies: "Địa chỉ nhận bản sao từ lần đôn đốc thứ hai, cách nhau bằng dấu chấm phẩy; để trống là không gửi.",
};
