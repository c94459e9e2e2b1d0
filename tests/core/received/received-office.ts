import { bookOf, type RowByHeader } from "../book-of.ts";

const commune = (key: string, name: string): RowByHeader => ({
  Mã: key,
  Tên: name,
  Loại: "UBND cấp xã",
  "Cấp trên": "UBT",
  Tỉnh: "Quảng Trị",
  "Hiệu lực từ": "01/7/2025",
});
const district = (key: string, name: string, heir: string): RowByHeader => ({
  Mã: key,
  Tên: name,
  Loại: "Phòng Tư pháp cấp huyện",
  Tỉnh: "Quảng Trị",
  "Hiệu lực đến": "30/6/2025",
  "Đơn vị kế thừa": heir,
});
const room = (key: string, name: string, shortName: string, kind = "phòng thuộc Sở"): RowByHeader => ({
  Mã: key,
  Tên: name,
  "Tên ngắn": shortName,
  Loại: kind,
  "Cấp trên": "STP",
  Tỉnh: "Quảng Trị",
});

const units: readonly RowByHeader[] = [
  { Mã: "BTP", Tên: "Bộ Tư pháp", Loại: "Bộ" },
  { Mã: "UBT", Tên: "UBND tỉnh Quảng Trị", Loại: "UBND", Tỉnh: "Quảng Trị" },
  {
    Mã: "STP",
    Tên: "Sở Tư pháp tỉnh Quảng Trị",
    "Tên ngắn": "Sở Tư pháp",
    Loại: "Sở Tư pháp",
    "Cấp trên": "UBT",
    Tỉnh: "Quảng Trị",
  },
  room("VP", "Văn phòng Sở", "Văn phòng"),
  room("HCTP", "Phòng Hành chính tư pháp", "Phòng HCTP"),
  room("XDPL", "Phòng Xây dựng, kiểm tra và thi hành pháp luật", "Phòng XDPL"),
  room("PBGD", "Phòng Phổ biến, giáo dục pháp luật", "Phòng PBGDPL"),
  room("TGPL", "Trung tâm Trợ giúp pháp lý nhà nước tỉnh Quảng Trị", "Trung tâm TGPL", "đơn vị sự nghiệp"),
  room("DGTS", "Trung tâm Dịch vụ đấu giá tài sản tỉnh Quảng Trị", "Trung tâm đấu giá", "đơn vị sự nghiệp"),
  { Mã: "THADS", Tên: "Thi hành án dân sự tỉnh Quảng Trị", Loại: "Cục THADS", Tỉnh: "Quảng Trị" },
  district("PTP-LT", "Phòng Tư pháp huyện Lệ Thủy", "X-LT"),
  district("PTP-BD", "Phòng Tư pháp thị xã Ba Đồn", "P-BD"),
  { ...commune("X-LT", "UBND xã Lệ Thủy"), Email: "xalethuy@quangtri.example" },
  {
    ...commune("X-BT", "UBND xã Bố Trạch"),
    Email: "xabotrach@quangtri.example; vp.botrach@quangtri.example",
  },
  commune("P-BD", "UBND phường Ba Đồn"),
  commune("P-DH", "UBND phường Đồng Hới"),
  commune("X-QN", "UBND xã Quảng Ninh"),
  commune("X-CL", "UBND xã Cam Lộ"),
  commune("P-DHA", "UBND phường Đông Hà"),
  commune("P-NDH", "UBND phường Nam Đông Hà"),
  commune("DK-CC", "UBND đặc khu Cồn Cỏ"),
  commune("X-TN", "UBND xã Trường Ninh"),
  commune("X-TP", "UBND xã Trường Phú"),
];

const campaign = (
  key: string,
  title: string,
  kind: string,
  [number, issued, from, to]: readonly [string, string, string, string],
  more: RowByHeader = {},
): RowByHeader => ({
  Mã: key,
  "Tên phong trào": title,
  Loại: kind,
  "Đơn vị ban hành": "STP",
  "Từ ngày": from,
  "Đến ngày": to,
  "Loại văn bản": "Kế hoạch",
  Số: number,
  "Ký hiệu": "KH-STP",
  "Ngày ban hành": issued,
  "Trạng thái": "đang thực hiện",
  ...more,
});

const milestone = (key: string, of: string, task: string, words: string): RowByHeader => ({
  Mã: key,
  "Phong trào": of,
  Việc: task,
  "Áp dụng cho": "tất cả",
  "Thời hạn": words,
});

/** A department of justice after the mergers of 2025, with four campaigns, to which the papers in tests/fixtures/received are sent. */
export const receivedOffice = {
  "Đơn vị": units,
  "Phong trào": [
    campaign(
      "QT-2025",
      "Phong trào thi đua ngành Tư pháp tỉnh Quảng Trị năm 2025",
      "thường xuyên",
      ["38", "17/01/2025", "01/01/2025", "31/12/2025"],
      { "Trạng thái": "đã tổng kết" },
    ),
    campaign(
      "QT-2026",
      "Phong trào thi đua ngành Tư pháp tỉnh Quảng Trị năm 2026",
      "thường xuyên",
      ["45", "20/01/2026", "01/01/2026", "31/12/2026"],
      { "Chủ đề": "Kỷ cương, sáng tạo, hiệu quả" },
    ),
    campaign("CDS", "Chuyển đổi số trong công tác tư pháp", "chuyên đề", [
      "60",
      "10/3/2026",
      "10/3/2026",
      "31/12/2030",
    ]),
    campaign(
      "DOT",
      "Đợt thi đua cao điểm chào mừng 81 năm Ngày truyền thống ngành Tư pháp (28/8/1945 - 28/8/2026)",
      "theo đợt",
      ["120", "15/6/2026", "01/7/2026", "28/8/2026"],
    ),
  ],
  Mốc: [
    milestone("25-TK", "QT-2025", "báo cáo tổng kết", "trước ngày 16/11/2025"),
    milestone("25-HS", "QT-2025", "hồ sơ khen thưởng", "trước ngày 26/11/2025"),
    milestone("26-DK", "QT-2026", "đăng ký", "trước ngày 16/02/2026"),
    milestone("26-SK", "QT-2026", "báo cáo sơ kết", "trước ngày 16/6/2026"),
    milestone("26-TK", "QT-2026", "báo cáo tổng kết", "trước ngày 16/11/2026"),
    milestone("26-HS", "QT-2026", "hồ sơ khen thưởng", "trước ngày 26/11/2026"),
    milestone("CDS-KH", "CDS", "kế hoạch", "trước ngày 01/5/2026"),
    milestone("CDS-SK", "CDS", "báo cáo sơ kết", "trước ngày 10 tháng 12 hằng năm"),
    milestone("DOT-DK", "DOT", "đăng ký", "trước ngày 06/7/2026"),
    milestone("DOT-TK", "DOT", "báo cáo tổng kết", "trước ngày 11/9/2026"),
  ],
  "Theo dõi": [
    { Mốc: "26-SK", "Đơn vị": "TGPL", "Ngày nhận": "12/6/2026", "Số văn bản / liên kết": "31/BC-TTTGPL" },
  ],
};

/** The same as read. */
export const officeBook = () => bookOf(receivedOffice).book;
