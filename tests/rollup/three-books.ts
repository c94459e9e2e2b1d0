import type { RowByHeader, RowsBySheet } from "../core/book-of.ts";

const unit = (Mã: string, Tên: string, Loại: string, more: RowByHeader = {}): RowByHeader => ({
  Mã,
  Tên,
  Loại,
  ...more,
});
const campaign = (Mã: string, more: RowByHeader): RowByHeader => ({
  Mã,
  Loại: "thường xuyên",
  "Loại văn bản": "Kế hoạch",
  "Trạng thái": "đang thực hiện",
  ...more,
});
const came = (Mốc: string, unitKey: string, day: string, more: RowByHeader = {}): RowByHeader => ({
  Mốc,
  "Đơn vị": unitKey,
  "Ngày nhận": day,
  ...more,
});

/** The ministry's book of 2026: two departments owe a registration by 20/3 and a report by 30/6. */
export const ministry: RowsBySheet = {
  "Đơn vị": [
    unit("BTP", "Bộ Tư pháp", "Bộ"),
    unit("STP-QT", "Sở Tư pháp tỉnh Quảng Trị", "Sở Tư pháp", {
      Tỉnh: "Quảng Trị",
      "Cụm/khối": "Khu vực Bắc Trung Bộ",
    }),
    unit("STP-NA", "Sở Tư pháp tỉnh Nghệ An", "Sở Tư pháp", {
      Tỉnh: "Nghệ An",
      "Cụm/khối": "Khu vực Bắc Trung Bộ",
    }),
  ],
  "Phong trào": [
    campaign("BTP-2026", {
      "Tên phong trào": "Phong trào thi đua ngành Tư pháp năm 2026",
      "Cấp phát động": "bộ, ngành",
      "Đơn vị ban hành": "BTP",
      "Từ ngày": "02/01/2026",
      "Đến ngày": "31/12/2026",
    }),
  ],
  Mốc: [
    {
      Mã: "M1",
      "Phong trào": "BTP-2026",
      Việc: "đăng ký",
      "Áp dụng cho": "Sở Tư pháp",
      "Thời hạn": "20/3/2026",
    },
    {
      Mã: "M2",
      "Phong trào": "BTP-2026",
      Việc: "báo cáo sơ kết",
      "Áp dụng cho": "Sở Tư pháp",
      "Thời hạn": "30/6/2026",
    },
  ],
  "Theo dõi": [came("M1", "STP-QT", "18/3/2026"), came("M1", "STP-NA", "25/3/2026")],
  "Chỉ tiêu": [
    {
      "Phong trào": "BTP-2026",
      "Đơn vị": "STP-QT",
      "Chỉ tiêu": "Hồ sơ đúng hạn",
      "Mức giao": "95",
      "Kết quả": "98,5",
    },
    {
      "Phong trào": "BTP-2026",
      "Đơn vị": "STP-NA",
      "Chỉ tiêu": "Hồ sơ đúng hạn",
      "Mức giao": "95",
      "Kết quả": "90",
    },
    { "Phong trào": "BTP-2026", "Đơn vị": "STP-NA", "Chỉ tiêu": "Vụ việc trợ giúp", "Mức giao": "40" },
  ],
  "Danh mục khen": [{ Mã: "BK-BTP", Tên: "Bằng khen của Bộ trưởng Bộ Tư pháp" }],
  "Đề nghị": [
    {
      Mã: "DN-001",
      "Phong trào": "BTP-2026",
      "Đơn vị": "STP-QT",
      "Đối tượng": "tập thể",
      "Họ tên / Tên tập thể": "Phòng Hành chính tư pháp",
      "Hình thức": "BK-BTP",
      "Trạng thái": "quyết định",
      "Số QĐ": "12/QĐ-BTP",
      "Ngày QĐ": "20/5/2026",
    },
    {
      Mã: "DN-002",
      "Phong trào": "BTP-2026",
      "Đơn vị": "STP-NA",
      "Đối tượng": "cá nhân",
      "Họ tên / Tên tập thể": "Nguyễn Văn An",
      "Hình thức": "BK-BTP",
      "Trạng thái": "trình",
    },
    {
      Mã: "DN-003",
      "Phong trào": "BTP-2026",
      "Đơn vị": "STP-NA",
      "Đối tượng": "cá nhân",
      "Họ tên / Tên tập thể": "Trần Thị Bình",
      "Hình thức": "BK-BTP",
      "Trạng thái": "rút",
    },
  ],
};

/** A department's book of 2025, from before the reorganisation: Quảng Bình, whose units went to Quảng Trị's on 01/7/2025. */
export const former: RowsBySheet = {
  "Đơn vị": [
    unit("STP-QB", "Sở Tư pháp tỉnh Quảng Bình", "Sở Tư pháp", {
      Tỉnh: "Quảng Bình",
      "Hiệu lực đến": "30/6/2025",
      "Đơn vị kế thừa": "STP-QT",
    }),
    unit("STP-QT", "Sở Tư pháp tỉnh Quảng Trị", "Sở Tư pháp", {
      Tỉnh: "Quảng Trị",
      "Hiệu lực từ": "01/7/2025",
    }),
    unit("PTP-LT", "Phòng Tư pháp huyện Lệ Thủy", "Phòng Tư pháp cấp huyện", {
      "Cấp trên": "STP-QB",
      "Cụm/khối": "Khối Phòng Tư pháp",
      "Hiệu lực đến": "30/6/2025",
      "Đơn vị kế thừa": "UB-LT",
    }),
    unit("PTP-QN", "Phòng Tư pháp huyện Quảng Ninh", "Phòng Tư pháp cấp huyện", {
      "Cấp trên": "STP-QB",
      "Cụm/khối": "Khối Phòng Tư pháp",
      "Hiệu lực đến": "30/6/2025",
      "Đơn vị kế thừa": "UB-LT",
    }),
    unit("UB-LT", "UBND xã Lệ Thủy", "UBND cấp xã", {
      "Cấp trên": "STP-QT",
      Tỉnh: "Quảng Trị",
      "Hiệu lực từ": "01/7/2025",
    }),
  ],
  "Phong trào": [
    campaign("QB-2025", {
      "Tên phong trào": "Phong trào thi đua năm 2025",
      "Cấp phát động": "cơ quan, đơn vị",
      "Đơn vị ban hành": "STP-QB",
      "Từ ngày": "02/01/2025",
      "Đến ngày": "31/12/2025",
    }),
  ],
  Mốc: [
    {
      Mã: "M1",
      "Phong trào": "QB-2025",
      Việc: "đăng ký",
      "Áp dụng cho": "Phòng Tư pháp cấp huyện",
      "Thời hạn": "14/02/2025",
    },
    {
      Mã: "M2",
      "Phong trào": "QB-2025",
      Việc: "báo cáo tổng kết",
      "Áp dụng cho": "Phòng Tư pháp cấp huyện",
      "Thời hạn": "14/11/2025",
    },
  ],
  // The two districts owed a registration each; their heir owes one final report.
  "Theo dõi": [
    came("M1", "PTP-LT", "10/02/2025"),
    came("M1", "PTP-QN", "12/02/2025"),
    came("M2", "UB-LT", "20/11/2025"),
  ],
  "Đăng ký": [
    {
      Mã: "DK-001",
      "Phong trào": "QB-2025",
      "Đơn vị": "PTP-LT",
      Loại: "công trình",
      "Nội dung": "Số hóa sổ hộ tịch",
      Ngày: "10/02/2025",
      "Trạng thái": "đã xác nhận",
    },
    {
      Mã: "DK-002",
      "Phong trào": "QB-2025",
      "Đơn vị": "PTP-QN",
      Loại: "công trình",
      "Nội dung": "Tủ sách pháp luật",
      Ngày: "12/02/2025",
      "Trạng thái": "chưa gửi",
    },
  ],
};

/**
 * Quảng Trị's own book of 2026, as clerks leave one: typed in decomposed letters and without keys, a campaign that answers to
 * the ministry's, a milestone nobody has, a day that is none, and a text that a spreadsheet would run.
 */
export const dirty: RowsBySheet = {
  "Đơn vị": [
    { Tên: "Sở Tư pháp tỉnh Quảng Trị".normalize("NFD"), Loại: "Sở Tư pháp", Tỉnh: "Quảng Trị" },
    { Mã: "BTP", Tên: "Bộ Tư pháp", Loại: "Bộ" },
    {
      Mã: "VP",
      Tên: "Văn phòng",
      Loại: "phòng thuộc Sở",
      "Cấp trên": "Sở Tư pháp tỉnh Quảng Trị",
      "Cụm/khối": "Khối Văn phòng Sở",
    },
    {
      Mã: "TTTG",
      Tên: '=HYPERLINK("http://x")',
      Loại: "phòng thuộc Sở",
      "Cấp trên": "Sở Tư pháp tỉnh Quảng Trị",
      "Cụm/khối": "Khối Văn phòng Sở",
    },
  ],
  "Phong trào": [
    campaign("BTP", {
      "Tên phong trào": "PHONG TRÀO thi đua “ngành Tư pháp”".normalize("NFD"),
      "Cấp phát động": "bộ, ngành",
      "Đơn vị ban hành": "BTP",
      "Từ ngày": "02/01/2026",
      "Đến ngày": "31/12/2026",
    }),
    campaign("QT-2026", {
      "Tên phong trào": "Thi đua lập thành tích năm 2026",
      "Cấp phát động": "cơ quan, đơn vị",
      "Đơn vị ban hành": "Sở Tư pháp tỉnh Quảng Trị",
      "Phong trào cấp trên": "BTP",
      "Từ ngày": "15/01/2026",
      "Đến ngày": "31/12/2026",
    }),
  ],
  Mốc: [
    { "Phong trào": "QT-2026", Việc: "đăng ký", "Áp dụng cho": "phòng thuộc Sở", "Thời hạn": "16/3/2026" },
    // The same as the ministry's own book tells of this department: it counts once.
    { Mã: "B1", "Phong trào": "BTP", Việc: "đăng ký", "Áp dụng cho": "Sở Tư pháp", "Thời hạn": "20/3/2026" },
  ],
  "Theo dõi": [
    came("đăng ký – phòng thuộc Sở", "VP", "16/3/2026"),
    came("KHÔNG CÓ", "VP", "17/3/2026"),
    came("đăng ký – phòng thuộc Sở", "TTTG", "ngày nào đó"),
  ],
};

/** A workbook that is nobody's of ours. */
export const foreign: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "Chấm công": [
    ["Họ tên", "Ngày công"],
    ["Nguyễn Văn An", "22"],
  ],
};
