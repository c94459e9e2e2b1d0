import { groupTable } from "./group-table.mjs";
import { letterhead } from "./letterhead.mjs";
import { packageParts } from "./package-parts.mjs";
import { sectionProperties, TEXT_WIDTH } from "./page-setup.mjs";
import { pairSignature, recipientsBelow } from "./pair-signature.mjs";
import { belowTable, keptParagraph, paragraph, run, section, tab } from "./paragraph.mjs";
import { afterTable } from "./signature-block.mjs";
import { title } from "./title.mjs";

const text = (/** @type {string} */ words) => paragraph("ThanVan", run(words));
const heading = (/** @type {string} */ words) => paragraph("Heading1", run(words));
const item = (/** @type {string} */ words) => paragraph("Heading2", run(words));
export const dash = (/** @type {string} */ words) => paragraph("Gach", run("-"), tab, run(words));

/** How ballots came in, for minutes and the paper of those who counted. */
export const ballotLines =
  "Số phiếu phát ra: {phieu_phat_ra}; số phiếu thu về: {phieu_thu_ve}; số phiếu hợp lệ: {phieu_hop_le}; số phiếu không hợp lệ: {phieu_khong_hop_le}.";

/** The candidates with votes and what they came to; one more column where some ballots were blank. */
const votesOf = (/** @type {boolean} */ blanks) => {
  const [name, verdict] = blanks ? [2100, 1000] : [2250, 1150];
  const blank = blanks ? 950 : 0;
  return groupTable([
    [700, "STT", "{stt}", "OGiuaNho"],
    [name, "Họ và tên/Tên tập thể", "{ho_ten}"],
    [TEXT_WIDTH - 700 - name - 900 - 950 - blank - 950 - verdict, "Chức vụ, đơn vị", "{chuc_vu_don_vi}"],
    [900, "Đồng ý", "{dong_y}", "OGiuaNho"],
    [950, "Không đồng ý", "{khong_dong_y}", "OGiuaNho"],
    ...(blanks ? [/** @type {const} */ ([blank, "Phiếu trắng, hỏng", "{phieu_trang}", "OGiuaNho"])] : []),
    [950, "Tỷ lệ đồng ý", "{ty_le}", "OGiuaNho"],
    [verdict, "Kết quả", "{ket_qua}", "OGiuaNho"],
  ]);
};

export const voteTable = [
  section("co_phieu_trang", votesOf(true)),
  section("khong_phieu_trang", votesOf(false)),
].join("");

/** Biên bản họp Hội đồng. */
export const minutesForm = packageParts("Biên bản họp Hội đồng", [
  letterhead("Số: {so_ky_hieu}"),
  title("BIÊN BẢN", "{cuoc_hop}"),
  paragraph("SauBang", run("Thời gian bắt đầu: {gio_hop}.")),
  text("Địa điểm: {dia_diem}."),
  heading("I. THÀNH PHẦN THAM DỰ"),
  text(
    "{ten_hoi_dong} (sau đây gọi là Hội đồng) có {so_thanh_vien} thành viên; có mặt {so_co_mat}, vắng mặt {so_vang}.",
  ),
  item("1. Thành viên có mặt"),
  section("co_mat", dash("{chu}")),
  section("co_vang", item("2. Thành viên vắng mặt"), section("vang_mat", dash("{chu}"))),
  section("co_khach_moi", text("Cùng dự: {khach_moi}.")),
  text("Chủ trì: {chu_tri}."),
  text("Thư ký: {thu_ky}."),
  heading("II. NỘI DUNG"),
  item("1. Báo cáo kết quả thẩm định"),
  text(
    "Thường trực Hội đồng báo cáo kết quả thẩm định hồ sơ, tóm tắt thành tích của {tong_so} được đề nghị khen thưởng trong {phong_trao} và tiêu chuẩn của từng danh hiệu, hình thức khen thưởng.",
  ),
  section("co_y_kien", item("2. Ý kiến tại phiên họp"), section("y_kien", dash("{chu}"))),
  item("{muc_bieu_quyet}. Biểu quyết"),
  section(
    "bo_phieu_kin",
    text("Hội đồng bỏ phiếu kín đối với từng trường hợp."),
    section("co_ban_kiem_phieu", text("Ban kiểm phiếu gồm:"), section("ban_kiem_phieu", dash("{chu}"))),
    text(ballotLines),
  ),
  section("gio_tay", text("Hội đồng biểu quyết bằng cách giơ tay đối với từng trường hợp.")),
  section(
    "bang_van_ban",
    text("Các thành viên Hội đồng cho ý kiến bằng văn bản đối với từng trường hợp."),
    text(ballotLines),
  ),
  section(
    "co_y_kien_van_ban",
    text("Có {so_y_kien_van_ban} thành viên vắng mặt đã cho ý kiến bằng văn bản, được tính vào kết quả."),
  ),
  section(
    "co_tranh",
    text("Thành viên được đề nghị khen thưởng không tham gia biểu quyết đối với mình: {tranh}."),
  ),
  item("{muc_ket_qua}. Kết quả"),
  text("Tỷ lệ tính trên tổng số {so_thanh_vien} thành viên Hội đồng."),
  voteTable,
  belowTable("Heading1", run("III. KẾT LUẬN")),
  section("ket_luan", keptParagraph("ThanVan", run("{muc}")), section("dong", dash("{chu}"))),
  section(
    "co_ket_luan_khac",
    keptParagraph("ThanVan", run("{muc_ket_luan_khac}. Kết luận khác:")),
    section("ket_luan_khac", dash("{chu}")),
  ),
  text("Phiên họp kết thúc lúc {gio_ket_thuc}, {ngay_hop}. Biên bản được thông qua tại phiên họp./."),
  pairSignature(["THƯ KÝ", "{ten_thu_ky}"], ["{vai_tro_chu_tri}", "{ten_chu_tri}"]),
  afterTable(),
  recipientsBelow,
  sectionProperties(null),
]);
