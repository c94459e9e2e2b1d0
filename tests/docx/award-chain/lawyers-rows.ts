import type { RowByHeader, RowsBySheet } from "../../core/book-of.ts";
import { shippedBySheet } from "../../core/sample-book.ts";
import { collective, membersOf, nominationsOf, person } from "./chain-cells.ts";

/**
 * A provincial lawyers' association submits to the centre: certificates of merit and medals in one submission with a list of 23
 * persons and two collectives; shown by hands; the centre decides, and its decision goes along as a draft.
 */

const COUNCIL = "Hội đồng Thi đua - Khen thưởng Hội Luật gia tỉnh Đồng Tháp";

const campaign: RowByHeader = {
  Mã: "HLG-2026",
  "Tên phong trào": "Phong trào thi đua “Luật gia đồng hành cùng chính quyền địa phương hai cấp” năm 2026",
  "Đơn vị ban hành": "HLG-DT",
  "Từ ngày": "01/01/2026",
  "Đến ngày": "15/11/2026",
  "Loại văn bản": "Kế hoạch",
  Số: "09",
  "Ký hiệu": "KH-HLG",
  "Ngày ban hành": "12/01/2026",
  "Địa danh": "Đồng Tháp",
  "Trích yếu": "Tổ chức phong trào thi đua “Luật gia đồng hành cùng chính quyền địa phương hai cấp” năm 2026",
  "Người ký": "CT-DT",
};

const units: readonly RowByHeader[] = [
  { Mã: "HLGVN", Tên: "Hội Luật gia Việt Nam", Loại: "Hội Luật gia", "Chức danh": "Chủ tịch" },
  {
    Mã: "HLG-DT",
    Tên: "Hội Luật gia tỉnh Đồng Tháp",
    Loại: "Hội Luật gia",
    "Cấp trên": "HLGVN",
    "Chức danh": "Chủ tịch",
    Email: "hlg.dongthap@example.org.vn",
  },
  { Mã: "CH-CL", Tên: "Chi hội Luật gia phường Cao Lãnh", Loại: "chi hội", "Cấp trên": "HLG-DT" },
  { Mã: "CH-MT", Tên: "Chi hội Luật gia phường Mỹ Tho", Loại: "chi hội", "Cấp trên": "HLG-DT" },
  { Mã: "CH-STP", Tên: "Chi hội Luật gia Sở Tư pháp", Loại: "chi hội", "Cấp trên": "HLG-DT" },
];

const signers: readonly RowByHeader[] = [
  {
    Mã: "CT-DT",
    "Họ tên": "Huỳnh Trọng Tín",
    "Thẩm quyền ký": "TM. BAN THƯỜNG VỤ",
    "Chức vụ": "CHỦ TỊCH",
    "Cơ quan chủ quản": "HỘI LUẬT GIA VIỆT NAM",
    "Cơ quan ban hành": "HỘI LUẬT GIA TỈNH ĐỒNG THÁP",
    "Địa danh": "Đồng Tháp",
  },
];

const council = membersOf(COUNCIL, "01/08/2025", [
  ["Huỳnh Trọng Tín", "Chủ tịch Hội", "Chủ tịch Hội đồng"],
  ["Phan Thị Cẩm Vân", "Phó Chủ tịch Hội", "Phó Chủ tịch Hội đồng"],
  ["Lê Hữu Lộc", "Chánh Văn phòng Hội", "Ủy viên Thư ký"],
  ["Trà Minh Sang", "Chi hội trưởng Chi hội Luật gia Sở Tư pháp", "Ủy viên"],
  ["Đinh Ngọc Bửu", "Trưởng Ban Kiểm tra Hội", "Ủy viên"],
]);

const meeting: RowByHeader = {
  Mã: "HOP-DT",
  "Phong trào": "HLG-2026",
  "Nội dung": "Họp xét khen thưởng năm 2026",
  Ngày: "20/11/2026",
  Giờ: "08 giờ 30",
  "Địa điểm": "Văn phòng Hội Luật gia tỉnh",
  "Hội đồng": COUNCIL,
  "Cách biểu quyết": "biểu quyết giơ tay",
  "Giờ kết thúc": "10 giờ 00",
};

const agreed = { "Phiếu đồng ý": 5, "Trạng thái": "Hội đồng thông qua" };
const merit = {
  ...agreed,
  "Hình thức": "BK-HLG",
  "Thành tích": "Có thành tích xuất sắc trong công tác Hội năm 2026",
};
const medal = {
  ...agreed,
  "Hình thức": "KNC-HLG",
  "Loại hình khen": "quá trình cống hiến",
  "Thành tích": "Đã có nhiều đóng góp xây dựng và phát triển Hội Luật gia Việt Nam",
};

const people: readonly (readonly [title: string, name: string, position: string, unit: string])[] = [
  ["Ông", "Nguyễn Tấn Khải", "Chi hội trưởng", "CH-CL"],
  ["Bà", "Trần Thị Út Mười", "Chi hội phó", "CH-CL"],
  ["Ông", "Võ Hoàng Phi", "Hội viên", "CH-CL"],
  ["Ông", "Bùi Công Lý", "Chi hội trưởng", "CH-MT"],
  ["Bà", "Đỗ Thị Kim Thoa", "Hội viên", "CH-MT"],
  ["Ông", "Cao Văn Bảy", "Hội viên", "CH-MT"],
  ["Bà", "Lâm Ngọc Yến", "Chi hội phó", "CH-STP"],
  ["Ông", "Trà Minh Sang", "Chi hội trưởng", "CH-STP"],
];
const veterans: readonly (readonly [title: string, name: string, unit: string])[] = [
  ["Ông", "Phạm Văn Tư", "CH-CL"],
  ["Ông", "Hồ Sĩ Liêm", "CH-CL"],
  ["Bà", "Ngô Thị Sáu", "CH-CL"],
  ["Ông", "Kiều Anh Dũng", "CH-CL"],
  ["Bà", "Lý Thị Mộng Cầm", "CH-CL"],
  ["Ông", "Tô Văn Chín", "CH-MT"],
  ["Ông", "Mã Quốc Thái", "CH-MT"],
  ["Bà", "Thái Thị Nhàn", "CH-MT"],
  ["Ông", "Dương Hồng Ân", "CH-MT"],
  ["Ông", "Quách Thành Đạt", "CH-MT"],
  ["Bà", "Châu Thị Bé Ba", "CH-STP"],
  ["Ông", "Từ Công Phượng", "CH-STP"],
  ["Bà", "Mạc Thị Lan Chi", "CH-STP"],
  ["Ông", "Đào Duy Hiển", "CH-STP"],
  ["Ông", "Ung Văn Khiêm", "CH-STP"],
];

const nominations = nominationsOf(
  "DT",
  {
    "Phong trào": "HLG-2026",
    "Loại hình khen": "chuyên đề",
    "Từ ngày": "01/01/2026",
    "Đến ngày": "15/11/2026",
    "Ngày nộp": "16/11/2026",
    "Ngày đủ hồ sơ": "18/11/2026",
    "Phiên họp": "HOP-DT",
    "Tổng thành viên": 5,
    "Thành phần hồ sơ": "Tờ trình; Báo cáo thành tích có xác nhận; Biên bản họp Hội đồng",
  },
  [
    collective("Hội Luật gia tỉnh Đồng Tháp", "HLG-DT", merit),
    collective("Chi hội Luật gia phường Cao Lãnh", "CH-CL", merit),
    ...people.map(([title, name, position, unit]) =>
      person(title, name, position, unit, {
        ...merit,
        ...(name === "Trà Minh Sang" ? { "Phiếu đồng ý": 4 } : {}),
      }),
    ),
    ...veterans.map(([title, name, unit]) => person(title, name, "Hội viên", unit, medal)),
  ],
);

const award = (key: string, name: string, rank: number): RowByHeader => ({
  Mã: key,
  Tên: name,
  "Đối tượng": "tập thể; cá nhân",
  "Người quyết định": "Chủ tịch Hội Luật gia Việt Nam",
  Cấp: "Bộ, tỉnh",
  "Thứ bậc": rank,
});

/** The rows of the chain over what a new book ships, with the association's own awards. */
export const lawyersRows: RowsBySheet = {
  ...shippedBySheet,
  "Danh mục khen": [
    ...(shippedBySheet["Danh mục khen"] ?? []),
    award("BK-HLG", "Bằng khen của Trung ương Hội Luật gia Việt Nam", 30),
    award("KNC-HLG", "Kỷ niệm chương “Vì sự nghiệp bảo vệ công lý”", 20),
  ],
  "Phong trào": [campaign],
  "Đơn vị": units,
  "Người ký": signers,
  "Hội đồng": council,
  "Cuộc họp": [meeting],
  "Đề nghị": nominations,
  "Nơi nhận": [{ "Phong trào": "HLG-2026", "Thứ tự": 1, Tên: "Lưu: VT" }],
};
