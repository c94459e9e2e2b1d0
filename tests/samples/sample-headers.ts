/** What the test expects of one sample file: its headers in tab order, its key, and the columns that name other rows. */
export interface SampleSheet {
  readonly headers: readonly string[];
  /** The columns that together find a row; no two rows may share them. */
  readonly identity: readonly string[];
  /** Column → the sample file whose first column it names; awards ship with the product. */
  readonly refs: Readonly<Record<string, string>>;
}

const sheet = (
  headers: string,
  identity: readonly string[],
  refs: Readonly<Record<string, string>> = {},
): SampleSheet => ({ headers: headers.split(" | "), identity, refs });

const campaign = { "Phong trào": "phong-trao" };

export const sampleSheets: Readonly<Record<string, SampleSheet>> = {
  "phong-trao": sheet(
    "Mã | Tên phong trào | Chủ đề | Loại | Cấp phát động | Đơn vị ban hành | Phong trào cấp trên | Từ ngày | Đến ngày | Sự kiện kỷ niệm | Loại văn bản | Số | Ký hiệu | Ngày ban hành | Địa danh | Trích yếu | Mở đầu | Kết thúc | Người ký | Ghi chỗ ký | Mẫu | Trạng thái",
    ["Mã"],
    { "Đơn vị ban hành": "don-vi", "Phong trào cấp trên": "phong-trao", "Người ký": "nguoi-ky" },
  ),
  dot: sheet("Phong trào | Đợt số | Tên | Từ | Đến | Kỷ niệm", ["Phong trào", "Đợt số"], campaign),
  "noi-dung": sheet(
    "Phong trào | Thứ tự | Cấp | Nội dung | Chủ trì | Phối hợp | Thời hạn",
    ["Phong trào", "Thứ tự"],
    { ...campaign, "Thời hạn": "moc" },
  ),
  "can-cu": sheet(
    "Phong trào | Thứ tự | Loại | Số ký hiệu | Ngày | Cơ quan ban hành | Trích yếu | Vai trò",
    ["Phong trào", "Thứ tự"],
    campaign,
  ),
  "noi-nhan": sheet(
    "Phong trào | Thứ tự | Tên | Mục đích | Từ ngày | Đến ngày",
    ["Phong trào", "Thứ tự"],
    campaign,
  ),
  moc: sheet(
    "Mã | Phong trào | Đợt | Việc | Áp dụng cho | Thời hạn | Yêu cầu tối thiểu | Nhắc trước",
    ["Mã"],
    campaign,
  ),
  "han-rieng": sheet(
    "Mốc | Áp dụng cho | Loại | Thời hạn | Lý do | Số văn bản | Ngày văn bản",
    ["Mốc", "Áp dụng cho", "Loại"],
    { Mốc: "moc" },
  ),
  "cuoc-hop": sheet(
    "Mã | Phong trào | Nội dung | Ngày | Giờ | Địa điểm | Chủ trì | Thành phần | Tài liệu, ghi chú | Hội đồng | Cách biểu quyết | Phiếu phát ra | Phiếu thu về | Phiếu không hợp lệ | Ban kiểm phiếu | Ý kiến tại phiên họp | Giờ kết thúc",
    ["Mã"],
    campaign,
  ),
  "ho-so-trinh": sheet("Mã | Phong trào | Tên hồ sơ | Nơi nhận | Trạng thái", ["Mã"], campaign),
  "chi-tieu": sheet(
    "Phong trào | Đơn vị | Chỉ tiêu | Mức giao | Đơn vị tính | Kết quả",
    ["Phong trào", "Chỉ tiêu"],
    { ...campaign, "Đơn vị": "don-vi" },
  ),
  "dang-ky": sheet("Mã | Phong trào | Đơn vị | Loại | Nội dung | Danh hiệu | Ngày | Trạng thái", ["Mã"], {
    ...campaign,
    "Đơn vị": "don-vi",
    "Danh hiệu": "danh-muc-khen",
  }),
  "de-nghi": sheet(
    "Mã | Phong trào | Đơn vị | Đối tượng | Họ tên / Tên tập thể | Ông/Bà | Chức vụ | Ngày sinh | Hình thức | Loại hình khen | Thành tích | Từ ngày | Đến ngày | Xếp loại | Sáng kiến | Khen thưởng đã có | Thành phần hồ sơ | Ngày nộp | Phiếu đồng ý | Tổng thành viên | Ý kiến văn bản | Tạm dừng | Lý do | Trạng thái | Số QĐ | Ngày QĐ | Số sổ vàng",
    ["Mã"],
    { ...campaign, "Đơn vị": "don-vi", "Hình thức": "danh-muc-khen" },
  ),
  "don-vi": sheet(
    "Mã | Tên | Tên ngắn | Loại | Cấp trên | Cụm/khối | Tỉnh | Hiệu lực từ | Hiệu lực đến | Đơn vị kế thừa | Người đứng đầu | Chức danh | Email",
    ["Mã"],
    { "Cấp trên": "don-vi", "Đơn vị kế thừa": "don-vi" },
  ),
  "nguoi-ky": sheet(
    "Mã | Họ tên | Thẩm quyền ký | Chức vụ | Cơ quan chủ quản | Cơ quan ban hành | Địa danh | Từ ngày | Đến ngày",
    ["Mã"],
  ),
  "lich-su-khen": sheet(
    "Người / tập thể | Đơn vị | Hình thức | Năm | Loại hình | Số QĐ | Ngày QĐ | Cơ quan",
    ["Người / tập thể", "Hình thức", "Năm"],
    { "Đơn vị": "don-vi", "Hình thức": "danh-muc-khen" },
  ),
  "hoi-dong": sheet("Hội đồng | Họ tên | Chức vụ | Vai trò | Từ | Đến", ["Hội đồng", "Họ tên"]),
  "theo-doi": sheet("Mốc | Đơn vị | Ngày nhận | Số văn bản / liên kết | Ghi chú", ["Mốc", "Đơn vị"], {
    Mốc: "moc",
    "Đơn vị": "don-vi",
  }),
};
