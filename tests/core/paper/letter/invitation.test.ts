import { expect, test } from "vitest";
import type { RowByHeader } from "../../book-of.ts";
import { officeWith } from "../../small-office.ts";
import { listed, papersOf } from "../make-paper.ts";

const meeting: RowByHeader = {
  Mã: "H1",
  "Phong trào": "QB-2026",
  "Nội dung": "Họp Hội đồng xét khen thưởng.",
  Ngày: "06/02/2026",
  Giờ: "08 giờ 00",
  "Địa điểm": "Phòng họp tầng 2",
  "Thành phần": "- Thành viên Hội đồng;\n\n- Ông Ưng Hoàng Phúc Nguyễn Khắc Đặng Quỳnh Như;",
};

const of = (...rows: readonly RowByHeader[]): ReturnType<typeof papersOf> =>
  papersOf("giay-moi", officeWith({ "Cuộc họp": rows }), "QB-2026", "2026-01-20");

test("one invitation for each meeting of the campaign", () => {
  expect(of(meeting, { ...meeting, Mã: "H2", "Nội dung": "Hội nghị tổng kết" }).subjects).toEqual([
    { key: "H1", label: "Họp Hội đồng xét khen thưởng." },
    { key: "H2", label: "Hội nghị tổng kết" },
  ]);
  expect(of().subjects).toEqual([]);
});

test("says who, to what, when and where; marks that the clerk typed are not doubled", () => {
  const data = of(meeting).values("H1");
  expect(listed(data, "khach_moi", "chu")).toEqual([
    "Thành viên Hội đồng;",
    "Ông Ưng Hoàng Phúc Nguyễn Khắc Đặng Quỳnh Như.",
  ]);
  expect(data).toMatchObject({
    cuoc_hop: "Họp Hội đồng xét khen thưởng",
    toi_du: "cuộc họp Hội đồng xét khen thưởng",
    thoi_gian: "08 giờ 00, thứ Sáu, ngày 06 tháng 02 năm 2026",
    dia_diem: "Phòng họp tầng 2",
    so_ky_hieu: "        /GM-STP",
    co_chu_tri: false,
    co_luu_y: false,
  });
});

test.each([
  ["Hội nghị tổng kết", "Hội nghị tổng kết"],
  ["Họp báo", "cuộc họp báo"],
  ["Hợp tác", "Hợp tác"],
])("%s: tới dự %s", (content, expected) => {
  expect(of({ ...meeting, "Nội dung": content }).values("H1")["toi_du"]).toBe(expected);
});

test("chair and remarks are printed where they are given", () => {
  const data = of({
    ...meeting,
    "Chủ trì": "Giám đốc Sở",
    "Tài liệu, ghi chú": "Mang theo hồ sơ\nMặc trang phục ngành.",
  });
  expect(listed(data.values("H1"), "luu_y", "chu")).toEqual(["Mang theo hồ sơ.", "Mặc trang phục ngành."]);
  expect(data.values("H1")).toMatchObject({ co_chu_tri: true, chu_tri: "Giám đốc Sở" });
});

test("names typed in decomposed Unicode are printed composed", () => {
  const guest = "Ông Đỗ Ưỡng";
  const data = of({ ...meeting, "Thành phần": guest.normalize("NFD") });
  expect(listed(data.values("H1"), "khach_moi", "chu")).toEqual([`${guest}.`]);
});

test("an invitation without its facts is refused, each with its place", () => {
  const empty = { Mã: "H1", "Phong trào": "QB-2026", Ngày: "30/02/2026" };
  expect(of(empty).problems("H1")).toEqual(
    ["Nội dung", "Ngày", "Giờ", "Địa điểm", "Thành phần"].map(
      (column) =>
        `Cuộc họp 2 ${column}: Chưa có “${column}” nên chưa tạo được Giấy mời. Ghi “${column}” cho dòng này.`,
    ),
  );
});
