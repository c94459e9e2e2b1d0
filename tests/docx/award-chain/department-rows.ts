import type { RowByHeader, RowsBySheet } from "../../core/book-of.ts";
import { shippedBySheet } from "../../core/sample-book.ts";
import { collective, membersOf, nominationsOf, person } from "./chain-cells.ts";

/**
 * A department rewards a special campaign: four collectives, eight persons and two households in one decision with a list and
 * reward money; two members away, one of whom wrote; one nominee short of votes.
 */

const COUNCIL = "Hội đồng Thi đua - Khen thưởng Sở Tư pháp tỉnh Gia Lai";
const COMMON = "Có thành tích xuất sắc trong đợt thi đua cao điểm số hóa sổ hộ tịch trên địa bàn tỉnh";

const campaign: RowByHeader = {
  Mã: "GL-2026",
  "Tên phong trào": "90 ngày đêm hoàn thành số hóa sổ hộ tịch",
  "Đơn vị ban hành": "STP-GL",
  "Từ ngày": "01/06/2026",
  "Đến ngày": "31/08/2026",
  "Loại văn bản": "Kế hoạch",
  Số: "118",
  "Ký hiệu": "KH-STP",
  "Ngày ban hành": "25/05/2026",
  "Địa danh": "Gia Lai",
  "Trích yếu": "Tổ chức đợt thi đua cao điểm “90 ngày đêm hoàn thành số hóa sổ hộ tịch”",
  "Người ký": "GD-GL",
};

const unit = (key: string, name: string, kind: string, parent: string): RowByHeader => ({
  Mã: key,
  Tên: name,
  Loại: kind,
  "Cấp trên": parent,
  Tỉnh: "Gia Lai",
});

const units: readonly RowByHeader[] = [
  { Mã: "UBND-GL", Tên: "Ủy ban nhân dân tỉnh Gia Lai", Loại: "UBND", "Chức danh": "Chủ tịch" },
  { ...unit("STP-GL", "Sở Tư pháp", "Sở Tư pháp", "UBND-GL"), "Chức danh": "Giám đốc" },
  unit("VP-GL", "Văn phòng Sở", "phòng", "STP-GL"),
  unit("HCTP-GL", "Phòng Hành chính tư pháp", "phòng", "STP-GL"),
  unit("PBGD-GL", "Phòng Phổ biến, giáo dục pháp luật", "phòng", "STP-GL"),
  unit("IAGRAI", "Ủy ban nhân dân xã Ia Grai", "UBND", "UBND-GL"),
  unit("DAKDOA", "Ủy ban nhân dân xã Đak Đoa", "UBND", "UBND-GL"),
  unit("PLEIKU", "Ủy ban nhân dân phường Pleiku", "UBND", "UBND-GL"),
];

const signers: readonly RowByHeader[] = [
  {
    Mã: "GD-GL",
    "Họ tên": "Tạ Quang Diệu",
    "Chức vụ": "GIÁM ĐỐC",
    "Cơ quan chủ quản": "UBND TỈNH GIA LAI",
    "Cơ quan ban hành": "SỞ TƯ PHÁP",
    "Địa danh": "Gia Lai",
  },
];

const council = membersOf(COUNCIL, "01/07/2025", [
  ["Tạ Quang Diệu", "Giám đốc Sở", "Chủ tịch"],
  ["Nông Thị Bích Thảo", "Phó Giám đốc Sở", "Phó Chủ tịch"],
  ["Siu H’Wen", "Chánh Văn phòng Sở", "Ủy viên Thường trực"],
  ["Đoàn Khắc Duy", "Trưởng Phòng Hành chính tư pháp", "Ủy viên"],
  ["Rơ Châm Thoan", "Trưởng Phòng Phổ biến, giáo dục pháp luật", "Ủy viên"],
  ["Phùng Thế Vinh", "Chủ tịch Công đoàn Sở", "Ủy viên"],
  ["Lưu Thị Ngân Hà", "Phó Chánh Văn phòng Sở", "Ủy viên, Thư ký"],
]);

const meeting: RowByHeader = {
  Mã: "HOP-GL",
  "Phong trào": "GL-2026",
  "Nội dung": "Họp Hội đồng xét khen thưởng đợt thi đua cao điểm “90 ngày đêm hoàn thành số hóa sổ hộ tịch”",
  Ngày: "10/09/2026",
  Giờ: "14 giờ 00",
  "Địa điểm": "Phòng họp số 1, trụ sở Sở Tư pháp, số 16 đường Hùng Vương, phường Pleiku",
  "Chủ trì": "Ông Tạ Quang Diệu, Giám đốc Sở, Chủ tịch Hội đồng",
  "Hội đồng": COUNCIL,
  "Cách biểu quyết": "bỏ phiếu kín",
  "Phiếu phát ra": 5,
  "Phiếu thu về": 5,
  "Phiếu không hợp lệ": 0,
  "Ban kiểm phiếu": "Siu H’Wen; Phùng Thế Vinh; Lưu Thị Ngân Hà",
  "Ý kiến tại phiên họp": "Ông Đoàn Khắc Duy: đề nghị quan tâm công chức tư pháp - hộ tịch cấp xã",
  "Giờ kết thúc": "16 giờ 20",
};

const attendance: readonly RowByHeader[] = [
  {
    "Cuộc họp": "HOP-GL",
    "Họ tên": "Nông Thị Bích Thảo",
    "Dự họp": "ý kiến bằng văn bản",
    "Lý do, ghi chú": "đi công tác tại Hà Nội",
  },
  { "Cuộc họp": "HOP-GL", "Họ tên": "Rơ Châm Thoan", "Dự họp": "vắng có lý do", "Lý do, ghi chú": "nghỉ ốm" },
];

const decided = {
  "Phiếu đồng ý": 6,
  "Trạng thái": "quyết định",
  "Số QĐ": "245/QĐ-STP",
  "Ngày QĐ": "18/09/2026",
};
const group = { ...decided, "Thành tích": COMMON, "Tiền thưởng": 1_404_000 };
const one = { ...decided, "Thành tích": COMMON, "Tiền thưởng": 702_000 };
const household = (name: string, place: string): RowByHeader => ({
  "Đơn vị": "IAGRAI",
  "Đối tượng": "hộ gia đình",
  "Họ tên / Tên tập thể": name,
  "Chức vụ": place,
  ...decided,
  "Thành tích":
    "Có thành tích xuất sắc trong việc cung cấp, xác minh thông tin hộ tịch lưu trữ qua nhiều thế hệ",
  "Tiền thưởng": 702_000,
});

const nominations = nominationsOf(
  "GL",
  {
    "Phong trào": "GL-2026",
    "Hình thức": "GK",
    "Loại hình khen": "chuyên đề",
    "Từ ngày": "01/06/2026",
    "Đến ngày": "31/08/2026",
    "Ngày nộp": "03/09/2026",
    "Ngày đủ hồ sơ": "04/09/2026",
    "Phiên họp": "HOP-GL",
    "Tổng thành viên": 7,
    "Ý kiến văn bản": 1,
    "Thành phần hồ sơ": "Tờ trình (03/09/2026); Báo cáo thành tích (04/09/2026); Biên bản họp xét",
  },
  [
    collective("Phòng Hành chính tư pháp", "HCTP-GL", group),
    collective("Phòng Văn hóa - Xã hội xã Ia Grai", "IAGRAI", group),
    collective("Trung tâm Phục vụ hành chính công xã Đak Đoa", "DAKDOA", group),
    collective("Tổ số hóa hộ tịch phường Pleiku", "PLEIKU", group),
    person("Ông", "Đặng Hoàng Tú", "Chuyên viên", "HCTP-GL", one),
    person("Bà", "Kpă H’Dung", "Chuyên viên", "HCTP-GL", one),
    person("Bà", "Trương Lệ Quyên", "Văn thư", "VP-GL", one),
    person("Ông", "Puih Thương", "Công chức Tư pháp - Hộ tịch", "IAGRAI", one),
    person("Bà", "Vũ Hồng Nhạn", "Công chức Tư pháp - Hộ tịch", "DAKDOA", one),
    person("Ông", "Hà Kiên Trung", "Công chức Tư pháp - Hộ tịch", "PLEIKU", one),
    person("Ông", "Mai Xuân Lượng", "Phó Trưởng phòng", "PBGD-GL", one),
    person("Bà", "Rah Lan H’Nhi", "Nhân viên hợp đồng", "PLEIKU", one),
    person("Ông", "Lại Thành Công", "Chuyên viên", "PBGD-GL", {
      "Phiếu đồng ý": 4,
      "Thành tích": COMMON,
      "Trạng thái": "Hội đồng không thông qua",
    }),
    household("Hộ gia đình ông Rơ Mah Blui", "Làng Jút 1"),
    household("Hộ gia đình bà Đỗ Thị Thơm", "Thôn Thanh Hà"),
  ],
);

/** The rows of the chain over what a new book ships. */
export const departmentRows: RowsBySheet = {
  ...shippedBySheet,
  "Phong trào": [campaign],
  "Đơn vị": units,
  "Người ký": signers,
  "Hội đồng": council,
  "Cuộc họp": [meeting],
  "Dự họp": attendance,
  "Đề nghị": nominations,
  "Nơi nhận": [
    { "Phong trào": "GL-2026", "Thứ tự": 1, Tên: "Lưu: VT, VP" },
    {
      "Phong trào": "GL-2026",
      "Thứ tự": 2,
      Tên: "Lãnh đạo Sở",
      "Mục đích": "để chỉ đạo",
      "Văn bản": "Quyết định khen thưởng; Thông báo kết quả",
    },
    {
      "Phong trào": "GL-2026",
      "Thứ tự": 3,
      Tên: "Cổng Thông tin điện tử Sở",
      "Mục đích": "để đăng tải",
      "Văn bản": "Quyết định khen thưởng",
    },
  ],
};
