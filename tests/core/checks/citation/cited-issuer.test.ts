import { describe, expect, test } from "vitest";
import { saidOfOpening } from "../said/said-in.ts";

describe("vien-dan.co-quan-khac-so", () => {
  const said = (opening: string): readonly string[] => saidOfOpening("vien-dan.co-quan-khac-so", opening);
  test.each([
    ["Nghị định số 42/2010/NĐ-CP ngày 15 tháng 4 năm 2010 của Bộ Tư pháp", "Bộ Tư pháp", "Chính phủ"],
    ["Nghị định 42/2010/NĐ-CP của Thủ tướng Chính phủ", "Thủ tướng Chính phủ", "Chính phủ"],
    ["Quyết định số 32/2016/QĐ-TTg ngày 8/8/2016 của Chính phủ", "Chính phủ", "Thủ tướng Chính phủ"],
    ["Thông tư số 14/2015/TT-BTP ngày 14/10/2015 của Bộ trưởng Bộ Nội vụ", "Bộ Nội vụ", "Bộ Tư pháp"],
    ["Kế hoạch số 68/KH-UBND ngày 06/8/2021 của Sở Tư pháp", "Sở Tư pháp", "Ủy ban nhân dân"],
    ["Nghị quyết số 14/2020/NQ-HĐND ngày 09/12/2020 của UBND tỉnh", "Ủy ban nhân dân", "Hội đồng nhân dân"],
    ["Chỉ thị số 34-CT/TW ngày 07/4/2014 của Tỉnh ủy", "Tỉnh ủy", "Trung ương Đảng"],
    ["Kế hoạch số 21-KH/TU ngày 16/6/2021 của Bộ Chính trị", "Trung ương Đảng", "Tỉnh ủy"],
    ["Công văn số 1068/BTP-TGPL ngày 31/3/2017 của UBND tỉnh", "Ủy ban nhân dân", "Bộ Tư pháp"],
    ["Công văn số 1616/VPUBND-TH của Ủy ban nhân dân tỉnh", "Ủy ban nhân dân", "Văn phòng Ủy ban nhân dân"],
    ["Nghị quyết số 24/2021/QH15 ngày 28 tháng 7 năm 2021 của Chính phủ", "Chính phủ", "Quốc hội"],
    ["Kế hoạch số 396/KH-STP của Ủy ban nhân dân tỉnh", "Ủy ban nhân dân", "Sở Tư pháp"],
  ])("%s", (opening, written, meant) => {
    const [message] = said(opening);
    expect(message).toContain(`ghi cơ quan ban hành là “${written}”; ký hiệu là của ${meant}.`);
  });

  test.each([
    "Nghị định số 42/2010/NĐ-CP ngày 15 tháng 4 năm 2010 của Chính phủ",
    "Thông tư số 14/2015/TT-BTP ngày 14/10/2015 của Bộ trưởng Bộ Tư pháp",
    "Thông tư số 14/2015/TT-BTP của Bộ Tư pháp",
    "Quyết định số 57/QĐ-UBND ngày 12/01/2021 của Chủ tịch UBND tỉnh",
    "Chỉ thị số 05-CT/TW ngày 23 tháng 6 năm 2021 của Ban Bí thư Trung ương Đảng",
    "Nghị quyết số 48-NQ/TW của Bộ Chính trị",
    "Công văn số 185-CV/TU ngày 20/10/2016 của Ban Thường vụ Tỉnh ủy",
    "Kế hoạch số 396/KH-STP ngày 16/3/2017 của Sở Tư pháp",
    "Quyết định số 15/QĐ-STP của Giám đốc Sở Tư pháp",
    "Thông tư liên tịch số 23/2014/TTLT-BTP-BNV của Bộ Tư pháp và Bộ Nội vụ",
    "Nghị quyết số 14/2020/NQ-HĐND ngày 09/12/2020 của HĐND tỉnh",
    "Kế hoạch số 12/KH-XYZ của Ban Chỉ đạo",
    "Quyết định số 90/QĐ-TTg ngày 18 tháng 01 năm 2022 của Thủ tướng Chính phủ",
    "Công văn số 1616/VPUBND-TH ngày 31/3/2023 của Văn phòng Ủy ban nhân dân tỉnh",
  ])("%s is right", (opening) => expect(said(opening)).toEqual([]));
});

describe("vien-dan.nam-khac-so", () => {
  const said = (opening: string): readonly string[] => saidOfOpening("vien-dan.nam-khac-so", opening);
  test.each([
    "Thông tư số 14/2015/TT-BTP ngày 14/10/2016",
    "Nghị định 98/2023/NĐ-CP ngày 31 tháng 12 năm 2024",
    "Quyết định số 25/2021/QĐ-TTg ngày 22/7/2012",
  ])("%s", (opening) => expect(said(opening)).toHaveLength(1));
  test.each([
    "Thông tư số 14/2015/TT-BTP ngày 14/10/2015",
    "Quyết định số 536/QĐ-BTP ngày 29/3/2024",
    "Nghị định số 98/2023/NĐ-CP",
  ])("%s is right", (opening) => expect(said(opening)).toEqual([]));
});

describe("vien-dan.mot-so-hai-loai", () => {
  const said = (opening: string): readonly string[] => saidOfOpening("vien-dan.mot-so-hai-loai", opening);
  test.each([
    "Kế hoạch số 396/KH-STP ngày 16/3/2017 và Quyết định số 396/QĐ-STP ngày 16/3/2017",
    "Nghị định số 98/2023/NĐ-CP; Thông tư số 98/2023/NĐ-CP",
    "Nghị định số 98/2023/NĐ-CP; Thông tư số 98/2023/TT-CP",
  ])("%s", (opening) => expect(said(opening)).toHaveLength(1));
  test.each([
    "Kế hoạch số 396/KH-STP ngày 16/3/2017 và Quyết định số 396/QĐ-STP ngày 20/3/2017",
    "Kế hoạch số 12/KH-STP ngày 16/3/2017 và Quyết định số 12/QĐ-UBND ngày 16/3/2017",
    "Nghị định số 98/2023/NĐ-CP; Nghị định số 98/2023/NĐ-CP",
    "Thông tư số 14/2015/TT-BTP; Thông tư số 14/2015/TT-BNV",
  ])("%s is let be", (opening) => expect(said(opening)).toEqual([]));
});
