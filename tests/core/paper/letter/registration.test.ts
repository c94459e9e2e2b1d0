import { describe, expect, test } from "vitest";
import type { ReadBook } from "../../../../src/core/book/parsed-book.ts";
import { deadlineWords } from "../../../../src/core/paper/deadline/deadline-words.ts";
import { headTitleAtHome } from "../../../../src/core/paper/form/head-title.ts";
import type { RowByHeader, RowsBySheet } from "../../book-of.ts";
import { officeWith, smallOffice } from "../../small-office.ts";
import { listed, papersOf } from "../make-paper.ts";

const TODAY = "2026-03-05";

const milestone: RowByHeader = {
  Mã: "M1",
  "Phong trào": "QB-2026",
  Việc: "đăng ký",
  "Áp dụng cho": "phòng thuộc Sở; STP-QB",
  "Thời hạn": "trong tháng 3/2026",
};

const rooms: readonly RowByHeader[] = [
  {
    Mã: "P-1",
    Tên: "Phòng Bổ trợ tư pháp",
    Loại: "phòng thuộc Sở",
    "Cấp trên": "STP-QB",
    Tỉnh: "Quảng Bình",
  },
  {
    Mã: "P-2",
    Tên: "Văn phòng Sở",
    Loại: "phòng thuộc Sở",
    "Người đứng đầu": "Ngô Ỷ",
    "Chức danh": "Chánh Văn phòng",
  },
];

function officeOf(more: RowsBySheet = {}): ReadBook {
  return officeWith({
    "Đơn vị": [...(smallOffice["Đơn vị"] ?? []), ...rooms],
    Mốc: [milestone],
    ...more,
  });
}

describe("cong-van-dang-ky", () => {
  const of = (more: RowsBySheet = {}): ReturnType<typeof papersOf> =>
    papersOf("cong-van-dang-ky", officeOf(more), "QB-2026", TODAY);

  test("goes to the groups of the registration milestones, each once", () => {
    const second = { ...milestone, Mã: "M2", "Áp dụng cho": "phòng thuộc Sở; Khối Sở; trừ P-2" };
    expect(listed(of({ Mốc: [milestone, second] }).values(""), "nhieu_noi_gui", "chu")).toEqual([
      "Các phòng thuộc Sở;",
      "Sở Tư pháp tỉnh Quảng Bình;",
      "Các đơn vị thuộc Khối Sở (trừ Văn phòng Sở).",
    ]);
  });

  test("lists each milestone and each group that has its own day", () => {
    const changes = [
      { Mốc: "M1", "Áp dụng cho": "P-1", Loại: "gia hạn", "Thời hạn": "thêm 05 ngày làm việc", "Lý do": "x" },
      { Mốc: "M1", "Áp dụng cho": "P-2", Loại: "không áp dụng", "Lý do": "x" },
    ];
    const data = of({ "Hạn riêng": changes }).values("");
    expect(listed(data, "moc_dang_ky", "stt", "don_vi", "thoi_han")).toEqual([
      "1 | Các phòng thuộc Sở;\nSở Tư pháp tỉnh Quảng Bình | Trong tháng 3/2026 (hết ngày 31/3/2026)",
      "2 | Phòng Bổ trợ tư pháp | Ngày 07/4/2026 (gia hạn)",
      "3 | Văn phòng Sở | Không phải đăng ký",
    ]);
  });

  test("a deadline that another body will set stands in its own words", () => {
    const data = of({ Mốc: [{ ...milestone, "Thời hạn": "theo hướng dẫn của Bộ Tư pháp" }] }).values("");
    expect(listed(data, "moc_dang_ky", "thoi_han")).toEqual(["Theo hướng dẫn của Bộ Tư pháp"]);
  });

  test("more than eight groups are not all addressed by name", () => {
    const many = Array.from({ length: 9 }, (_, at) => `Khối ${at + 1}`).join("; ");
    const data = of({ Mốc: [{ ...milestone, "Áp dụng cho": many }] }).values("");
    expect(data["kinh_gui"]).toBe("Các đơn vị có tên tại mục 2 Công văn này");
  });

  test("targets with their measure and unit; those of other campaigns are not its", () => {
    const targets = [
      {
        "Phong trào": "QB-2026",
        "Đơn vị": "P-1",
        "Chỉ tiêu": "Giải quyết đúng hạn",
        "Mức giao": "98",
        "Đơn vị tính": "%",
      },
      { "Phong trào": "QB-2026", "Chỉ tiêu": "Sáng kiến", "Mức giao": "03 – 05", "Đơn vị tính": "sáng kiến" },
    ];
    const data = of({ "Chỉ tiêu": targets }).values("");
    expect(listed(data, "chi_tieu", "ten_chi_tieu", "muc_giao", "don_vi")).toEqual([
      "Giải quyết đúng hạn | 98% | Phòng Bổ trợ tư pháp",
      "Sáng kiến | 03 – 05 sáng kiến | Các đơn vị",
    ]);
    expect(data).toMatchObject({ co_chi_tieu: true, co_chu_de: false });
  });

  test("a milestone or target that says too little is told of with its place", () => {
    const rows = {
      Mốc: [{ ...milestone, "Thời hạn": "" }],
      "Chỉ tiêu": [{ "Phong trào": "QB-2026", "Chỉ tiêu": "Sáng kiến" }],
    };
    expect(
      of(rows)
        .problems("")
        .map((problem) => problem.replace(/:.*$/u, "")),
    ).toEqual(["Mốc 2 Thời hạn", "Chỉ tiêu 2 Mức giao"]);
  });

  test("without a registration milestone there is no letter", () => {
    expect(of({ Mốc: [{ ...milestone, Việc: "kế hoạch" }] }).subjects).toEqual([]);
  });
});

describe("phieu-dang-ky", () => {
  const of = (more: RowsBySheet = {}): ReturnType<typeof papersOf> =>
    papersOf("phieu-dang-ky", officeOf(more), "QB-2026", TODAY);
  const row = {
    Mã: "D1",
    "Phong trào": "QB-2026",
    "Đơn vị": "P-2",
    Loại: "công trình",
    "Nội dung": "Số hóa hồ sơ",
  };

  test("for every unit a registration milestone binds", () => {
    expect(of().subjects.map(({ key }) => key)).toEqual(["STP-QB", "P-1", "P-2"]);
  });

  test("also for a unit that registered without a milestone", () => {
    expect(of({ Mốc: [], "Đăng ký": [row] }).subjects).toEqual([{ key: "P-2", label: "Văn phòng Sở" }]);
  });

  test("has lines to fill in while nothing is registered", () => {
    const data = of().values("P-1");
    expect(listed(data, "noi_dung_dang_ky", "stt", "noi_dung")).toEqual(
      [1, 2, 3, 4, 5].map((n) => `${n} | \n`),
    );
    expect(data).toMatchObject({
      co_quan_chu_quan: "SỞ TƯ PHÁP TỈNH QUẢNG BÌNH",
      co_quan_ban_hanh: "PHÒNG BỔ TRỢ TƯ PHÁP",
      dia_danh_ngay_thang: "Quảng Bình, ngày …… tháng …… năm ………",
      chuc_vu: "THỦ TRƯỞNG ĐƠN VỊ",
      nguoi_ky: "",
      co_luu_y: true,
      luu_y: [{ chu: "Phiếu đăng ký thi đua. Thời hạn gửi: trong tháng 3/2026 (hết ngày 31/3/2026)." }],
    });
  });

  test("says what was registered, and what came back", () => {
    const award = { Mã: "LĐTT", Tên: "Lao động tiên tiến" };
    const back = {
      ...row,
      Mã: "D2",
      Loại: "danh hiệu",
      "Danh hiệu": "LĐTT",
      "Nội dung": "03 cá nhân",
      "Trạng thái": "trả lại",
    };
    const data = of({ "Đăng ký": [row, back], "Danh mục khen": [award] }).values("P-2");
    expect(listed(data, "noi_dung_dang_ky", "stt", "loai", "noi_dung", "danh_hieu", "ghi_chu")).toEqual([
      "1 | Công trình, phần việc | Số hóa hồ sơ |  | ",
      "2 | Danh hiệu thi đua | 03 cá nhân | Lao động tiên tiến | Đã trả lại để hoàn thiện",
    ]);
    expect(data).toMatchObject({ chuc_vu: "CHÁNH VĂN PHÒNG", nguoi_ky: "Ngô Ỷ" });
  });

  test("a row that says too little is told of with its place", () => {
    const rows = { "Đăng ký": [{ ...row, "Nội dung": "", Loại: "" }] };
    expect(
      of(rows)
        .problems("P-2")
        .map((problem) => problem.replace(/:.*$/u, "")),
    ).toEqual(["Đăng ký 2 Loại", "Đăng ký 2 Nội dung"]);
  });
});

test.each([
  ["Giám đốc Sở Tư pháp", "Sở Tư pháp tỉnh Quảng Bình", "GIÁM ĐỐC"],
  ["Giám đốc Trung tâm", "Trung tâm Trợ giúp pháp lý", "GIÁM ĐỐC"],
  ["Bộ trưởng Bộ Tư pháp", "Bộ Tư pháp", "BỘ TRƯỞNG"],
  ["Chánh Văn phòng", "Văn phòng Sở", "CHÁNH VĂN PHÒNG"],
  ["Trưởng Cụm", "Cụm thi đua số III", "TRƯỞNG CỤM"],
  ["Vụ trưởng", "Vụ Thi đua - Khen thưởng", "VỤ TRƯỞNG"],
  ["", "Sở Tư pháp", "THỦ TRƯỞNG ĐƠN VỊ"],
])("%s of %s signs at home as %s", (title, unit, expected) => {
  expect(headTitleAtHome(title, unit)).toBe(expected);
});

test.each([
  ["chậm nhất là ngày 15/02/2017", "2017-02-15", "Chậm nhất là ngày 15/02/2017"],
  ["trước ngày 20/02/2017", "2017-02-19", "Trước ngày 20/02/2017 (hết ngày 19/02/2017)"],
  ["ngày 05 tháng 7 năm 2017.", "2017-07-05", "Ngày 05 tháng 7 năm 2017"],
  ["theo quy định", null, "Theo quy định"],
  ["", "2017-07-05", "Ngày 05/7/2017"],
] as const)("%s, %s → %s", (words, day, expected) => {
  expect(deadlineWords(words, day, "ND30")).toBe(expected);
});
