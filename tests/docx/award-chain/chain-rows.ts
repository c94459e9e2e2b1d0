import type { RowByHeader, RowsBySheet } from "../../core/book-of.ts";
import { shippedBySheet } from "../../core/sample-book.ts";

/**
 * The award half of an invented campaign, as a clerk would enter it from the papers of an office: two collectives and
 * persons, several forms in one decision, reward money, members away, votes below the threshold, a list behind a decision.
 */

const COUNCIL = "Hội đồng Thi đua - Khen thưởng Sở Tư pháp tỉnh Lâm Đồng";

const campaign: RowByHeader = {
  Mã: "LD-2026",
  "Tên phong trào": "Thi đua chuyển đổi số trong công tác tư pháp năm 2026",
  "Đơn vị ban hành": "STP-LD",
  "Từ ngày": "01/01/2026",
  "Đến ngày": "31/10/2026",
  "Loại văn bản": "Kế hoạch",
  Số: "35",
  "Ký hiệu": "KH-STP",
  "Ngày ban hành": "20/01/2026",
  "Địa danh": "Lâm Đồng",
  "Trích yếu": "Phát động phong trào thi đua chuyển đổi số trong công tác tư pháp năm 2026",
  "Người ký": "GD-LD",
};

const units: readonly RowByHeader[] = [
  { Mã: "UBND-LD", Tên: "Ủy ban nhân dân tỉnh Lâm Đồng", Loại: "UBND", "Chức danh": "Chủ tịch" },
  {
    Mã: "STP-LD",
    Tên: "Sở Tư pháp",
    Loại: "Sở Tư pháp",
    "Cấp trên": "UBND-LD",
    Tỉnh: "Lâm Đồng",
    "Chức danh": "Giám đốc",
    Email: "stp@example.gov.vn",
  },
  { Mã: "VP-LD", Tên: "Văn phòng Sở Tư pháp", Loại: "phòng", "Cấp trên": "STP-LD", Tỉnh: "Lâm Đồng" },
  { Mã: "HCTP-LD", Tên: "Phòng Hành chính tư pháp", Loại: "phòng", "Cấp trên": "STP-LD", Tỉnh: "Lâm Đồng" },
  {
    Mã: "TGPL-LD",
    Tên: "Trung tâm Trợ giúp pháp lý nhà nước",
    Loại: "đơn vị sự nghiệp",
    "Cấp trên": "STP-LD",
    Tỉnh: "Lâm Đồng",
  },
];

const signers: readonly RowByHeader[] = [
  {
    Mã: "GD-LD",
    "Họ tên": "Đinh Thị Mai Khôi",
    "Chức vụ": "GIÁM ĐỐC",
    "Cơ quan chủ quản": "UBND TỈNH LÂM ĐỒNG",
    "Cơ quan ban hành": "SỞ TƯ PHÁP",
    "Địa danh": "Lâm Đồng",
  },
];

const member = (name: string, position: string, role: string): RowByHeader => ({
  "Hội đồng": COUNCIL,
  "Họ tên": name,
  "Chức vụ": position,
  "Vai trò": role,
  Từ: "01/07/2025",
});

const council: readonly RowByHeader[] = [
  member("Đinh Thị Mai Khôi", "Giám đốc Sở", "Chủ tịch"),
  member("Lương Văn Thế", "Phó Giám đốc Sở", "Phó Chủ tịch"),
  member("Cil Hằng", "Chánh Văn phòng Sở", "Ủy viên Thường trực"),
  member("Trịnh Quốc Bảo", "Trưởng Phòng Hành chính tư pháp", "Ủy viên"),
  member("Phạm Ngọc Trinh", "Trưởng Phòng Bổ trợ tư pháp", "Ủy viên"),
  member("Võ Đình Sâm", "Giám đốc Trung tâm Trợ giúp pháp lý nhà nước", "Ủy viên"),
  member("Nguyễn Lê Diễm", "Chủ tịch Công đoàn Sở", "Ủy viên"),
  member("K’ Brôn", "Bí thư Đoàn Thanh niên Sở", "Ủy viên"),
  member("Hồ Thủy Tiên", "Chuyên viên Văn phòng Sở", "Thư ký"),
];

const meeting: RowByHeader = {
  Mã: "HOP-LD",
  "Phong trào": "LD-2026",
  "Nội dung": "Họp Hội đồng Thi đua - Khen thưởng xét khen thưởng phong trào thi đua chuyển đổi số năm 2026",
  Ngày: "12/11/2026",
  Giờ: "08 giờ 00",
  "Địa điểm": "Phòng họp tầng 3, trụ sở Sở Tư pháp",
  "Chủ trì": "Bà Đinh Thị Mai Khôi, Giám đốc Sở, Chủ tịch Hội đồng",
  "Thành phần": "Thành viên Hội đồng Thi đua - Khen thưởng\nđại diện Sở Nội vụ",
  "Hội đồng": COUNCIL,
  "Cách biểu quyết": "bỏ phiếu kín",
  "Phiếu phát ra": 7,
  "Phiếu thu về": 7,
  "Phiếu không hợp lệ": 0,
  "Ban kiểm phiếu": "Phạm Ngọc Trinh; Nguyễn Lê Diễm; Hồ Thủy Tiên",
  "Ý kiến tại phiên họp":
    "Ông Trịnh Quốc Bảo: sáng kiến số hóa sổ hộ tịch đã áp dụng ở nhiều xã, đủ sức lan tỏa\nBà Nguyễn Lê Diễm: đề nghị ưu tiên người trực tiếp thực hiện",
  "Giờ kết thúc": "10 giờ 45",
};

const attendance: readonly RowByHeader[] = [
  {
    "Cuộc họp": "HOP-LD",
    "Họ tên": "Lương Văn Thế",
    "Dự họp": "ý kiến bằng văn bản",
    "Lý do, ghi chú": "đi công tác",
  },
  { "Cuộc họp": "HOP-LD", "Họ tên": "Võ Đình Sâm", "Dự họp": "vắng có lý do", "Lý do, ghi chú": "nghỉ phép" },
];

let count = 0;

function nomination(cells: RowByHeader): RowByHeader {
  count += 1;
  return {
    Mã: `LD-${String(count).padStart(2, "0")}`,
    "Phong trào": "LD-2026",
    "Loại hình khen": "chuyên đề",
    "Từ ngày": "01/01/2026",
    "Đến ngày": "31/10/2026",
    "Ngày nộp": "02/11/2026",
    "Ngày đủ hồ sơ": "05/11/2026",
    "Phiên họp": "HOP-LD",
    "Tổng thành viên": 9,
    "Ý kiến văn bản": 1,
    ...cells,
  };
}

const person = (
  title: string,
  name: string,
  position: string,
  unit: string,
  cells: RowByHeader,
): RowByHeader =>
  nomination({
    "Đơn vị": unit,
    "Đối tượng": "cá nhân",
    "Ông/Bà": title,
    "Họ tên / Tên tập thể": name,
    "Chức vụ": position,
    ...cells,
  });

const collective = (name: string, unit: string, cells: RowByHeader): RowByHeader =>
  nomination({ "Đơn vị": unit, "Đối tượng": "tập thể", "Họ tên / Tên tập thể": name, ...cells });

/** Decided in one decision: forms for collectives and persons, with reward money. */
const decided = { "Trạng thái": "quyết định", "Số QĐ": "188/QĐ-STP", "Ngày QĐ": "20/11/2026" };
const certificate = { "Hình thức": "GK", ...decided };
const yearly = { "Loại hình khen": "công trạng", "Xếp loại": "Hoàn thành tốt nhiệm vụ" };

const nominations: readonly RowByHeader[] = [
  collective("Văn phòng Sở Tư pháp", "VP-LD", {
    ...certificate,
    "Phiếu đồng ý": 8,
    "Tiền thưởng": 2_808_000,
    "Thành tích": "Có thành tích xuất sắc trong vận hành hệ thống văn bản điện tử của ngành",
    "Số sổ vàng": "21/2026",
  }),
  collective("Phòng Hành chính tư pháp", "HCTP-LD", {
    ...certificate,
    "Phiếu đồng ý": 8,
    "Tiền thưởng": 2_808_000,
    "Thành tích": "Có thành tích xuất sắc trong số hóa dữ liệu hộ tịch",
    "Số sổ vàng": "22/2026",
  }),
  person("Ông", "Hoàng Bá Lễ", "Chuyên viên", "HCTP-LD", {
    ...certificate,
    "Ngày sinh": "05/03/1988",
    "Phiếu đồng ý": 8,
    "Tiền thưởng": 1_404_000,
    "Thành tích": "Hoàn thành vượt tiến độ việc cập nhật dữ liệu hộ tịch của 12 xã",
    "Sáng kiến": "Công cụ đối chiếu sổ hộ tịch, công nhận tại Quyết định số 31/QĐ-STP ngày 02/10/2026",
    "Số sổ vàng": "23/2026",
  }),
  person("Bà", "Ka Thị Nhung", "Viên chức", "TGPL-LD", {
    ...certificate,
    "Ngày sinh": "21/12/1991",
    "Phiếu đồng ý": 8,
    "Tiền thưởng": 1_404_000,
    "Thành tích": "Có thành tích trong trợ giúp pháp lý trực tuyến cho đồng bào dân tộc thiểu số",
    "Số sổ vàng": "24/2026",
  }),
  person("Ông", "Tô Hiến Nam", "Kế toán trưởng", "VP-LD", {
    "Hình thức": "GK",
    "Ngày sinh": "09/09/1979",
    "Phiếu đồng ý": 4,
    "Thành tích": "Có thành tích trong thanh toán không dùng tiền mặt",
    "Trạng thái": "Hội đồng không thông qua",
    "Lý do": "không đủ tỷ lệ phiếu đồng ý",
  }),
  person("Bà", "Mai Thúy Hạnh", "Phó Trưởng phòng", "HCTP-LD", {
    ...yearly,
    ...decided,
    "Hình thức": "LĐTT",
    "Phiếu đồng ý": 8,
    "Tiền thưởng": 702_000,
    "Thành tích": "Hoàn thành tốt nhiệm vụ năm 2026",
  }),
  person("Ông", "Lê Quang Đạo", "Chuyên viên", "VP-LD", {
    ...yearly,
    ...decided,
    "Hình thức": "LĐTT",
    "Phiếu đồng ý": 8,
    "Tiền thưởng": 702_000,
    "Thành tích": "Hoàn thành tốt nhiệm vụ năm 2026",
  }),
  collective("Trung tâm Trợ giúp pháp lý nhà nước tỉnh Lâm Đồng", "TGPL-LD", {
    ...yearly,
    ...decided,
    "Hình thức": "TTLĐTT",
    "Phiếu đồng ý": 8,
    "Tiền thưởng": 1_872_000,
    "Thành tích": "Hoàn thành tốt nhiệm vụ năm 2026",
  }),
  person("Bà", "Trần Ái Vân", "Trưởng phòng", "HCTP-LD", {
    ...yearly,
    "Hình thức": "CSTĐCS",
    "Xếp loại": "Hoàn thành xuất sắc nhiệm vụ",
    "Phiếu đồng ý": 8,
    "Trạng thái": "quyết định",
    "Số QĐ": "189/QĐ-STP",
    "Ngày QĐ": "20/11/2026",
    "Tiền thưởng": 2_340_000,
    "Thành tích": "Hoàn thành xuất sắc nhiệm vụ năm 2026",
  }),
  person("Ông", "Đặng Kỳ Phong", "Phó Giám đốc Trung tâm", "TGPL-LD", {
    ...yearly,
    "Hình thức": "CSTĐCS",
    "Xếp loại": "Hoàn thành tốt nhiệm vụ",
    "Phiếu đồng ý": 5,
    "Trạng thái": "thẩm định",
    "Thành tích": "Hoàn thành tốt nhiệm vụ năm 2026",
  }),
  collective("Sở Tư pháp tỉnh Lâm Đồng", "STP-LD", {
    "Hình thức": "BK-B/T",
    "Phiếu đồng ý": 8,
    "Trạng thái": "Hội đồng thông qua",
    "Thành tích": "Có thành tích xuất sắc trong phong trào thi đua chuyển đổi số",
    "Thành phần hồ sơ": "Tờ trình (02/11/2026); Báo cáo thành tích (05/11/2026); Biên bản họp Hội đồng",
  }),
  person("Bà", "Cil Hằng", "Chánh Văn phòng Sở", "VP-LD", {
    "Hình thức": "BK-B/T",
    "Ngày sinh": "02/01/1982",
    "Phiếu đồng ý": 7,
    "Trạng thái": "Hội đồng thông qua",
    "Thành tích": "Có thành tích xuất sắc trong tham mưu phong trào thi đua chuyển đổi số",
    "Khen thưởng đã có": "Chiến sĩ thi đua cơ sở năm 2024 (Quyết định số 201/QĐ-STP ngày 25/12/2024)",
    "Thành phần hồ sơ": "Tờ trình (02/11/2026); Báo cáo thành tích (05/11/2026); Biên bản họp Hội đồng",
  }),
];

const history: readonly RowByHeader[] = [
  {
    "Người / tập thể": "Cil Hằng",
    "Đơn vị": "VP-LD",
    "Hình thức": "CSTĐCS",
    Năm: 2024,
    "Loại hình": "công trạng",
    "Số QĐ": "201/QĐ-STP",
    "Ngày QĐ": "25/12/2024",
    "Cơ quan": "Giám đốc Sở Tư pháp",
  },
  {
    "Người / tập thể": "Cil Hằng",
    "Đơn vị": "VP-LD",
    "Hình thức": "GK",
    Năm: 2023,
    "Loại hình": "chuyên đề",
    "Số QĐ": "66/QĐ-STP",
    "Ngày QĐ": "03/09/2023",
    "Cơ quan": "Giám đốc Sở Tư pháp",
  },
];

/** The rows of the chain over what a new book ships. */
export const chainRows: RowsBySheet = {
  ...shippedBySheet,
  "Phong trào": [campaign],
  "Đơn vị": units,
  "Người ký": signers,
  "Hội đồng": council,
  "Cuộc họp": [meeting],
  "Dự họp": attendance,
  "Đề nghị": nominations,
  // Its own regulation asks two thirds for certificates of merit: the law names no share for them.
  "Quy tắc": [
    ...(shippedBySheet["Quy tắc"] ?? []),
    {
      Mã: "BK-QUY-CHE",
      "Nội dung": "Tỷ lệ phiếu đồng ý đề nghị Bằng khen",
      "Hình thức": "BK-B/T",
      "Tham số": "tỷ lệ tối thiểu: 2/3; tính trên: tổng số thành viên",
      "Căn cứ pháp lý": "Quy chế hoạt động của Hội đồng",
    },
  ],
  "Lịch sử khen": history,
  "Nơi nhận": [{ "Phong trào": "LD-2026", "Thứ tự": 1, Tên: "Lưu: VT, VP" }],
};
