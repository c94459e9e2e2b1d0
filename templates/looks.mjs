import { FIRST_LINE } from "./page-setup.mjs";

/**
 * How one kind of paragraph looks; sizes in points, distances in twips.
 * @typedef {object} Look
 * @property {string} name what Word's style list shows
 * @property {boolean} [builtIn] Word's own style of this name: headings of it stand in the outline of Word and Google Docs
 * @property {string} [basedOn]
 * @property {"center" | "both" | "left"} [align]
 * @property {number} [size]
 * @property {boolean} [bold]
 * @property {boolean} [italic]
 * @property {number} [before]
 * @property {number} [after]
 * @property {number} [line] 240 is single
 * @property {number} [exactly] line height in twips instead of a multiple
 * @property {number} [firstLine]
 * @property {number} [hanging]
 * @property {number} [left] where wrapped lines begin, when it is not at the hanging indent
 * @property {number} [tab] a left tab stop
 * @property {boolean} [keepNext]
 * @property {number} [outline] 0 is the first level of Word's navigation pane
 */

/** Where “Kính gửi:” begins above several addressees. */
const ADDRESSED = 2 * FIRST_LINE;
/** “Kính gửi” at 14 pt is 49.4 pt wide: the dashes stand below its colon. */
const COLON = 988;

/**
 * Sizes 13 for the letterhead, 14 for tiêu ngữ, date, title and body: the decree wants one consistent set.
 * The body's 6 pt between paragraphs and a line spacing between single and 1.5 are its figures too.
 * Outline items all begin 1.27 cm in and come back to the left margin when they wrap, as offices write them;
 * behind a dash, a plus or "a)" stands a tab stop, so that justified text cannot widen the gap.
 * @type {Readonly<Record<string, Look>>}
 */
export const LOOKS = {
  QuocHieu: { name: "Quốc hiệu", align: "center", bold: true, size: 13 },
  TieuNgu: { name: "Tiêu ngữ", align: "center", bold: true, size: 14 },
  CoQuanChuQuan: { name: "Cơ quan chủ quản", align: "center", size: 13 },
  CoQuanBanHanh: { name: "Cơ quan ban hành", align: "center", bold: true, size: 13 },
  DuongKe: { name: "Đường kẻ", align: "center", size: 2, exactly: 120, before: 40, after: 100 },
  SoKyHieu: { name: "Số – ký hiệu", align: "center", size: 13 },
  DiaDanhNgay: { name: "Địa danh – ngày tháng", align: "center", italic: true, size: 14 },
  TrichYeuCongVan: { name: "Trích yếu công văn", align: "center", size: 13, before: 120 },
  KinhGui: { name: "Kính gửi", align: "center", size: 14, before: 240, after: 240 },
  KinhGuiNhieu: {
    name: "Kính gửi nhiều nơi",
    align: "left",
    size: 14,
    left: ADDRESSED,
    hanging: 0,
    before: 240,
    keepNext: true,
  },
  NoiGui: { name: "Nơi gửi", align: "left", size: 14, left: ADDRESSED + COLON + 160, hanging: 160 },
  SauNoiGui: { name: "Sau nơi gửi", size: 1, exactly: 20, after: 220 },
  TenLoai: { name: "Tên loại văn bản", align: "center", bold: true, size: 14, before: 240, keepNext: true },
  TrichYeu: { name: "Trích yếu", align: "center", bold: true, size: 14, keepNext: true },
  PhuLuc: { name: "Phụ lục", align: "center", bold: true, size: 14, before: 240, keepNext: true },
  TenPhuLuc: { name: "Tên phụ lục", align: "center", bold: true, size: 14, keepNext: true },
  KemTheo: { name: "Ban hành kèm theo", align: "center", italic: true, size: 14, keepNext: true },
  ThamQuyen: {
    name: "Thẩm quyền ban hành",
    align: "center",
    bold: true,
    size: 14,
    before: 120,
    after: 120,
    keepNext: true,
  },
  ThanVan: { name: "Thân văn", align: "both", size: 14, firstLine: FIRST_LINE, after: 120, line: 264 },
  ThanVanTrai: { name: "Thân văn – chừa chỗ ghi", basedOn: "ThanVan", align: "left" },
  SauBang: {
    name: "Thân văn sau bảng",
    align: "both",
    size: 14,
    firstLine: FIRST_LINE,
    before: 120,
    after: 120,
    line: 264,
  },
  CanCu: { name: "Căn cứ", basedOn: "ThanVan", italic: true },
  Dieu: { name: "Điều", basedOn: "ThanVan" },
  Heading1: {
    name: "heading 1",
    builtIn: true,
    basedOn: "ThanVan",
    align: "left",
    bold: true,
    keepNext: true,
    outline: 0,
  },
  Heading2: {
    name: "heading 2",
    builtIn: true,
    basedOn: "ThanVan",
    align: "left",
    bold: true,
    keepNext: true,
    outline: 1,
  },
  Muc: { name: "Mục", basedOn: "ThanVan" },
  Diem: { name: "Điểm a", basedOn: "ThanVan", tab: FIRST_LINE + 320 },
  Gach: { name: "Gạch đầu dòng", basedOn: "ThanVan", tab: FIRST_LINE + 180 },
  Cong: { name: "Dấu cộng đầu dòng", basedOn: "ThanVan", tab: FIRST_LINE + 240 },
  NoiNhan: { name: "Nơi nhận", align: "left", bold: true, italic: true, size: 12 },
  DanhSachNhan: { name: "Danh sách nơi nhận", align: "left", size: 11, hanging: 142, tab: 142 },
  QuyenHanKy: { name: "Quyền hạn và chức vụ", align: "center", bold: true, size: 14 },
  GhiChoKy: { name: "Chỗ ký", align: "center", size: 14, before: 640, after: 640 },
  GhiChuKy: { name: "Ghi chú dưới chức danh ký", align: "center", italic: true, size: 13 },
  NguoiKy: { name: "Họ tên người ký", align: "center", bold: true, size: 14 },
  GhiChuPhieu: { name: "Ghi chú của phiếu", align: "both", italic: true, size: 12, hanging: 142, tab: 142 },
  SoTrang: { name: "Số trang", align: "center", size: 14 },
  ODauBang: { name: "Ô đầu bảng", align: "center", bold: true, size: 13, before: 40, after: 40 },
  OBang: { name: "Ô bảng", align: "left", size: 13, before: 40, after: 40 },
  OGiua: { name: "Ô bảng – giữa", align: "center", size: 13, before: 40, after: 40 },
  ONhom: {
    name: "Ô bảng – tên nhóm",
    align: "left",
    bold: true,
    size: 13,
    before: 40,
    after: 40,
    keepNext: true,
  },
  OBangNho: { name: "Ô bảng – chữ nhỏ", align: "left", size: 12, before: 30, after: 30 },
  OGiuaNho: { name: "Ô bảng – giữa – chữ nhỏ", align: "center", size: 12, before: 30, after: 30 },
  BangQuocHieu: { name: "Giấy khen – quốc hiệu", align: "center", bold: true, size: 14 },
  BangThamQuyen: { name: "Giấy khen – thẩm quyền", align: "center", bold: true, size: 18, before: 200 },
  BangTang: { name: "Giấy khen – chữ Tặng", align: "center", size: 18, before: 40 },
  BangTen: { name: "Giấy khen – tên giấy", align: "center", bold: true, size: 40 },
  BangNguoi: { name: "Giấy khen – người được tặng", align: "center", bold: true, size: 24, before: 60 },
  BangNguoiDai: { name: "Giấy khen – tên dài", align: "center", bold: true, size: 20, before: 60 },
  BangDong: { name: "Giấy khen – dòng chữ", align: "center", size: 16, before: 60 },
  BangQuyetDinh: { name: "Giấy khen – quyết định", align: "left", size: 12, before: 1500 },
  BangSoVang: { name: "Giấy khen – số sổ vàng", align: "left", size: 12 },
  BangChoKy: { name: "Giấy khen – chỗ ký", align: "center", size: 14, before: 500, after: 500 },
  SangTrang: { name: "Sang trang", size: 1, exactly: 20 },
  CuoiBang: { name: "Sau bảng", size: 1, exactly: 20 },
};
