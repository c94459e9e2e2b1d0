import type { RowByHeader, RowsBySheet } from "../../core/book-of.ts";
import { shippedBySheet } from "../../core/sample-book.ts";
import { collective, membersOf, nominationsOf, person } from "./chain-cells.ts";

/**
 * A department at the end of its year: titles and certificates in one decision with a list behind it, certificates of merit
 * submitted to the province; collectives, persons, a household; money from two sources; a member who wrote, one who did not
 * come; a nominee below the share, ballots left blank; names as hurried clerks type them.
 */

const COUNCIL = "Hội đồng Thi đua - Khen thưởng Sở Tư pháp tỉnh Tây Ninh";

const campaign: RowByHeader = {
  Mã: "TN-2026",
  "Tên phong trào": "Phong trào thi đua ngành Tư pháp tỉnh Tây Ninh năm 2026",
  "Đơn vị ban hành": "STP-TN",
  "Từ ngày": "01/01/2026",
  "Đến ngày": "31/12/2026",
  "Loại văn bản": "Kế hoạch",
  Số: "12",
  "Ký hiệu": "KH-STP",
  "Ngày ban hành": "16/01/2026",
  "Địa danh": "Tây Ninh",
  "Trích yếu": "Phát động phong trào thi đua ngành Tư pháp tỉnh Tây Ninh năm 2026",
  "Người ký": "GD-TN",
};

const inside = (key: string, name: string): RowByHeader => ({
  Mã: key,
  Tên: name,
  Loại: "phòng",
  "Cấp trên": "STP-TN",
  Tỉnh: "Tây Ninh",
});

const units: readonly RowByHeader[] = [
  {
    Mã: "UBND-TN",
    Tên: "Ủy ban nhân dân tỉnh Tây Ninh",
    Loại: "UBND",
    "Chức danh": "Chủ tịch",
    "Thi hành quyết định khen":
      "Chánh Văn phòng Ủy ban nhân dân tỉnh; Giám đốc Sở Nội vụ; Giám đốc Sở Tư pháp",
  },
  {
    Mã: "STP-TN",
    Tên: "Sở Tư pháp",
    Loại: "Sở Tư pháp",
    "Cấp trên": "UBND-TN",
    Tỉnh: "Tây Ninh",
    "Chức danh": "Giám đốc",
    "Thi hành quyết định khen": "- Chánh Văn phòng Sở;\n- Trưởng các phòng, đơn vị thuộc Sở.",
  },
  inside("VP-TN", "Văn phòng Sở Tư pháp"),
  inside("XD-TN", "Phòng Xây dựng và Kiểm tra văn bản"),
  inside("PBGD-TN", "Phòng Phổ biến, giáo dục pháp luật"),
  inside("CC1-TN", "Phòng Công chứng số 1"),
];

const council = membersOf(COUNCIL, "15/07/2025", [
  ["Bà Đoàn Thị Kiều Oanh", "Giám đốc Sở", "Chủ tịch Hội đồng"],
  ["Ông TRANG  MINH SĨ", "Phó Giám đốc Sở", "Phó Chủ tịch Hội đồng"],
  ["Ông Lai Văn Chinh", "Chánh Văn phòng Sở", "Ủy viên Thường trực"],
  ["Bà Bồ Thị Sương", "Trưởng Phòng Xây dựng và Kiểm tra văn bản", "Ủy viên"],
  ["Ông Ông Thế Vinh", "Trưởng Phòng Phổ biến, giáo dục pháp luật", "Ủy viên"],
  ["Ông Kim Sa Rây", "Trưởng Phòng Công chứng số 1", "Ủy viên"],
  ["Bà Tiêu Ngọc Ánh", "Chủ tịch Công đoàn Sở", "Ủy viên"],
  ["Ông Ngụy Hữu Tín", "Bí thư Đoàn Thanh niên Sở", "Ủy viên"],
  ["Bà Hàng Mỹ Duyên".normalize("NFD"), "Chuyên viên Văn phòng Sở", "Thư ký"],
]);

const meeting: RowByHeader = {
  Mã: "HOP-TN",
  "Phong trào": "TN-2026",
  "Nội dung": "Họp Hội đồng Thi đua - Khen thưởng Sở Tư pháp xét khen thưởng năm 2026",
  Ngày: "18/11/2026",
  Giờ: "13 giờ 30",
  "Địa điểm": "Phòng họp A, trụ sở Sở Tư pháp, số 24 đường Trần Quốc Toản",
  "Chủ trì": "đồng chí Đoàn Thị Kiều Oanh, Giám đốc Sở",
  "Thành phần": "Thành viên Hội đồng\nđại diện cấp ủy chi bộ Văn phòng Sở; đại diện Ban Thanh tra nhân dân",
  "Hội đồng": COUNCIL,
  "Cách biểu quyết": "bỏ phiếu kín",
  "Phiếu phát ra": 7,
  "Phiếu thu về": 7,
  "Phiếu không hợp lệ": 0,
  "Ban kiểm phiếu":
    "1. Bà Tiêu Ngọc Ánh, Trưởng ban\n2. Ông Ngụy Hữu Tín, thành viên\n3. Bà Hàng Mỹ Duyên, thành viên",
  "Ý kiến tại phiên họp":
    "Ông Lai Văn Chinh: tổng hợp 15 hồ sơ, đều đủ thành phần, nộp đúng hạn\nÔng Ông Thế Vinh: đề nghị cân nhắc trường hợp ông Thái Hòa vì sáng kiến chưa được công nhận",
  "Kết luận phiên họp":
    "Giao Văn phòng Sở hoàn thiện hồ sơ, trình Giám đốc Sở trước ngày 25/11/2026\nCông khai kết quả trên trang thông tin điện tử của Sở",
  "Giờ kết thúc": "16 giờ 15",
};

const attendance: readonly RowByHeader[] = [
  {
    "Cuộc họp": "HOP-TN",
    "Họ tên": "Trang Minh Sĩ",
    "Dự họp": "ý kiến bằng văn bản",
    "Lý do, ghi chú": "dự họp Ủy ban nhân dân tỉnh",
  },
  {
    "Cuộc họp": "HOP-TN",
    "Họ tên": "Kim Sa Rây",
    "Dự họp": "vắng có lý do",
    "Lý do, ghi chú": "điều trị tại bệnh viện",
  },
];

const decided = { "Trạng thái": "quyết định", "Số QĐ": "301/QĐ-STP", "Ngày QĐ": "27/11/2026" };
const yearly = {
  "Loại hình khen": "công trạng",
  "Xếp loại": "Hoàn thành tốt nhiệm vụ",
  "Thành tích": "Hoàn thành tốt nhiệm vụ năm 2026",
};
const fund = "trích từ Quỹ thi đua, khen thưởng của Sở Tư pháp";
const title = {
  ...yearly,
  ...decided,
  "Hình thức": "LĐTT",
  "Phiếu đồng ý": 8,
  "Tiền thưởng": 759_000,
  "Nguồn tiền thưởng": fund,
};
const own = "Kinh phí không giao tự chủ năm 2026 của Sở Tư pháp.";
const certificate = { ...decided, "Hình thức": "GK", "Phiếu đồng ý": 8, "Nguồn tiền thưởng": own };
const upward = {
  "Hình thức": "BK-B/T",
  "Loại hình khen": "công trạng",
  "Xếp loại": "Hoàn thành xuất sắc nhiệm vụ",
  "Phiếu đồng ý": 8,
  "Trạng thái": "trình",
  "Thành phần hồ sơ": "Tờ trình; Báo cáo thành tích có xác nhận; Biên bản họp Hội đồng",
};

const nominations = nominationsOf(
  "TN",
  {
    "Phong trào": "TN-2026",
    "Loại hình khen": "chuyên đề",
    "Từ ngày": "01/01/2026",
    "Đến ngày": "31/12/2026",
    "Ngày nộp": "05/11/2026",
    "Ngày đủ hồ sơ": "10/11/2026",
    "Phiên họp": "HOP-TN",
    "Tổng thành viên": 9,
    "Ý kiến văn bản": 1,
  },
  [
    collective("Phòng Công chứng số 1", "CC1-TN", {
      ...yearly,
      ...decided,
      "Hình thức": "TTLĐTT",
      "Phiếu đồng ý": 7,
      "Phiếu không đồng ý": 1,
      "Tiền thưởng": 2_024_000,
    }),
    person("bà", "BỒ THỊ  SƯƠNG", "Trưởng phòng", "XD-TN", { ...title, "Phiếu đồng ý": 7 }),
    person("", "Ông Lai Văn Chinh", "Chánh Văn phòng Sở", "VP-TN", { ...title, "Phiếu đồng ý": 7 }),
    person("Ông", "Nguyễn  Đăng Khoa", "Chuyên viên", "VP-TN", title),
    person("Bà", "đồng chí Tạ Bích Thảo", "Chuyên viên chính", "PBGD-TN", title),
    person("Ông", "Ông Thế Vinh", "Trưởng phòng", "PBGD-TN", { ...title, "Phiếu đồng ý": 7 }),
    person("Bà", "Lý Sóc Kha".normalize("NFD"), "Công chứng viên", "CC1-TN", title),
    collective("Phòng Phổ biến, giáo dục pháp luật", "PBGD-TN", {
      ...certificate,
      "Tiền thưởng": 3_036_000,
      "Thành tích":
        "có thành tích xuất sắc trong tổ chức Cuộc thi tìm hiểu pháp luật trực tuyến tỉnh Tây Ninh",
    }),
    person("Ông", "Châu Phi Long", "Chuyên viên", "XD-TN", {
      ...certificate,
      "Phiếu đồng ý": 6,
      "Phiếu không đồng ý": 1,
      "Phiếu trắng, hỏng": 1,
      "Tiền thưởng": 1_518_000,
      "Thành tích":
        "có thành tích trong rà soát, hệ thống hóa văn bản quy phạm pháp luật sau sắp xếp đơn vị hành chính",
      "Số sổ vàng": "41",
    }),
    person("Bà", "Sơn Thị Pha", "Hòa giải viên, ấp Tân Đông, xã Tân Lập", "PBGD-TN", {
      ...certificate,
      "Tiền thưởng": 1_518_000,
      "Thành tích": "có thành tích trong hòa giải ở cơ sở",
      "Số sổ vàng": "42",
    }),
    {
      "Đơn vị": "PBGD-TN",
      "Đối tượng": "hộ gia đình",
      "Họ tên / Tên tập thể": "Hộ gia đình ông Cao Bá Thọ",
      "Chức vụ": "khu phố Ninh Trung, phường Bình Minh",
      ...certificate,
      "Tiền thưởng": 1_518_000,
      "Thành tích": "có thành tích trong hiến đất xây dựng điểm sinh hoạt pháp luật cộng đồng",
      "Số sổ vàng": "43",
    },
    person("Ông", "Thái Hòa", "Phó Trưởng phòng", "XD-TN", {
      ...yearly,
      "Hình thức": "CSTĐCS",
      "Phiếu đồng ý": 4,
      "Phiếu không đồng ý": 3,
      "Phiếu trắng, hỏng": 1,
      "Trạng thái": "Hội đồng không thông qua",
      "Lý do": "sáng kiến chưa được công nhận",
    }),
    collective("Văn phòng Sở Tư pháp", "VP-TN", {
      ...upward,
      "Thành tích": "Có thành tích xuất sắc trong thực hiện nhiệm vụ công tác 02 năm liên tục (2025 - 2026)",
    }),
    person("Bà", "Đoàn Thị Kiều Oanh", "Giám đốc", "STP-TN", {
      ...upward,
      "Phiếu đồng ý": 7,
      "Ngày sinh": "14/02/1975",
      "Thành tích": "Có thành tích xuất sắc trong thực hiện nhiệm vụ công tác 02 năm liên tục (2025 - 2026)",
      "Khen thưởng đã có":
        "Chiến sĩ thi đua cơ sở năm 2025 (Quyết định số 288/QĐ-STP ngày 18/12/2025); Chiến sĩ thi đua cơ sở năm 2024 (Quyết định số 240/QĐ-STP ngày 20/12/2024)",
    }),
  ],
);

/** The rows of the chain over what a new book ships. */
export const yearlyRows: RowsBySheet = {
  ...shippedBySheet,
  "Phong trào": [campaign],
  "Đơn vị": units,
  "Người ký": [
    {
      Mã: "GD-TN",
      "Họ tên": "Đoàn Thị Kiều Oanh",
      "Chức vụ": "GIÁM ĐỐC",
      "Cơ quan chủ quản": "UBND TỈNH TÂY NINH",
      "Cơ quan ban hành": "SỞ TƯ PHÁP",
      "Địa danh": "Tây Ninh",
    },
  ],
  "Hội đồng": council,
  "Cuộc họp": [meeting],
  "Dự họp": attendance,
  "Đề nghị": nominations,
  "Nơi nhận": [
    {
      "Phong trào": "TN-2026",
      "Thứ tự": 1,
      Tên: "Sở Nội vụ",
      "Mục đích": "để báo cáo",
      "Văn bản": "Quyết định khen thưởng; Tờ trình đề nghị khen thưởng",
    },
    { "Phong trào": "TN-2026", "Thứ tự": 2, Tên: "Lưu: VT, VP" },
  ],
};
