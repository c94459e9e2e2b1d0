import { describe, expect, test } from "vitest";
import { dueOf } from "./due-of.ts";

describe("yearly with something else, and other rhythms", () => {
  test.each([
    "Hằng năm, đánh giá kết quả cùng với tổng kết phong trào",
    "hằng năm, sơ kết gắn với tổng kết công tác tư pháp",
    "Hằng năm, bình xét vào dịp tổng kết năm",
    "tổng kết phong trào thi đua hằng năm",
    "báo cáo hằng năm",
    "cùng với tổng kết năm",
    "hằng quý",
    "hằng tuần",
    "thứ Sáu hằng tuần",
    "03 tháng một lần",
    "6 tháng một lần",
    "mỗi quý một lần",
    "trước ngày 25 của tháng cuối quý",
    "ngày 20 tháng cuối mỗi quý",
  ])("%s", (words) => {
    expect(dueOf(words)).toBeNull();
  });
});

describe("a meeting's day", () => {
  test.each([
    "cuộc họp ngày 20/5/2026",
    "Hội nghị tổng kết ngày 20/12/2026",
    "theo kết luận tại cuộc họp ngày 20/5/2026",
    "sau Hội nghị ngày 20/5/2026",
    "tại phiên họp ngày 15/3/2026",
    "Hội nghị diễn ra từ ngày 15/8 đến ngày 16/8/2026",
    "lễ phát động ngày 01/3/2026",
  ])("%s", (words) => {
    expect(dueOf(words)).toBeNull();
  });
});

describe("a paper's own day, a form not filled in", () => {
  test.each([
    "Hà Nội, ngày 25 tháng 01 năm 2026",
    "Quảng Bình, ngày 28/4/2026",
    "ngày ban hành: 05/01/2026",
    "ký ngày 05/01/2026",
    "ngày ký 05/01/2026",
    "ngày    tháng 11 năm 2026",
    "ngày ... tháng 11 năm 2026",
    "ngày …/11/2026",
    "trước ngày ..../11/2026",
    "ngày __/__/2026",
    ".../11/2026",
    "ngày tháng năm 2026",
  ])("%s", (words) => {
    expect(dueOf(words)).toBeNull();
  });
});

describe("no such day", () => {
  test.each([
    "trước ngày 31/6/2026",
    "30/2/2026",
    "31/11",
    "tháng 13/2026",
    "quý V/2026",
    "15/2026",
    "20/11/26",
    "ngày 32 hằng tháng",
    "25 giờ ngày 20/11/2026",
    "thứ Hai ngày 20/11/2026",
    "ngày 20/11/2026 (thứ Hai)",
  ])("%s", (words) => {
    expect(dueOf(words)).toBeNull();
  });
});

describe("which day hangs on words left out", () => {
  test.each([
    "cuối tháng",
    "cuối quý",
    "cuối tuần",
    "trong tuần",
    "tuần sau",
    "đầu tháng sau",
    "tháng sau",
    "thứ Sáu tuần này",
    "trong ngày",
    "ngày mai",
    "mùng 5",
    "ngày 20",
    "rằm",
  ])("%s", (words) => {
    expect(dueOf(words)).toBeNull();
  });
});
