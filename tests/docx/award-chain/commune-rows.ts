import type { RowByHeader, RowsBySheet } from "../../core/book-of.ts";
import { shippedBySheet } from "../../core/sample-book.ts";
import { collective, membersOf, nominationsOf, person } from "./chain-cells.ts";

/**
 * A commune of the two-tier government at the end of its first year: titles of the year in one decision, certificates in
 * another, both of one session; no member away, the secretary's part taken by the member who keeps the minutes.
 */

const COUNCIL = "Hội đồng Thi đua - Khen thưởng xã Mỹ Thủy";

const campaign: RowByHeader = {
  Mã: "MT-2025",
  "Tên phong trào": "Xã Mỹ Thủy chung tay xây dựng chính quyền phục vụ Nhân dân",
  "Đơn vị ban hành": "UBND-MT",
  "Từ ngày": "01/07/2025",
  "Đến ngày": "31/12/2025",
  "Loại văn bản": "Kế hoạch",
  Số: "22",
  "Ký hiệu": "KH-UBND",
  "Ngày ban hành": "18/07/2025",
  "Địa danh": "Mỹ Thủy",
  "Trích yếu": "Tổ chức phong trào thi đua “Xã Mỹ Thủy chung tay xây dựng chính quyền phục vụ Nhân dân”",
  "Người ký": "CT-MT",
};

const units: readonly RowByHeader[] = [
  { Mã: "UBND-QT", Tên: "Ủy ban nhân dân tỉnh Quảng Trị", Loại: "UBND", "Chức danh": "Chủ tịch" },
  {
    Mã: "UBND-MT",
    Tên: "Ủy ban nhân dân xã Mỹ Thủy",
    Loại: "UBND",
    "Cấp trên": "UBND-QT",
    "Chức danh": "Chủ tịch",
  },
  {
    Mã: "VP-MT",
    Tên: "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã",
    Loại: "phòng",
    "Cấp trên": "UBND-MT",
  },
  { Mã: "VHXH-MT", Tên: "Phòng Văn hóa - Xã hội", Loại: "phòng", "Cấp trên": "UBND-MT" },
  { Mã: "KT-MT", Tên: "Phòng Kinh tế", Loại: "phòng", "Cấp trên": "UBND-MT" },
];

const signers: readonly RowByHeader[] = [
  {
    Mã: "CT-MT",
    "Họ tên": "Cáp Kim Quý",
    "Chức vụ": "CHỦ TỊCH",
    "Cơ quan ban hành": "ỦY BAN NHÂN DÂN XÃ MỸ THỦY",
    "Địa danh": "Mỹ Thủy",
  },
];

const council = membersOf(COUNCIL, "10/07/2025", [
  ["Cáp Kim Quý", "Chủ tịch Ủy ban nhân dân xã", "Chủ tịch Hội đồng"],
  ["Hồ Thị Mai Anh", "Phó Chủ tịch Ủy ban nhân dân xã", "Phó Chủ tịch Hội đồng"],
  ["Lê Phước Toàn", "Trưởng phòng Văn hóa - Xã hội", "Ủy viên Thường trực"],
  ["Phan Nhật Lệ", "Chuyên viên Phòng Văn hóa - Xã hội", "Thư ký"],
  ["Nguyễn Khoa Đăng", "Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam xã", "Ủy viên"],
]);

const meeting: RowByHeader = {
  Mã: "HOP-MT",
  "Phong trào": "MT-2025",
  "Nội dung": "Xét danh hiệu thi đua và khen thưởng năm 2025",
  Ngày: "15/12/2025",
  Giờ: "08 giờ 00",
  "Địa điểm": "Hội trường Ủy ban nhân dân xã",
  "Hội đồng": COUNCIL,
  "Cách biểu quyết": "bỏ phiếu kín",
  "Phiếu phát ra": 5,
  "Phiếu thu về": 5,
  "Phiếu không hợp lệ": 0,
  "Ban kiểm phiếu": "Lê Phước Toàn; Phan Nhật Lệ",
  "Giờ kết thúc": "11 giờ 15",
};

const yearly = { "Loại hình khen": "công trạng", "Xếp loại": "Hoàn thành tốt nhiệm vụ" };
const decided = (number: string): RowByHeader => ({
  "Phiếu đồng ý": 5,
  "Trạng thái": "quyết định",
  "Số QĐ": number,
  "Ngày QĐ": "22/12/2025",
});
const titles = { ...yearly, ...decided("512/QĐ-UBND"), "Thành tích": "Hoàn thành tốt nhiệm vụ năm 2025" };

const nominations = nominationsOf(
  "MT",
  {
    "Phong trào": "MT-2025",
    "Từ ngày": "01/07/2025",
    "Đến ngày": "31/12/2025",
    "Ngày nộp": "08/12/2025",
    "Ngày đủ hồ sơ": "10/12/2025",
    "Phiên họp": "HOP-MT",
    "Tổng thành viên": 5,
  },
  [
    collective("Phòng Văn hóa - Xã hội", "VHXH-MT", {
      ...titles,
      "Hình thức": "TTLĐTT",
      "Tiền thưởng": 1_872_000,
    }),
    person("Bà", "Phan Nhật Lệ", "Chuyên viên", "VHXH-MT", {
      ...titles,
      "Phiếu đồng ý": 4,
      "Hình thức": "LĐTT",
      "Tiền thưởng": 702_000,
    }),
    person("Ông", "Trương Hữu Nghĩa", "Trưởng phòng", "KT-MT", {
      ...titles,
      "Hình thức": "LĐTT",
      "Tiền thưởng": 702_000,
    }),
    person("Bà", "Đoàn Diệu Linh", "Chánh Văn phòng", "VP-MT", {
      ...titles,
      "Hình thức": "LĐTT",
      "Tiền thưởng": 702_000,
    }),
    collective("Ban Công tác Mặt trận thôn Thủy Ba", "VHXH-MT", {
      "Chức vụ": "Xã Mỹ Thủy",
      "Hình thức": "GK",
      "Loại hình khen": "chuyên đề",
      ...decided("513/QĐ-UBND"),
      "Thành tích": "Có thành tích xuất sắc trong vận động Nhân dân hiến đất làm đường giao thông nông thôn",
      "Tiền thưởng": 702_000,
    }),
    person("Ông", "Ngô Đức Thuận", "Trưởng thôn Thủy Ba", "VHXH-MT", {
      "Hình thức": "GK",
      "Loại hình khen": "chuyên đề",
      ...decided("513/QĐ-UBND"),
      "Thành tích": "Có thành tích xuất sắc trong hòa giải ở cơ sở, giữ gìn đoàn kết thôn xóm",
      "Tiền thưởng": 351_000,
    }),
  ],
);

/** The rows of the chain over what a new book ships. */
export const communeRows: RowsBySheet = {
  ...shippedBySheet,
  "Phong trào": [campaign],
  "Đơn vị": units,
  "Người ký": signers,
  "Hội đồng": council,
  "Cuộc họp": [meeting],
  "Đề nghị": nominations,
  "Nơi nhận": [{ "Phong trào": "MT-2025", "Thứ tự": 1, Tên: "Lưu: VT, VHXH" }],
};
