import type { RowByHeader, RowsBySheet } from "../../core/book-of.ts";
import { shippedBySheet } from "../../core/sample-book.ts";
import { collective, membersOf, nominationsOf, person } from "./chain-cells.ts";

/**
 * A ministry decides itself: flags, titles of the branch and certificates of merit by secret ballot of 13 of 15 members; the
 * chairman is away and a vice-chairman presides, one member is nominated himself, one nominee is a vote short.
 */

const COUNCIL = "Hội đồng Thi đua - Khen thưởng ngành Tư pháp";

const campaign: RowByHeader = {
  Mã: "BTP-2025",
  "Tên phong trào": "Phong trào thi đua ngành Tư pháp năm 2025",
  "Đơn vị ban hành": "BTP",
  "Từ ngày": "01/01/2025",
  "Đến ngày": "31/12/2025",
  "Loại văn bản": "Quyết định kèm Kế hoạch",
  Số: "97",
  "Ký hiệu": "QĐ-BTP",
  "Ngày ban hành": "21/01/2025",
  "Địa danh": "Hà Nội",
  "Trích yếu": "Ban hành Kế hoạch phát động phong trào thi đua ngành Tư pháp năm 2025",
  "Người ký": "TT-BTP",
};

const unit = (key: string, name: string, kind: string, parent: string): RowByHeader => ({
  Mã: key,
  Tên: name,
  Loại: kind,
  "Cấp trên": parent,
});

const units: readonly RowByHeader[] = [
  { Mã: "BTP", Tên: "Bộ Tư pháp", Loại: "bộ", "Chức danh": "Bộ trưởng" },
  unit("TCCB", "Vụ Tổ chức cán bộ", "vụ", "BTP"),
  unit("HTQT", "Cục Hành chính tư pháp", "cục", "BTP"),
  unit("PBGD", "Cục Phổ biến, giáo dục pháp luật và Trợ giúp pháp lý", "cục", "BTP"),
  { ...unit("STP-LS", "Sở Tư pháp", "Sở Tư pháp", ""), Tỉnh: "Lạng Sơn" },
  { ...unit("STP-DN", "Sở Tư pháp", "Sở Tư pháp", ""), Tỉnh: "Đà Nẵng" },
];

const signers: readonly RowByHeader[] = [
  {
    Mã: "TT-BTP",
    "Họ tên": "Vương Đình Khoát",
    "Thẩm quyền ký": "KT. BỘ TRƯỞNG",
    "Chức vụ": "THỨ TRƯỞNG",
    "Cơ quan ban hành": "BỘ TƯ PHÁP",
    "Địa danh": "Hà Nội",
  },
];

const council = membersOf(COUNCIL, "01/03/2025", [
  ["Đàm Quang Hưng", "Bộ trưởng", "Chủ tịch Hội đồng"],
  ["Vương Đình Khoát", "Thứ trưởng", "Phó Chủ tịch thứ nhất"],
  ["Ninh Thị Hiền Lương", "Vụ trưởng Vụ Tổ chức cán bộ", "Phó Chủ tịch Thường trực"],
  ["Khuất Duy Hòa", "Phó Vụ trưởng Vụ Tổ chức cán bộ", "Ủy viên kiêm Thư ký"],
  ["Tống Thanh Phong", "Chánh Văn phòng Bộ", "Ủy viên"],
  ["Lã Thu Trang", "Cục trưởng Cục Hành chính tư pháp", "Ủy viên"],
  ["Giang Văn Thịnh", "Chánh Thanh tra Bộ", "Ủy viên"],
  ["Âu Dương Lâm", "Cục trưởng Cục Kế hoạch - Tài chính", "Ủy viên"],
  ["Doãn Mạnh Cường", "Cục trưởng Cục Phổ biến, giáo dục pháp luật và Trợ giúp pháp lý", "Ủy viên"],
  ["Bế Thị Hoa", "Chủ tịch Công đoàn Bộ", "Ủy viên"],
  ["Thạch Sơn", "Bí thư Đoàn Thanh niên Bộ", "Ủy viên"],
  ["Hứa Minh Triết", "Phó Bí thư Thường trực Đảng ủy Bộ", "Ủy viên"],
  ["Nghiêm Xuân Bách", "Viện trưởng Viện Chiến lược và Khoa học pháp lý", "Ủy viên"],
  ["Sầm Thị Vy", "Giám đốc Học viện Tư pháp", "Ủy viên"],
  ["Ông Thế Hùng", "Tổng Biên tập Báo Pháp luật Việt Nam", "Ủy viên"],
]);

const meeting: RowByHeader = {
  Mã: "HOP-BTP",
  "Phong trào": "BTP-2025",
  "Nội dung": "Họp Hội đồng Thi đua - Khen thưởng ngành Tư pháp xét khen thưởng tổng kết năm 2025",
  Ngày: "22/12/2025",
  Giờ: "14 giờ 30",
  "Địa điểm": "Phòng họp tầng 7, trụ sở Bộ Tư pháp, số 60 Trần Phú, Hà Nội",
  "Chủ trì": "Đồng chí Vương Đình Khoát, Thứ trưởng, Phó Chủ tịch thứ nhất Hội đồng",
  "Hội đồng": COUNCIL,
  "Cách biểu quyết": "bỏ phiếu kín",
  "Phiếu phát ra": 13,
  "Phiếu thu về": 13,
  "Phiếu không hợp lệ": 0,
  "Ban kiểm phiếu": "Bế Thị Hoa\nThạch Sơn\nKhuất Duy Hòa",
  "Giờ kết thúc": "17 giờ 00",
};

const away = (name: string, attended: string, reason: string): RowByHeader => ({
  "Cuộc họp": "HOP-BTP",
  "Họ tên": name,
  "Dự họp": attended,
  "Lý do, ghi chú": reason,
});

const decided = (number: string): RowByHeader => ({
  "Trạng thái": "quyết định",
  "Số QĐ": number,
  "Ngày QĐ": "29/12/2025",
});
const title = { "Hình thức": "CSTĐ-B/T", ...decided("3415/QĐ-BTP"), "Tiền thưởng": 7_020_000 };
const merit = { "Hình thức": "BK-B/T", ...decided("3416/QĐ-BTP"), "Tiền thưởng": 3_510_000 };
const flag = {
  "Hình thức": "CỜ-B/T",
  ...decided("3417/QĐ-BTP"),
  "Phiếu đồng ý": 14,
  "Tiền thưởng": 18_720_000,
  "Thành tích": "Đơn vị dẫn đầu Cụm thi đua ngành Tư pháp năm 2025",
};
const work = "Hoàn thành xuất sắc nhiệm vụ công tác năm 2025";

const nominations = nominationsOf(
  "BTP",
  {
    "Phong trào": "BTP-2025",
    "Loại hình khen": "công trạng",
    "Từ ngày": "01/01/2025",
    "Đến ngày": "31/12/2025",
    "Ngày nộp": "01/12/2025",
    "Ngày đủ hồ sơ": "05/12/2025",
    "Phiên họp": "HOP-BTP",
    "Tổng thành viên": 15,
    "Ý kiến văn bản": 2,
    "Xếp loại": "Hoàn thành xuất sắc nhiệm vụ",
  },
  [
    collective("Sở Tư pháp tỉnh Lạng Sơn", "STP-LS", flag),
    collective("Sở Tư pháp thành phố Đà Nẵng", "STP-DN", flag),
    person("Bà", "Lã Thu Trang", "Cục trưởng", "HTQT", { ...title, "Phiếu đồng ý": 14, "Thành tích": work }),
    person("Ông", "Hoàng Việt Bách", "Trưởng phòng", "HTQT", {
      ...title,
      "Phiếu đồng ý": 14,
      "Thành tích": work,
    }),
    person("Ông", "Trịnh Gia Phú", "Phó Trưởng phòng", "PBGD", {
      "Hình thức": "CSTĐ-B/T",
      "Phiếu đồng ý": 12,
      "Thành tích": work,
      "Trạng thái": "Hội đồng không thông qua",
    }),
    collective("Cục Hành chính tư pháp", "HTQT", {
      ...merit,
      "Tiền thưởng": 7_020_000,
      "Phiếu đồng ý": 14,
      "Thành tích": work,
    }),
    person("Bà", "Quan Thị Minh", "Chuyên viên chính", "TCCB", {
      ...merit,
      "Phiếu đồng ý": 13,
      "Thành tích": work,
    }),
    person("Ông", "Lục Văn Đồng", "Phó Giám đốc", "STP-LS", {
      ...merit,
      "Phiếu đồng ý": 14,
      "Thành tích": work,
    }),
  ],
);

/** The rows of the chain over what a new book ships. */
export const ministryRows: RowsBySheet = {
  ...shippedBySheet,
  "Phong trào": [campaign],
  "Đơn vị": units,
  "Người ký": signers,
  "Hội đồng": council,
  "Cuộc họp": [meeting],
  "Dự họp": [
    away("Đàm Quang Hưng", "ý kiến bằng văn bản", "đi công tác nước ngoài"),
    away("Hứa Minh Triết", "ý kiến bằng văn bản", "dự họp Đảng ủy"),
  ],
  "Đề nghị": nominations,
  "Căn cứ": [
    {
      "Phong trào": "BTP-2025",
      "Thứ tự": 1,
      "Vai trò": "căn cứ",
      Loại: "Nghị định",
      "Số ký hiệu": "39/2025/NĐ-CP",
      Ngày: "26/02/2025",
      "Cơ quan ban hành": "Chính phủ",
      "Trích yếu": "quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Tư pháp",
    },
    {
      "Phong trào": "BTP-2025",
      "Thứ tự": 9,
      "Vai trò": "căn cứ",
      Loại: "Theo đề nghị",
      "Trích yếu": "của Vụ trưởng Vụ Tổ chức cán bộ",
    },
  ],
  "Nơi nhận": [{ "Phong trào": "BTP-2025", "Thứ tự": 1, Tên: "Lưu: VT, TCCB" }],
};
