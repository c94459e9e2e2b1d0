import type { RowByHeader, RowsBySheet } from "../book-of.ts";
import { campaignRow, smallOffice } from "../small-office.ts";

/** Two units of one name after a merger, one whose name is typed with marks apart, and the office itself. */
const units: readonly RowByHeader[] = [
  ...(smallOffice["Đơn vị"] ?? []),
  {
    Mã: "PTP-DH",
    Tên: "Phòng Tư pháp thành phố Đồng Hới",
    Loại: "Phòng Tư pháp cấp huyện",
    Email: "ptp.donghoi@quangbinh.gov.vn; vanthu@donghoi.vn",
  },
  {
    Mã: "PTP-BD",
    Tên: "Pho\u0300ng Tư pha\u0301p thị xã Ba Đồn",
    Loại: "Phòng Tư pháp cấp huyện",
    Email: "ptp.badon@quangbinh.gov.vn",
  },
  { Mã: "PTP-LT", Tên: "Phòng Tư pháp huyện Lệ Thủy", Loại: "Phòng Tư pháp cấp huyện" },
];

const former: RowByHeader = {
  ...campaignRow,
  Mã: "QB-2025",
  "Tên phong trào": "Phong trào thi đua năm 2025",
  "Từ ngày": "01/01/2025",
  "Đến ngày": "31/12/2025",
};

/** An office with three units that owe two reports; one has registered, one registered last year, one has no address. */
export const formsOffice: RowsBySheet = {
  ...smallOffice,
  "Đơn vị": units,
  "Phong trào": [campaignRow, former],
  Mốc: [
    {
      Mã: "M-DK",
      "Phong trào": "QB-2026",
      Việc: "đăng ký",
      "Áp dụng cho": "Phòng Tư pháp cấp huyện",
      "Thời hạn": "trước ngày 31/3/2026",
    },
    {
      Mã: "M-SK",
      "Phong trào": "QB-2026",
      Việc: "báo cáo sơ kết",
      "Áp dụng cho": "Phòng Tư pháp cấp huyện",
      "Thời hạn": "trước ngày 15/6/2026",
    },
  ],
  "Theo dõi": [
    {
      Mốc: "M-DK",
      "Đơn vị": "PTP-DH",
      "Ngày nhận": "10/3/2026",
      "Số văn bản / liên kết": "=12/BC-PTP",
      "Ghi chú": "bản giấy",
    },
    { Mốc: "M-DK", "Đơn vị": "PTP-BD", "Ghi chú": "của Ba Đồn, không ai khác thấy" },
  ],
  "Đăng ký": [
    {
      Mã: "DK-1",
      "Phong trào": "QB-2026",
      "Đơn vị": "PTP-DH",
      Loại: "công trình",
      "Nội dung": "Số hóa sổ hộ tịch",
      Ngày: "20/02/2026",
      "Trạng thái": "đã gửi",
    },
    {
      Mã: "DK-0",
      "Phong trào": "QB-2025",
      "Đơn vị": "PTP-BD",
      Loại: "danh hiệu",
      "Nội dung": "Tập thể lao động tiên tiến",
      "Danh hiệu": "TT-LDTT",
      Ngày: "20/02/2025",
    },
  ],
  "Chỉ tiêu": [
    {
      "Phong trào": "QB-2026",
      "Đơn vị": "PTP-DH",
      "Chỉ tiêu": "Hồ sơ đúng hạn",
      "Mức giao": "95",
      "Đơn vị tính": "%",
    },
    { "Phong trào": "QB-2026", "Chỉ tiêu": "Chỉ tiêu chung", "Mức giao": "1" },
  ],
  "Đề nghị": [
    {
      Mã: "DN-1",
      "Phong trào": "QB-2026",
      "Đơn vị": "PTP-DH",
      "Đối tượng": "cá nhân",
      "Họ tên / Tên tập thể": "Nguyễn Văn An",
      "Ông/Bà": "Ông",
      "Hình thức": "GK",
      "Ngày sinh": "05/9/1980",
      "Trạng thái": "dự kiến",
      "Phiếu đồng ý": 3,
    },
  ],
  "Danh mục khen": [
    { Mã: "GK", Tên: "Giấy khen", "Đối tượng": "tập thể; cá nhân" },
    { Mã: "TT-LDTT", Tên: "Tập thể lao động tiên tiến", "Đối tượng": "tập thể" },
  ],
};
