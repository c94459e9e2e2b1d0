import { expect, test } from "vitest";
import type { RowByHeader, RowsBySheet } from "../../book-of.ts";
import { campaignWith, smallOffice } from "../../small-office.ts";
import { listed, papersOf } from "../make-paper.ts";

const milestone: RowByHeader = {
  Mã: "M1",
  "Phong trào": "QB-2026",
  Việc: "báo cáo sơ kết",
  "Áp dụng cho": "tất cả",
  "Thời hạn": "chậm nhất là ngày 30/6/2026",
};

const of = (rows: RowsBySheet, cells: RowByHeader = {}): ReturnType<typeof papersOf> =>
  papersOf(
    "lich-cong-tac",
    campaignWith(cells, {
      "Đơn vị": [
        ...(smallOffice["Đơn vị"] ?? []),
        { Mã: "P-1", Tên: "Văn phòng Sở", Loại: "phòng thuộc Sở" },
        { Mã: "P-2", Tên: "Phòng Bổ trợ", Loại: "phòng thuộc Sở" },
      ],
      ...rows,
    }),
    "QB-2026",
    "2026-03-05",
  );

const lines = (rows: RowsBySheet, cells: RowByHeader = {}): readonly string[] =>
  listed(of(rows, cells).values(""), "lich", "ngay", "viec", "don_vi", "ghi_chu").map((line) =>
    line.replace(/\n/gu, " "),
  );

test("has at least the campaign's own begin and end", () => {
  expect(lines({})).toEqual([
    "Thứ Năm, 01/01/2026 | Bắt đầu phong trào | Các đơn vị | ",
    "Thứ Năm, 31/12/2026 | Kết thúc phong trào | Các đơn vị | ",
  ]);
});

test("everything stands by its day, begins before and ends after what is due on the same day", () => {
  const rows = {
    Mốc: [milestone],
    Đợt: [
      {
        "Phong trào": "QB-2026",
        "Đợt số": 1,
        Tên: "Đợt thi đua thứ nhất",
        Từ: "01/01/2026",
        Đến: "30/6/2026",
      },
    ],
    "Cuộc họp": [
      {
        Mã: "H1",
        "Phong trào": "QB-2026",
        "Nội dung": "Hội nghị sơ kết",
        Ngày: "05/07/2026",
        Giờ: "08 giờ 00",
        "Địa điểm": "Hội trường",
        "Chủ trì": "Giám đốc",
      },
    ],
  };
  expect(lines(rows)).toEqual([
    "Thứ Năm, 01/01/2026 | Bắt đầu phong trào | Các đơn vị | ",
    "Thứ Năm, 01/01/2026 | Bắt đầu đợt thi đua thứ nhất | Các đơn vị | ",
    "Thứ Ba, 30/6/2026 | Báo cáo sơ kết | Các đơn vị | ",
    "Thứ Ba, 30/6/2026 | Kết thúc đợt thi đua thứ nhất | Các đơn vị | ",
    "Chủ nhật, 05/7/2026 | Hội nghị sơ kết | Chủ trì: Giám đốc | 08 giờ 00; Hội trường",
    "Thứ Năm, 31/12/2026 | Kết thúc phong trào | Các đơn vị | ",
  ]);
});

test("groups with a day of their own have their own line; who is let off stands in the note", () => {
  const change = { Mốc: "M1", "Lý do": "x" };
  const rows = {
    Mốc: [milestone],
    "Hạn riêng": [
      { ...change, "Áp dụng cho": "P-1", Loại: "hạn riêng", "Thời hạn": "ngày 15/7/2026" },
      { ...change, "Áp dụng cho": "P-2", Loại: "không áp dụng" },
    ],
  };
  expect(lines(rows).slice(1, -1)).toEqual([
    "Thứ Ba, 30/6/2026 | Báo cáo sơ kết | Các đơn vị | Không áp dụng với Phòng Bổ trợ",
    "Thứ Tư, 15/7/2026 | Báo cáo sơ kết (hạn riêng) | Văn phòng Sở | ",
  ]);
});

test("what comes back stands once for each time", () => {
  const monthly = { ...milestone, "Thời hạn": "ngày 25 hằng tháng" };
  const shown = lines({ Mốc: [monthly] }, { "Đến ngày": "31/03/2026", "Ngày ban hành": "05/01/2026" });
  expect(shown.map((line) => line.split(" | ")[1])).toEqual([
    "Bắt đầu phong trào",
    "Báo cáo sơ kết, tháng 01/2026",
    "Báo cáo sơ kết, tháng 02/2026",
    "Báo cáo sơ kết, tháng 03/2026",
    "Kết thúc phong trào",
  ]);
});

test("what has no day stands at the end, in its own words", () => {
  const data = of({
    Mốc: [{ ...milestone, "Thời hạn": "theo hướng dẫn của Bộ Tư pháp", "Yêu cầu tối thiểu": "kèm số liệu" }],
  }).values("");
  expect(data["co_viec_chua_co_ngay"]).toBe(true);
  expect(listed(data, "viec_chua_co_ngay", "viec", "don_vi", "ghi_chu")).toEqual([
    "Báo cáo sơ kết | Các đơn vị | Theo hướng dẫn của Bộ Tư pháp. Kèm số liệu",
  ]);
});

test("dirty rows are told of with their place", () => {
  const rows = {
    Mốc: [{ ...milestone, Việc: "báo kaó", "Áp dụng cho": "" }],
    "Cuộc họp": [{ Mã: "H1", "Phong trào": "QB-2026", Ngày: "05/07/2026" }],
  };
  expect(
    of(rows)
      .problems("")
      .map((problem) => problem.replace(/:.*$/u, "")),
  ).toEqual(["Mốc 2 Việc", "Mốc 2 Áp dụng cho", "Cuộc họp 2 Nội dung"]);
});
