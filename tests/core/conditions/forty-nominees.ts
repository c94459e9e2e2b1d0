import type { RowByHeader } from "../book-of.ts";
import { best, initiatives, merit, plain, well } from "../shipped/law/law-scenes.ts";

/** Awards that a nominee has: form, years, and what else the row of *Lịch sử khen* says. */
export type Given = readonly (readonly [award: string, years: readonly number[], cells?: RowByHeader])[];

/** A nominee as an experienced clerk reads him: what is not met, or cannot be told, and which checks speak of the row. */
export interface Nominee {
  readonly name: string;
  readonly award: string;
  readonly kind?: string;
  readonly cells?: RowByHeader;
  readonly given?: Given;
  /** Conditions that are not met, “?” before those of which the book cannot tell. */
  readonly lacks: string;
  /** Rules that speak, without “de-nghi.”. */
  readonly told: string;
}

const collective: RowByHeader = { "Đối tượng": "tập thể", "Ông/Bà": "" };
const room: RowByHeader = { "Đơn vị": "HCTP" };
const council = (yes: number, all: number): RowByHeader => ({
  "Phiếu đồng ý": yes,
  "Tổng thành viên": all,
  "Trạng thái": "Hội đồng thông qua",
});
const leads = "Dẫn đầu Cụm thi đua số III, được Cụm suy tôn";
const lead: RowByHeader = { ...collective, ...merit(leads) };
const years = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const titled: Given = [["LĐTT", [2026]]];
const threeTimes: Given = [["CSTĐCS", [2024, 2025, 2026]]];
const provincial = initiatives(1, "cấp tỉnh");

/** Judged by hand from the law as the reference has it, in a book of 2026. */
export const nominees: readonly Nominee[] = [
  { name: "Nguyễn Thị Ánh", award: "LĐTT", cells: well, lacks: "", told: "" },
  { name: "Trần Văn Bảy", award: "LĐTT", cells: plain, lacks: "rating", told: "xep-loai-thap" },
  { name: "Lê Thị Cúc", award: "LĐTT", lacks: "? rating", told: "xep-loai-thap" },
  { name: "Phạm Quốc Đạt", award: "CSTĐCS", cells: best, given: titled, lacks: "", told: "" },
  {
    name: "Hoàng Thị Giang",
    award: "CSTĐCS",
    cells: { ...well, ...initiatives(1) },
    given: titled,
    lacks: "",
    told: "",
  },
  {
    name: "Vũ Minh Hiếu",
    award: "CSTĐCS",
    cells: well,
    given: titled,
    lacks: "rating",
    told: "xep-loai-thap",
  },
  {
    name: "Đặng Văn Khánh",
    award: "CSTĐCS",
    cells: best,
    lacks: "title-in-year LĐTT",
    told: "thieu-danh-hieu",
  },
  // Six in the room: 15% of them is 0,9 and rounds to none.
  {
    name: "Bùi Thị Liên",
    award: "CSTĐCS",
    cells: { ...best, ...room },
    given: [["LĐTT", [2026], room]],
    lacks: "share-cap",
    told: "vuot-ty-le",
  },
  { name: "Đỗ Văn Mạnh", award: "CSTĐ-B/T", cells: provincial, given: threeTimes, lacks: "", told: "" },
  {
    name: "Hồ Thị Nga",
    award: "CSTĐ-B/T",
    cells: provincial,
    given: [["CSTĐCS", [2023, 2025, 2026]]],
    lacks: "run CSTĐCS",
    told: "thieu-danh-hieu",
  },
  {
    name: "Ngô Văn Oanh",
    award: "CSTĐ-B/T",
    cells: provincial,
    given: [
      ["CSTĐCS", [2024, 2026]],
      ["CSTĐCS", [2025], { "Loại hình": "chuyên đề" }],
    ],
    lacks: "run CSTĐCS",
    told: "khen-khong-duoc-tinh",
  },
  {
    name: "Dương Thị Phúc",
    award: "CSTĐ-B/T",
    cells: initiatives(1),
    given: threeTimes,
    lacks: "? initiatives",
    told: "",
  },
  {
    name: "Lý Văn Quân",
    award: "CSTĐ-B/T",
    given: threeTimes,
    lacks: "initiatives",
    told: "thieu-sang-kien",
  },
  {
    name: "Mai Thị Sen",
    award: "CSTĐTQ",
    cells: initiatives(1, "toàn quốc"),
    given: [["CSTĐ-B/T", [2022, 2025]]],
    lacks: "",
    told: "",
  },
  {
    name: "Đinh Văn Thọ",
    award: "CSTĐTQ",
    cells: initiatives(1, "toàn quốc"),
    given: [["CSTĐ-B/T", [2025]]],
    lacks: "times CSTĐ-B/T",
    told: "thieu-danh-hieu",
  },
  {
    name: "Trịnh Thị Uyên",
    award: "CSTĐ-B/T",
    cells: { ...provincial, ...council(8, 9) },
    given: threeTimes,
    lacks: "votes",
    told: "chua-du-phieu",
  },
  {
    name: "Phan Văn Vinh",
    award: "CSTĐCS",
    cells: { ...best, ...council(7, 9) },
    given: titled,
    lacks: "votes",
    told: "chua-du-phieu",
  },
  {
    name: "Tô Thị Xuân",
    award: "CSTĐCS",
    cells: { ...best, ...council(8, 9) },
    given: titled,
    lacks: "",
    told: "",
  },
  {
    name: "Tổ Văn thư",
    award: "TTLĐTT",
    cells: { ...collective, ...merit("60% đạt LĐTT; không có cá nhân bị kỷ luật") },
    lacks: "",
    told: "",
  },
  {
    name: "Tổ Một cửa",
    award: "TTLĐTT",
    cells: { ...collective, ...merit("45% đạt LĐTT; không có cá nhân bị kỷ luật") },
    lacks: "share ldtt",
    told: "ty-le-tap-the",
  },
  {
    name: "Tổ Kế toán",
    award: "TTLĐXS",
    cells: { ...collective, ...merit("100% hoàn thành nhiệm vụ, 75% đạt LĐTT") },
    lacks: "",
    told: "",
  },
  {
    name: "Tổ Quản trị",
    award: "TTLĐXS",
    cells: { ...collective, ...merit("100% hoàn thành nhiệm vụ, 65% đạt LĐTT") },
    lacks: "share ldtt",
    told: "ty-le-tap-the",
  },
  {
    name: "Tổ Tổng hợp",
    award: "TTLĐXS",
    cells: { ...collective, ...merit("có nhiều thành tích") },
    lacks: "? share hoan thanh nhiem vu; ? share ldtt",
    told: "",
  },
  { name: "Đội Công chứng", award: "CỜ-B/T", cells: lead, lacks: "", told: "" },
  {
    name: "Đội Hộ tịch",
    award: "CỜ-B/T",
    cells: { ...collective, ...merit("có nhiều thành tích") },
    lacks: "? shown leads; ? shown endorsed; ? shown leads",
    told: "",
  },
  // Two of the book have the flag of the ministry or province: 20% of them rounds to none.
  { name: "Đội Lý lịch", award: "CỜ-CP", cells: lead, lacks: "share-cap", told: "vuot-ty-le" },
  { name: "Châu Thị Yến", award: "BK-B/T", given: [["CSTĐCS", [2025, 2026]]], lacks: "", told: "" },
  {
    name: "Cao Văn Bách",
    award: "BK-B/T",
    cells: plain,
    given: [["CSTĐCS", [2024, 2026]]],
    lacks: "run CSTĐCS",
    told: "thieu-danh-hieu",
  },
  {
    name: "Hà Thị Châu",
    award: "BK-B/T",
    cells: { ...best, ...initiatives(2) },
    lacks: "? run CSTĐCS",
    told: "",
  },
  {
    name: "Lưu Văn Chính",
    award: "BK-B/T",
    given: [
      ["CSTĐCS", [2026]],
      ["CSTĐCS", [2025], { "Quyết định hủy bỏ": "số 15/QĐ-STP ngày 05/3/2026" }],
    ],
    cells: plain,
    lacks: "run CSTĐCS",
    told: "thieu-danh-hieu",
  },
  { name: "Thái Thị Dung", award: "BK-B/T", kind: "chuyên đề", lacks: "", told: "" },
  {
    name: "Tổ Thư ký",
    award: "BK-B/T",
    kind: "chuyên đề",
    cells: {
      ...collective,
      "Trạng thái": "quyết định",
      "Số QĐ": "41/QĐ-STP",
      "Phiếu đồng ý": 9,
      "Tổng thành viên": 9,
      "Ngày QĐ": "21/12/2026",
    },
    lacks: "",
    told: "khen.sai-tham-quyen",
  },
  {
    name: "Tạ Văn Đông",
    award: "BK-TTg",
    cells: well,
    given: [
      ["BK-B/T", [2021]],
      ["LĐTT", years(2022, 2025)],
      ["CSTĐCS", [2023, 2024, 2025]],
    ],
    lacks: "",
    told: "",
  },
  {
    name: "Quách Thị Hà",
    award: "BK-TTg",
    cells: well,
    given: [
      ["BK-B/T", [2022]],
      ["LĐTT", years(2022, 2025)],
      ["CSTĐCS", [2023, 2024, 2025]],
    ],
    lacks: "earlier BK-B/T",
    told: "thieu-danh-hieu",
  },
  {
    name: "Kiều Văn Hùng",
    award: "BK-TTg",
    kind: "chuyên đề",
    lacks: "campaign-years",
    told: "thieu-danh-hieu",
  },
  {
    name: "Tổ Pháp chế",
    award: "BK-TTg",
    cells: collective,
    given: [
      ["BK-B/T", [2020]],
      ["CỜ-B/T", [2023]],
    ],
    lacks: "",
    told: "",
  },
  // Which two of his five years were rated best stands in no sheet.
  {
    name: "La Thị Huệ",
    award: "HCLĐ-3",
    cells: well,
    given: [
      ["BK-TTg", [2021]],
      ["LĐTT", years(2022, 2025)],
    ],
    lacks: "? rating",
    told: "",
  },
  {
    name: "Mạc Văn Khôi",
    award: "HCLĐ-3",
    cells: well,
    given: [
      ["BK-TTg", [2023]],
      ["LĐTT", years(2022, 2025)],
    ],
    lacks: "earlier BK-TTg; ? rating",
    told: "thieu-danh-hieu",
  },
  {
    name: "Tổ Tài chính",
    award: "HCLĐ-2",
    cells: collective,
    given: [["HCLĐ-3", [2021]]],
    lacks: "",
    told: "",
  },
  {
    name: "Tổ Lưu trữ",
    award: "HCLĐ-1",
    cells: collective,
    given: [["HCLĐ-2", [2023]]],
    lacks: "earlier HCLĐ-2",
    told: "thieu-danh-hieu",
  },
  {
    name: "Nghiêm Thị Lý",
    award: "KNC",
    kind: "quá trình cống hiến",
    cells: merit("Có 20 năm công tác trong ngành Tư pháp"),
    lacks: "",
    told: "",
  },
  {
    name: "Ông Văn Nam",
    award: "KNC",
    kind: "quá trình cống hiến",
    cells: merit("Công tác lâu năm"),
    lacks: "? shown career",
    told: "",
  },
  {
    name: "Từ Thị Nhung",
    award: "GK",
    kind: "chuyên đề",
    cells: { "Thành phần hồ sơ": "", "Trạng thái": "đủ hồ sơ" },
    lacks: "dossier",
    told: "thieu-ho-so",
  },
  { name: "Viên Văn Phong", award: "GK", cells: plain, lacks: "rating", told: "xep-loai-thap" },
  {
    name: "Khổng Thị Quy",
    award: "GK",
    kind: "chuyên đề",
    cells: { "Tạm dừng": "có" },
    lacks: "hold",
    told: "dang-tam-dung",
  },
  {
    name: "Tổ Bồi thường",
    award: "LĐTT",
    cells: { ...collective, ...well },
    lacks: "",
    told: "sai-doi-tuong",
  },
  { name: "Chu Văn Hoà", award: "GK", kind: "chuyên đề", lacks: "", told: "" },
  {
    name: "Chu Văn Hòa".normalize("NFD"),
    award: "GK",
    kind: "chuyên đề",
    lacks: "",
    told: "khen-hai-lan; ten-nguoi.co-the-trung",
  },
  // What he had under the office that was merged into this one is his.
  {
    name: "Âu Văn Tiến",
    award: "BK-B/T",
    cells: { "Đơn vị": "STP-QT" },
    given: [
      ["CSTĐCS", [2024], { "Đơn vị": "STP-QB" }],
      ["CSTĐCS", [2025], { "Đơn vị": "STP-QT" }],
    ],
    lacks: "",
    told: "",
  },
  // The day is text: the row is still judged, and the cell is told of.
  {
    name: "Yên Thị Thanh",
    award: "LĐTT",
    cells: { ...well, "Ngày nộp": "ngày 05 tháng 11 năm 2026" },
    lacks: "",
    told: "",
  },
];
