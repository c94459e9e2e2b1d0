import { expect, test } from "vitest";
import { signerNameOf } from "../../../src/core/reader/foot/signer-name.ts";
import { bodiesOfHead } from "../../../src/core/reader/head/agency.ts";
import { titleIn } from "../../../src/core/reader/head/kinds.ts";
import { numberOf } from "../../../src/core/reader/head/number-line.ts";
import { placeDateOf } from "../../../src/core/reader/head/place-line.ts";
import { columnsOf } from "../../../src/core/reader/lines/columns.ts";
import { markOf } from "../../../src/core/reader/lines/mark.ts";
import { citedNumbersIn } from "../../../src/core/said/cited-numbers.ts";
import { readText } from "./stated.ts";

test.each([
  ["Số: 131 /QĐ- BTP", "131/QĐ-BTP"],
  ["Só: 56/KH-UBND", "56/KH-UBND"],
  ["Số 04/ KH-THPTTX", "04/KH-THPTTX"],
  ["Số: ……/TTr-PTP", "/TTr-PTP"],
  ["Số:      /KH-STP", "/KH-STP"],
  ["Số: …/KH-LQĐ", "/KH-LQĐ"],
  ["Số 24-KH/ĐU", "24-KH/ĐU"],
  ["Số lượng: 12", undefined],
  ["Số 16 đường Lê Lợi", undefined],
])("the number of %j", (line, number) => {
  expect(numberOf(line)).toBe(number);
});

test.each([
  ["Trà Vinh, ngày tháng 8 năm 2021", "Trà Vinh", "2021-08"],
  ["TP. Hồ Chí Minh, ngày 5 tháng 02 năm 2024", "TP. Hồ Chí Minh", "2024-02-05"],
  ["Hà Nội, ngày … tháng … năm 2024", "Hà Nội", null],
  ["Tân An, ngày 30 tháng 2 năm 2017", "Tân An", "2017-02"],
])("the place and day of %j", (line, place, date) => {
  expect(placeDateOf(line)).toMatchObject({ place, date });
});

test("a head that was taken down on fewer lines", () => {
  const { number, date, kind, agency, parentAgency } = readText(
    "SỞ GD&ĐT HÒA LỘC TRƯỜNG THPT SỐ 3\nBẾN CÁT Số: …/KH-THPT3\nHòa Lộc, ngày 15 tháng 9 năm 2020 DỰ THẢO KẾ HOẠCH\nHoạt động ngoài giờ lên lớp\nI. MỤC ĐÍCH",
  );
  expect([number, date, kind, agency, parentAgency].map((value) => value?.value)).toEqual([
    "/KH-THPT3",
    "2020-09-15",
    "Kế hoạch",
    expect.stringMatching(/^Trường THPT số 3 bến cát$/iu) as unknown,
    expect.stringMatching(/^Sở GD&ĐT Hòa Lộc$/iu) as unknown,
  ]);
});

test("a cited text's day is no head", () => {
  expect(placeDateOf("(Kèm theo Quyết định số 12/QĐ-BTP ngày 09 tháng 5 năm 2024")).toBeUndefined();
});

test.each([
  ["Điều 3. Chánh Văn phòng", "Điều", "3", "Chánh Văn phòng"],
  ["PHẦN THỨ NHẤT", "phần I", "PHẦN THỨ NHẤT", ""],
  ["I- MỤC ĐÍCH", "phần I", "I", "MỤC ĐÍCH"],
  ["1/ Mục đích:", "mục 1", "1", "Mục đích:"],
  ["1.1 Trung tâm", "mục 1.1", "1.1", "Trung tâm"],
  ["V/v đề nghị khen thưởng", "đoạn", "", "V/v đề nghị khen thưởng"],
  ["V/ TỔ CHỨC", "phần I", "V", "TỔ CHỨC"],
  ["1 .1 Trung tâm", "mục 1.1", "1.1", "Trung tâm"],
  ["1. 1. Trung tâm", "mục 1.1", "1.1", "Trung tâm"],
  ["1. 100% đơn vị đăng ký", "mục 1", "1", "100% đơn vị đăng ký"],
  ["2. 02 tập thể, 05 cá nhân", "mục 1", "2", "02 tập thể, 05 cá nhân"],
  ["3. 15/15 xã đạt", "mục 1", "3", "15/15 xã đạt"],
  ["1. 12 tháng", "mục 1", "1", "12 tháng"],
  ["2.2.1. Căn cứ", "mục 1.1.1", "2.2.1", "Căn cứ"],
  ["đ) Các đơn vị", "điểm a", "đ", "Các đơn vị"],
  ["· Ban Thi đua", "gạch -", "-", "Ban Thi đua"],
  ["+ Đợt 1", "cộng +", "+", "Đợt 1"],
  ["09 nhóm nhiệm vụ", "đoạn", "", "09 nhóm nhiệm vụ"],
  ["15/02/2017 là hạn", "đoạn", "", "15/02/2017 là hạn"],
])("the rank of %j", (line, rank, number, text) => {
  expect(markOf(line)).toEqual({ rank, number, text });
});

test.each([
  ["KÉ HOẠCH", "Kế hoạch"],
  ["B Á O  C Á O".replace(/ {2}/u, " "), "Báo cáo"],
  ["DỰ THẢO KẾ HOẠCH", "Kế hoạch"],
  ["Kế hoạch này", undefined],
  ["HỘI ĐỒNG THI ĐUA", undefined],
])("the kind of %j", (line, kind) => {
  expect(titleIn(line)?.kind).toBe(kind);
});

test.each<readonly [string, readonly string[], readonly string[]]>([
  ["a name broken over lines", ["ỦY BAN NHÂN DÂN", "TỈNH BÌNH DƯƠNG"], ["ỦY BAN NHÂN DÂN TỈNH BÌNH DƯƠNG"]],
  [
    "two on one line",
    ["UBND TỈNH SƠN LA SỞ GIÁO DỤC", "VÀ ĐÀO TẠO"],
    ["UBND TỈNH SƠN LA", "SỞ GIÁO DỤC VÀ ĐÀO TẠO"],
  ],
  [
    "in what right one issues is no body",
    ["TRƯỞNG CỤM THI ĐUA SỐ 4", "SỞ TƯ PHÁP TỈNH AN BÌNH"],
    ["SỞ TƯ PHÁP TỈNH AN BÌNH"],
  ],
  [
    "a school is one",
    ["UBND XÃ HÒA LỘC", "TRƯỜNG MẦM NON HOA SEN"],
    ["UBND XÃ HÒA LỘC", "TRƯỜNG MẦM NON HOA SEN"],
  ],
  [
    "the Youth Union's name above the day is its motto",
    ["TỈNH ĐOÀN LAM GIANG", "ĐOÀN TNCS HỒ CHÍ MINH", "BAN THƯỜNG VỤ"],
    ["TỈNH ĐOÀN LAM GIANG"],
  ],
  [
    "an association's committee has the association's name",
    ["HỘI NÔNG DÂN VIỆT NAM", "BCH HỘI NÔNG DÂN TỈNH LAM GIANG"],
    ["HỘI NÔNG DÂN VIỆT NAM", "HỘI NÔNG DÂN TỈNH LAM GIANG"],
  ],
  [
    "also where only its place is told",
    ["HỘI NÔNG DÂN VIỆT NAM", "BCH TỈNH LAM GIANG"],
    ["HỘI NÔNG DÂN VIỆT NAM", "HỘI NÔNG DÂN TỈNH LAM GIANG"],
  ],
  [
    "the Youth Union's committee of a place",
    ["ĐOÀN TNCS HỒ CHÍ MINH", "BAN CHẤP HÀNH HUYỆN TÂN LẬP"],
    ["ĐOÀN TNCS HỒ CHÍ MINH HUYỆN TÂN LẬP"],
  ],
  [
    "bodies in a block's name are its own words",
    ["KHỐI THI ĐUA CÁC SỞ TỔNG HỢP", "TRƯỞNG KHỐI: SỞ TƯ PHÁP"],
    ["KHỐI THI ĐUA CÁC SỞ TỔNG HỢP"],
  ],
])("bodies of a head: %s", (_, lines, bodies) => {
  expect(bodiesOfHead(lines)).toEqual(bodies);
});

test("columns, and room that parts none", () => {
  expect(columnsOf("  SỞ TƯ PHÁP          Độc lập")).toEqual(["SỞ TƯ PHÁP", "Độc lập"]);
  expect(columnsOf("Trà Vinh, ngày      tháng 8 năm 2021")).toEqual([]);
  expect(columnsOf("Số:        /KH-STP")).toEqual([]);
  expect(columnsOf("1.\tMục đích")).toEqual([]);
  expect(columnsOf("-\tUBND tỉnh;")).toEqual([]);
  expect(columnsOf("1.   Sơ kết   15/6/2024")).toEqual(["1.", "Sơ kết", "15/6/2024"]);
});

test.each([
  ["ThS. Huỳnh Thị Bích Ngọc", "Huỳnh Thị Bích Ngọc"],
  ["PHẠM NGỌC THẠCH", "Phạm Ngọc Thạch"],
  ["PHÓ GIÁM ĐỐC", undefined],
  ["DANH SÁCH", undefined],
  ["Lãnh đạo Sở", undefined],
])("the signer of %j", (line, name) => {
  expect(signerNameOf(line)).toBe(name);
});

test.each([
  ["các Nghị định số 91/2017/NĐ-CP ngày 31/7/2017, số 145/2013/NĐ-CP", ["91/2017/NĐ-CP", "145/2013/NĐ-CP"]],
  ["Kế hoạch số 1141/BCSDCP của Ban cán sự", ["1141/BCSDCP"]],
  ["chương trình phối hợp số 01 ngày 11 tháng 11 năm 2014", ["01"]],
  ["Quyết định số 131 /QĐ- BTP", ["131/QĐ-BTP"]],
  ["theo Mẫu số 01/TĐKT", []],
  ["đạt 15/15 xã, 09/10 Sở", []],
])("the numbers cited in %j", (text, numbers) => {
  expect(citedNumbersIn(text).map(({ number }) => number)).toEqual(numbers);
});
