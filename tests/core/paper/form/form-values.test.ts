import { expect, test } from "vitest";
import type { RowByHeader, RowsBySheet } from "../../book-of.ts";
import { campaignWith, smallOffice } from "../../small-office.ts";
import { papersOf } from "../make-paper.ts";

const late: RowsBySheet = {
  Mốc: [
    { Mã: "M1", "Phong trào": "QB-2026", Việc: "đăng ký", "Áp dụng cho": "VP-QB", "Thời hạn": "27/02/2026" },
  ],
};

const [office] = smallOffice["Đơn vị"] ?? [];
/** The office itself sends nothing to itself. */
const desk: RowByHeader = { Mã: "VP-QB", Tên: "Văn phòng Sở", Loại: "Phòng chuyên môn" };

const of = (cells: RowByHeader, rows: RowsBySheet = {}): ReturnType<typeof papersOf> =>
  papersOf(
    "cong-van-don-doc",
    campaignWith(cells, { "Đơn vị": [office ?? {}, desk], ...late, ...rows }),
    "QB-2026",
    "2026-03-05",
  );

const [signer] = smallOffice["Người ký"] ?? [];

test.each<[string, RowByHeader, RowsBySheet, readonly string[]]>([
  ["no title", { "Tên phong trào": "" }, {}, ["Phong trào 2 Tên phong trào"]],
  ["no signer", { "Người ký": "" }, {}, ["Phong trào 2 Người ký"]],
  ["no symbol", { "Ký hiệu": "" }, {}, ["Phong trào 2 Ký hiệu"]],
  ["no place", { "Địa danh": "" }, {}, ["Phong trào 2 Địa danh"]],
  [
    "all at once",
    { "Ký hiệu": "", "Địa danh": "", "Người ký": "" },
    {},
    ["Phong trào 2 Người ký", "Phong trào 2 Ký hiệu", "Phong trào 2 Địa danh"],
  ],
  [
    "a signer without name and office",
    {},
    { "Người ký": [{ ...signer, "Họ tên": "", "Cơ quan ban hành": "" }] },
    ["Người ký 2 Họ tên", "Người ký 2 Cơ quan ban hành"],
  ],
  [
    "an unreadable day",
    {},
    { "Sổ văn bản": [{ Mã: "cong-van-don-doc-QB-2026-VP-QB", Ngày: "hôm nào" }] },
    ["Sổ văn bản 2 Ngày"],
  ],
])("%s: every problem with its place, and no paper", (_name, cells, rows, places) => {
  const problems = of(cells, rows).problems("VP-QB");
  expect(problems.map((problem) => problem.replace(/:.*$/u, ""))).toEqual(places);
});

test.each<[string, RowByHeader, object]>([
  [
    "blank until the registry numbers and dates it",
    {},
    {
      so_ky_hieu: "        /STP",
      dia_danh_ngay_thang: "Quảng Bình, ngày    tháng    năm 2026",
      nguoi_ky: "Nguyễn Thị Lài",
      chuc_vu: "GIÁM ĐỐC",
      ghi_cho_ky: "",
    },
  ],
  [
    "what the registry gave",
    { Số: "8", Ngày: "05/02/2026", "Ký hiệu": "STP-NV" },
    {
      so_ky_hieu: "08/STP-NV",
      dia_danh_ngay_thang: "Quảng Bình, ngày 05 tháng 02 năm 2026",
    },
  ],
  [
    "a deputy who signs it",
    { "Người ký": "PGD" },
    {
      quyen_han_ky: [{ chu: "KT. GIÁM ĐỐC" }],
      chuc_vu: "PHÓ GIÁM ĐỐC",
      nguoi_ky: "Đặng Ưỡng Quỳnh",
    },
  ],
  ["the copy of an issued one", { "⚙Trạng thái": "đã ban hành" }, { ghi_cho_ky: "(đã ký)" }],
])("%s", (_name, entry, expected) => {
  const deputy = {
    ...signer,
    Mã: "PGD",
    "Họ tên": "Đặng Ưỡng Quỳnh",
    "Thẩm quyền ký": "KT. Giám đốc",
    "Chức vụ": "Phó Giám đốc",
  };
  const made = of(
    { "Ghi chỗ ký": "(đã ký)" },
    {
      "Người ký": [signer ?? {}, deputy],
      "Sổ văn bản": [{ Mã: "cong-van-don-doc-QB-2026-VP-QB", ...entry }],
    },
  );
  expect(made.values("VP-QB")).toMatchObject(expected);
});

test("a decision is the head's, and named as such where it is cited", () => {
  const rows = { "Đơn vị": [{ ...office, "Chức danh": "Giám đốc Sở Tư pháp" }, desk] };
  expect(
    of({ "Loại văn bản": "Quyết định kèm Kế hoạch", "Ký hiệu": "QĐ-STP" }, rows).values("VP-QB")[
      "van_ban_phat_dong"
    ],
  ).toBe("Quyết định số 05/QĐ-STP ngày 16/3/2026 của Giám đốc Sở Tư pháp tỉnh Quảng Bình");
});

test.each<[RowByHeader, string, string]>([
  [
    { "Trích yếu": "Phát động phong trào thi đua." },
    "Kế hoạch số 05/KH-STP ngày 16/3/2026 của Sở Tư pháp tỉnh Quảng Bình",
    "phát động phong trào thi đua",
  ],
  [
    { "Trích yếu": "TGPL năm 2026", Số: "", "Ngày ban hành": "tháng 8/2026" },
    "Kế hoạch số …/KH-STP ngày … tháng 8 năm 2026 của Sở Tư pháp tỉnh Quảng Bình",
    "TGPL năm 2026",
  ],
  [
    {
      "Trích yếu": "Kế hoạch phát động phong trào",
      "Loại văn bản": "Quyết định kèm Kế hoạch",
      "Ngày ban hành": "",
    },
    "Quyết định số 05/KH-STP ngày … tháng … năm … của Sở Tư pháp tỉnh Quảng Bình",
    "ban hành Kế hoạch phát động phong trào",
  ],
  [
    { "Trích yếu": "" },
    "Kế hoạch số 05/KH-STP ngày 16/3/2026 của Sở Tư pháp tỉnh Quảng Bình",
    "về phong trào",
  ],
])("a plan of %j is cited as %s", (cells, cited, abstract) => {
  const values = of(cells).values("VP-QB");
  expect(values["van_ban_phat_dong"]).toBe(cited);
  expect(String(values["trich_yeu_phat_dong"])).toMatch(new RegExp(`^${abstract}`, "u"));
});

test("a break that the office typed into the name of its agency is printed", () => {
  const rows = { "Người ký": [{ ...signer, "Cơ quan ban hành": "Sở Tư pháp\nThành phố Hồ Chí Minh" }] };
  expect(of({}, rows).values("VP-QB")["co_quan_ban_hanh"]).toBe("SỞ TƯ PHÁP\nTHÀNH PHỐ HỒ CHÍ MINH");
});
