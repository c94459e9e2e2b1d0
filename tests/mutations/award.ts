import type { Mutation } from "./mutation.ts";

const one = (
  rule: string,
  sheet: string,
  row: Readonly<Record<string, string>>,
  column: string,
  value: string,
): Mutation => ({ rule, sheet, row, column, value });

const registered = (rule: string, key: string, column: string, value: string): Mutation =>
  one(rule, "Đăng ký", { Mã: key }, column, value);
const nominated = (rule: string, key: string, column: string, value: string): Mutation =>
  one(rule, "Đề nghị", { Mã: key }, column, value);
const past = (
  rule: string,
  holder: string,
  year: string,
  award: string,
  column: string,
  value: string,
): Mutation =>
  one(rule, "Lịch sử khen", { "Người / tập thể": holder, Năm: year, "Hình thức": award }, column, value);

/** Registrations, targets, tracking and council. */
const aroundNominations: readonly Mutation[] = [
  registered("dang-ky.don-vi-het-hieu-luc", "BTP-DK-05", "Đơn vị", "STP-QT"),
  registered("dang-ky.sau-phong-trao", "BTP-DK-06", "Ngày", "05/01/2018"),
  registered("dang-ky.tre-han", "BTP-DK-06", "Ngày", "17/02/2017"),
  registered("dang-ky.thieu-danh-hieu", "BTP-DK-03", "Danh hiệu", ""),
  registered("dang-ky.it-cong-trinh", "TV-DK-01", "Loại", "giao ước"),
  one(
    "chi-tieu.khong-so-sanh-duoc",
    "Chỉ tiêu",
    { "Phong trào": "QB-2017", "Đơn vị": "TTTGPL-QB" },
    "Kết quả",
    "đã rút ngắn",
  ),
  one(
    "chi-tieu.don-vi-het-hieu-luc",
    "Chỉ tiêu",
    { "Phong trào": "QB-2017", "Đơn vị": "TTTGPL-QB" },
    "Đơn vị",
    "STP-QT",
  ),
  one("theo-doi.ngoai-nhom", "Theo dõi", { Mốc: "BTP-DK-CUM", "Đơn vị": "KV-BTB" }, "Đơn vị", "STP-HG"),
  one(
    "theo-doi.nhan-truoc-phong-trao",
    "Theo dõi",
    { Mốc: "BTP-DK-CUM", "Đơn vị": "KV-BTB" },
    "Ngày nhận",
    "17/02/2016",
  ),
  one("hoi-dong.chu-tich", "Hội đồng", { "Họ tên": "Nguyễn Thị Lài" }, "Vai trò", "Ủy viên"),
  one("hoi-dong.thu-ky", "Hội đồng", { "Họ tên": "Bùi Thị Diễm" }, "Vai trò", "Ủy viên"),
  one("hoi-dong.thoi-gian-nguoc", "Hội đồng", { "Họ tên": "Kim Ngọc Sương" }, "Từ", "01/01/2023"),
];

const ofNominations: readonly Mutation[] = [
  one("de-nghi.don-vi-het-hieu-luc", "Đơn vị", { Mã: "BTTP-QB" }, "Hiệu lực đến", "15/05/2017"),
  nominated("de-nghi.tap-the-giai-the", "AG-DN-04", "Ngày QĐ", "15/08/2025"),
  one("de-nghi.sai-doi-tuong", "Danh mục khen", { Mã: "CỜ-B/T" }, "Đối tượng", "cá nhân"),
  one("de-nghi.hinh-thuc-het-hieu-luc", "Danh mục khen", { Mã: "CỜ-B/T" }, "Hiệu lực đến", "31/12/2016"),
  nominated("de-nghi.thoi-gian-nguoc", "QB-DN-05", "Từ ngày", "01/07/2017"),
  nominated("de-nghi.ngoai-phong-trao", "QB-DN-05", "Từ ngày", "01/01/2017"),
  nominated("de-nghi.nop-tre-han", "QB-DN-05", "Ngày nộp", "10/07/2017"),
  registered("de-nghi.chua-dang-ky", "BTP-DK-02", "Trạng thái", "trả lại"),
  past("de-nghi.thieu-danh-hieu", "Hội Luật gia thành phố Hà Nội", "2011", "BK-B/T", "Hình thức", "GK"),
  nominated("de-nghi.xep-loai-thap", "HLG-DN-04", "Xếp loại", "Hoàn thành tốt nhiệm vụ"),
  nominated("de-nghi.thieu-sang-kien", "HLG-DN-04", "Sáng kiến", "03 sáng kiến cấp cơ sở"),
  one("de-nghi.ty-le-tap-the", "Quy tắc", { Mã: "QT-TTLDXS-2004" }, "Hình thức", "CỜ-B/T"),
  one("de-nghi.vuot-ty-le", "Quy tắc", { Mã: "QT-CO-CP-2014" }, "Hình thức", "CỜ-B/T"),
  nominated("de-nghi.phieu-vuot-thanh-vien", "QB-DN-01", "Phiếu đồng ý", "8"),
  nominated("de-nghi.chua-du-phieu", "AG-DN-05", "Phiếu đồng ý", "5"),
  nominated("de-nghi.so-thanh-vien-khac", "QB-DN-01", "Tổng thành viên", "8"),
  one(
    "de-nghi.thanh-vien-duoc-xet",
    "Hội đồng",
    { "Họ tên": "Hoàng Minh Tuệ" },
    "Họ tên",
    "Hồ Thị Minh Châu",
  ),
  nominated("de-nghi.dang-tam-dung", "QB-DN-01", "Tạm dừng", "có"),
  nominated("de-nghi.thieu-ho-so", "HLG-DN-04", "Thành phần hồ sơ", "văn bản đề nghị; báo cáo thành tích"),
  nominated(
    "de-nghi.cho-bo-sung-ho-so",
    "BTP-DN-06",
    "Thành phần hồ sơ",
    "văn bản đề nghị; báo cáo thành tích",
  ),
  nominated("de-nghi.quyet-dinh-chua-du", "TV-DN-03", "Trạng thái", "quyết định"),
  nominated("de-nghi.so-quyet-dinh", "QB-DN-03", "Số QĐ", "41/QD-STP"),
  nominated("de-nghi.quyet-dinh-truoc-khi-nop", "QB-DN-03", "Ngày QĐ", "25/05/2017"),
  nominated("de-nghi.ngay-sinh", "QB-DN-03", "Ngày sinh", "22/09/2003"),
  nominated("de-nghi.ong-ba", "QB-DN-04", "Ông/Bà", "Ông"),
  nominated("ten-nguoi.kem-hoc-vi", "QB-DN-03", "Họ tên / Tên tập thể", "ThS. Đinh Xuân Trường"),
  nominated("ten-nguoi.viet-hoa", "QB-DN-03", "Họ tên / Tên tập thể", "Đinh xuân Trường"),
];

const ofHistory: readonly Mutation[] = [
  past("ten-nguoi.co-the-trung", "Hồ Thị Minh Châu", "2016", "CSTĐCS", "Người / tập thể", "Ho Thi Minh Chau"),
  past("khen.sai-tham-quyen", "Mai Xuân Lộc", "2010", "BK-TTg", "Số QĐ", "988/QĐ-BTP"),
  past("lich-su.nam-khac-ngay", "Hồ Thị Minh Châu", "2016", "CSTĐCS", "Năm", "2014"),
  past("lich-su.thieu-quyet-dinh", "Hồ Thị Minh Châu", "2016", "CSTĐCS", "Số QĐ", ""),
  past("lich-su.so-quyet-dinh", "Hồ Thị Minh Châu", "2016", "CSTĐCS", "Số QĐ", "09-QĐ STP"),
];

/** Rules on registrations, nominations, award history, council, targets and tracking. */
export const awardMutations: readonly Mutation[] = [...aroundNominations, ...ofNominations, ...ofHistory];
