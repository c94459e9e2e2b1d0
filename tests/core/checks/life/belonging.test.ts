import { expect, test } from "vitest";
import { type Cell, saidOfCell } from "./planted.ts";

/** Rule, and the cell that it speaks of; where that is another than the one typed, its sheet and column. */
const wrong: readonly (readonly [rule: string, at: string, cell: Cell])[] = [
  ["dang-ky.danh-hieu-khac-noi-dung", "", ["Đăng ký", { Mã: "BTP-DK-03" }, "Danh hiệu", "LĐTT"]],
  ["dang-ky.danh-hieu-khac-noi-dung", "", ["Đăng ký", { Mã: "BTP-DK-03" }, "Danh hiệu", "GK"]],
  ["dang-ky.danh-hieu-khac-noi-dung", "", ["Đăng ký", { Mã: "BTP-DK-04" }, "Danh hiệu", "CỜ-CP"]],
  ["danh-muc-khen.cap", "", ["Danh mục khen", { Mã: "BK-TTg" }, "Cấp", "Bộ, tỉnh"]],
  ["danh-muc-khen.cap", "", ["Danh mục khen", { Mã: "BK-B/T" }, "Người quyết định", "Giám đốc Sở"]],
  ["danh-muc-khen.cap", "", ["Danh mục khen", { Mã: "GK" }, "Người quyết định", "Thủ tướng Chính phủ"]],
  ["danh-muc-khen.cap", "", ["Danh mục khen", { Mã: "HCLĐ" }, "Người quyết định", "Bộ trưởng"]],
  ["danh-muc-khen.cap", "", ["Danh mục khen", { Mã: "CỜ-CP" }, "Cấp", "cơ sở"]],
  ["danh-muc-khen.cap", "", ["Danh mục khen", { Mã: "KNC" }, "Cấp", "Nhà nước"]],
  ["don-vi.ngoai-phong-trao", "", ["Đăng ký", { Mã: "QB-DK-04" }, "Đơn vị", "VP-STP-TV"]],
  ["don-vi.ngoai-phong-trao", "", ["Đăng ký", { Mã: "HLG-DK-02" }, "Đơn vị", "STP-QB"]],
  ["don-vi.ngoai-phong-trao", "", ["Đăng ký", { Mã: "AG-DK-02" }, "Đơn vị", "PTP-BA-DON"]],
  ["don-vi.ngoai-phong-trao", "", ["Đề nghị", { Mã: "QB-DN-05" }, "Đơn vị", "VP-STP-TV"]],
  ["don-vi.ngoai-phong-trao", "", ["Đề nghị", { Mã: "TV-DN-02" }, "Đơn vị", "TTTGPL-QB"]],
  [
    "don-vi.ngoai-phong-trao",
    "",
    ["Chỉ tiêu", { "Chỉ tiêu": "Rút ngắn thời hạn giải quyết TTHC về TGPL" }, "Đơn vị", "TTTGPL-TV"],
  ],
  [
    "khen.sai-tham-quyen",
    "",
    [
      "Lịch sử khen",
      { "Người / tập thể": "Hội Luật gia thành phố Hà Nội", Năm: "2011" },
      "Số QĐ",
      "2210/QĐ-STP",
    ],
  ],
  ["khen.sai-tham-quyen", "", ["Đề nghị", { Mã: "QB-DN-03" }, "Số QĐ", "41/QĐ-BTP"]],
  ["khen.sai-tham-quyen", "", ["Lịch sử khen", { "Người / tập thể": "Mai Xuân Lộc" }, "Số QĐ", "988/QĐ-CTN"]],
  [
    "khen.sai-tham-quyen",
    "",
    ["Lịch sử khen", { "Người / tập thể": "Hồ Thị Minh Châu", Năm: "2016" }, "Số QĐ", "09/QĐ-TTg"],
  ],
  [
    "khen.sai-tham-quyen",
    "",
    ["Lịch sử khen", { "Người / tập thể": "Sở Tư pháp tỉnh Tuyên Quang" }, "Số QĐ", "2302/QĐ-STP"],
  ],
  [
    "khen.sai-tham-quyen",
    "Lịch sử khen · Số QĐ",
    ["Lịch sử khen", { "Người / tập thể": "Sở Tư pháp tỉnh Tuyên Quang" }, "Hình thức", "GK"],
  ],
  [
    "khen.sai-tham-quyen",
    "Lịch sử khen · Số QĐ",
    ["Lịch sử khen", { "Người / tập thể": "Hồ Thị Minh Châu", Năm: "2016" }, "Hình thức", "BK-B/T"],
  ],
  ["khen.sai-tham-quyen", "Đề nghị · Số QĐ", ["Đề nghị", { Mã: "AG-DN-03" }, "Hình thức", "BK-B/T"]],
  ["khen.ten-khac-don-vi", "", ["Đề nghị", { Mã: "QB-DN-07" }, "Đơn vị", "PTP-BO-TRACH"]],
  ["khen.ten-khac-don-vi", "", ["Đề nghị", { Mã: "HLG-DN-01" }, "Đơn vị", "HLG-TH"]],
  [
    "khen.ten-khac-don-vi",
    "",
    ["Lịch sử khen", { "Người / tập thể": "Hội Luật gia tỉnh Nghệ An" }, "Đơn vị", "HLG-TH"],
  ],
  [
    "lich-su.co-quan-khac-ky-hieu",
    "",
    [
      "Lịch sử khen",
      { "Người / tập thể": "Hội Luật gia thành phố Hà Nội", Năm: "2014" },
      "Cơ quan",
      "Sở Tư pháp tỉnh Quảng Bình",
    ],
  ],
  [
    "lich-su.co-quan-khac-ky-hieu",
    "",
    ["Lịch sử khen", { "Người / tập thể": "Mai Xuân Lộc" }, "Cơ quan", "Bộ Tư pháp"],
  ],
  [
    "lich-su.co-quan-khac-ky-hieu",
    "",
    ["Lịch sử khen", { "Người / tập thể": "Sơn Thị Ngọc Hân" }, "Cơ quan", "Bộ Tư pháp"],
  ],
  [
    "lich-su.co-quan-khac-tuyen",
    "",
    [
      "Lịch sử khen",
      { "Người / tập thể": "Hồ Thị Minh Châu", Năm: "2016" },
      "Cơ quan",
      "Sở Tư pháp tỉnh Trà Vinh",
    ],
  ],
  [
    "moc.nhom-ngoai-phong-trao",
    "",
    ["Mốc", { Mã: "QB-HS-KT" }, "Áp dụng cho", "Khối Sở Tư pháp Trà Vinh; Khối Phòng Tư pháp Quảng Bình"],
  ],
  ["moc.nhom-ngoai-phong-trao", "", ["Mốc", { Mã: "TV-BC-TK" }, "Áp dụng cho", "VP-STP-QB"]],
];

test.each(wrong)("belonging: %s speaks %s of %j", (rule, at, cell) => {
  const [sheet, , column] = cell;
  const wanted = at === "" ? `${sheet} · ${column}` : at;
  const said = saidOfCell(cell).map((line) => line.split(" · "));
  expect(said.map(([id, tab, , header]) => `${id} ${tab} · ${header}`)).toContain(`${rule} ${wanted}`);
});
