import { letterhead } from "./letterhead.mjs";
import { listTable } from "./list-table.mjs";
import { packageParts } from "./package-parts.mjs";
import { sectionProperties, TEXT_WIDTH } from "./page-setup.mjs";
import { pairSignature } from "./pair-signature.mjs";
import { belowTable, paragraph, run, section } from "./paragraph.mjs";
import { afterTable } from "./signature-block.mjs";
import { title } from "./title.mjs";

/** Room that is written in by hand must not be stretched to the margin. */
const text = (/** @type {string} */ words) => paragraph("ThanVanTrai", run(words));
const heading = (/** @type {string} */ words) => paragraph("Heading1", run(words));
const item = (/** @type {string} */ words) => paragraph("Heading2", run(words));
const dots = paragraph("OBang", run("…".repeat(32)));

const past = (/** @type {string} */ tag, /** @type {string} */ what) =>
  listTable(tag, [
    [1200, "Năm", "{nam}", "OGiua"],
    [3200, what, "{ten}"],
    [TEXT_WIDTH - 1200 - 3200, "Số, ngày quyết định; cơ quan ban hành", "{quyet_dinh}"],
  ]);

/** Báo cáo thành tích of a person or a collective, after the forms of the Government's decree. */
export const meritReportForm = packageParts("Báo cáo thành tích", [
  letterhead(""),
  section("co_mau_so", paragraph("KemTheo", run("(Mẫu số {mau_so})"))),
  title("BÁO CÁO THÀNH TÍCH", "{de_nghi}"),
  section(
    "la_ca_nhan",
    heading("I. SƠ LƯỢC LÝ LỊCH"),
    text("Họ và tên: {ho_ten}. Giới tính: {gioi_tinh}. Ngày sinh: {ngay_sinh}."),
    text("Quê quán: …………………………………………………"),
    text("Nơi thường trú: ……………………………………………"),
    text("Đơn vị công tác: {ten_don_vi}."),
    text("Chức vụ: {chuc_vu}."),
    text("Trình độ chuyên môn, nghiệp vụ: ………………………………………………"),
    text("Quyền hạn, nhiệm vụ được giao: ………………………………………………"),
  ),
  section(
    "la_tap_the",
    heading("I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH"),
    text("Tên tập thể: {ho_ten}."),
    text("Người đứng đầu: {nguoi_dung_dau}."),
    text("Số công chức, viên chức, người lao động: ……………"),
    text("Cơ cấu tổ chức, cơ sở vật chất: ………………………………………………"),
    text("Chức năng, nhiệm vụ được giao: ………………………………………………"),
  ),
  heading("II. THÀNH TÍCH ĐẠT ĐƯỢC"),
  text("1. Thời gian lập thành tích: {thoi_gian}."),
  section("theo_phong_trao", text("2. Kết quả thực hiện {phong_trao}: {thanh_tich}.")),
  section("theo_cong_trang", text("2. Kết quả thực hiện nhiệm vụ: {thanh_tich}.")),
  text("Số liệu cụ thể, biện pháp, hiệu quả (so với kế hoạch, với cùng kỳ):"),
  dots,
  dots,
  dots,
  section(
    "la_ca_nhan",
    text("3. Mức độ hoàn thành nhiệm vụ: {xep_loai}."),
    text("4. Sáng kiến, đề tài: {sang_kien}."),
  ),
  section(
    "la_tap_the",
    text("3. Mức độ hoàn thành nhiệm vụ: {xep_loai}."),
    text("4. Việc thực hiện chủ trương của Đảng, pháp luật của Nhà nước; công tác đảng, đoàn thể:"),
    dots,
    text("5. Công tác thi đua, khen thưởng của tập thể: ……………………………"),
  ),
  heading("III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG"),
  item("1. Danh hiệu thi đua"),
  past("danh_hieu_da_co", "Danh hiệu thi đua"),
  belowTable("Heading2", run("2. Hình thức khen thưởng")),
  past("khen_thuong_da_co", "Hình thức khen thưởng"),
  paragraph("SauBang", run("Người báo cáo chịu trách nhiệm về nội dung báo cáo này./.")),
  section(
    "la_ca_nhan",
    pairSignature(
      ["XÁC NHẬN CỦA {chuc_danh_don_vi}", "{nguoi_ky_don_vi}", "(Ký, đóng dấu)"],
      ["NGƯỜI BÁO CÁO", "{nguoi_bao_cao}", "(Ký, ghi rõ họ tên)"],
    ),
  ),
  section(
    "la_tap_the",
    pairSignature(
      ["XÁC NHẬN CỦA {cap_trinh}", " ", "(Ký, đóng dấu)"],
      ["{chuc_danh_don_vi}", "{nguoi_ky_don_vi}", "(Ký, đóng dấu)"],
    ),
  ),
  afterTable(),
  sectionProperties(null),
]);
