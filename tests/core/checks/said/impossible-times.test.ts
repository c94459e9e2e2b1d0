import { describe, expect, test } from "vitest";
import { bookOf } from "../../book-of.ts";
import { campaignWith } from "../../small-office.ts";
import { findingsBy } from "../findings-by-rule.ts";

const said = (opening: string): readonly string[] =>
  findingsBy("loi-van.ngay-khong-co", campaignWith({ "Mở đầu": opening })).map((finding) => finding.message);

describe("loi-van.ngay-khong-co", () => {
  test.each([
    ["(03/2/1930- 30/2/2017)", "30/2/2017"],
    ["ngày 31 tháng 4 năm 2026", "ngày 31 tháng 4 năm 2026"],
    ["ngày 31 tháng 4 năm 2026".normalize("NFD"), "ngày 31 tháng 4 năm 2026"],
    ["ngày 29/02/2026", "29/02/2026"],
    ["05/13/2026", "05/13/2026"],
    ["gửi trước ngày 31/6", "31/6"],
    ["gửi trước 31/9 để tổng hợp", "31/9"],
    ["chậm nhất ngày 29/02", "29/02"],
    ["đến hết ngày 30 tháng 02", "ngày 30 tháng 02"],
    ["vào ngày 32/12/2026", "32/12/2026"],
    ["từ ngày 00/5/2026", "00/5/2026"],
    ["ngày   31   tháng   11   năm   2026", "ngày 31 tháng 11 năm 2026"],
    ["sáng 31-4-2026", "31-4-2026"],
    ["thứ Sáu, ngày 31/9/2026", "thứ Sáu, ngày 31/9/2026"],
    ["ngày 35 hằng tháng", "ngày 35"],
  ])("%j is on no calendar", (opening, date) =>
    expect(said(opening)).toEqual([`Lời văn ghi “${date}”: trên lịch không có ngày này.`]),
  );

  test.each([
    "ngày 29/02/2024",
    "Nghị định số 42/2010/NĐ-CP",
    "Quyết định số 32/13/2016/QĐ-TTg",
    "giai đoạn 2016-2020",
    "tỷ lệ 30/70",
    "ngày 30/2/17",
    "đạt 15/15 chỉ tiêu, 12/13 xã đạt chuẩn",
    "đến 30/31 đơn vị báo cáo",
    "từ 3/15 đơn vị trở lên",
    "mẫu số 31/6 ban hành kèm theo",
    "ngày 29/02/2028",
    "ngày 31 tháng 12 năm 2026",
    "kỷ niệm Ngày 70 năm thành lập",
    "điểm 1.1 Mục 1 phần II",
  ])("%j is let be", (opening) => expect(said(opening)).toEqual([]));

  test.each([
    ["trong tháng 13 năm 2026", "tháng 13 năm 2026", "tháng"],
    ["vào tháng 0/2026", "tháng 0/2026", "tháng"],
    ["cuối tháng 14", "cuối tháng 14", "tháng"],
    ["13 tháng đầu năm 2026", "13 tháng đầu năm 2026", "tháng"],
    ["trong quý V", "quý V", "quý"],
    ["báo cáo quý 5/2026", "quý 5/2026", "quý"],
    ["cuối quý VI năm 2026", "cuối quý VI năm 2026", "quý"],
  ])("%j is no part of a year", (opening, words, what) =>
    expect(said(opening)).toEqual([`Lời văn ghi “${words}”: trên lịch không có ${what} này.`]),
  );

  test.each([
    ["họp lúc 25 giờ", "25 giờ"],
    ["trước 17 giờ 75 ngày 20/8/2026", "17 giờ 75"],
    ["khai mạc 8h60", "8h60"],
    ["vào 24:30 ngày 20/8/2026", "24:30"],
    ["trước 27 giờ ngày 20/8/2026", "27 giờ"],
  ])("%j is no hour", (opening, words) =>
    expect(said(opening)).toEqual([`Lời văn ghi “${words}”: một ngày không có giờ này.`]),
  );

  test.each([
    "trong 06 tháng 15 ngày",
    "trong 3 tháng 15 đơn vị hoàn thành",
    "tháng 12, quý IV năm 2026",
    "quý vị đại biểu",
    "tập huấn 40 giờ, trong vòng 72 giờ",
    "trước 24 giờ ngày 30/6/2026",
    "Nghị định 42/2010, Thông tư 14/2015",
    "đường dây nóng 24/7",
  ])("%j can be", (opening) => expect(said(opening)).toEqual([]));

  test("the finding is told with its place, its cure and its source", () => {
    expect(findingsBy("loi-van.ngay-khong-co", campaignWith({ "Mở đầu": "30/2/2017" }))).toEqual([
      {
        sheet: "Phong trào",
        row: 2,
        column: "Mở đầu",
        key: "QB-2026",
        rule: "loi-van.ngay-khong-co",
        severity: "lỗi",
        message: "Lời văn ghi “30/2/2017”: trên lịch không có ngày này.",
        fix: "Đối chiếu văn bản gốc rồi sửa lại ngày.",
        source: "",
      },
    ]);
  });
});

test.each([
  ["Phong trào", "Tên phong trào"],
  ["Phong trào", "Chủ đề"],
  ["Phong trào", "Sự kiện kỷ niệm"],
  ["Phong trào", "Trích yếu"],
  ["Phong trào", "Mở đầu"],
  ["Phong trào", "Kết thúc"],
  ["Đợt", "Kỷ niệm"],
  ["Nội dung", "Nội dung"],
  ["Căn cứ", "Trích yếu"],
  ["Mốc", "Yêu cầu tối thiểu"],
  ["Đăng ký", "Nội dung"],
  ["Đề nghị", "Thành tích"],
  ["Đợt", "Tên"],
  ["Căn cứ", "Cơ quan ban hành"],
  ["Nơi nhận", "Tên"],
  ["Hạn riêng", "Lý do"],
  ["Cuộc họp", "Giờ"],
  ["Cuộc họp", "Địa điểm"],
  ["Cuộc họp", "Chủ trì"],
  ["Cuộc họp", "Thành phần"],
  ["Cuộc họp", "Tài liệu, ghi chú"],
  ["Theo dõi", "Ghi chú"],
  ["Đơn vị", "Tên"],
  ["Chỉ tiêu", "Chỉ tiêu"],
  ["Đề nghị", "Chức vụ"],
  ["Đề nghị", "Sáng kiến"],
  ["Đề nghị", "Khen thưởng đã có"],
  ["Hội đồng", "Chức vụ"],
])("running text is looked for on %s in %s", (sheet, column) => {
  const found = findingsBy("loi-van.ngay-khong-co", bookOf({ [sheet]: [{ [column]: "ngày 30/2/2017" }] }));
  expect(found.map((finding) => [finding.sheet, finding.column])).toEqual([[sheet, column]]);
});

describe("an hour of another part of the day", () => {
  test.each(["14 giờ 30 phút sáng", "13h00 sáng", "19:30 sáng"])("%s", (time) =>
    expect(said(`Họp lúc ${time}`)).toEqual([`Lời văn ghi “${time}”: một ngày không có giờ này.`]),
  );
  test.each([
    "08 giờ 30 phút sáng",
    "12 giờ 30 sáng",
    "14 giờ 30 phút chiều",
    "2 giờ chiều",
    "14 giờ 30, sáng hôm sau",
  ])("%s is right", (time) => expect(said(`Họp lúc ${time}`)).toEqual([]));
});
