import { describe, expect, test } from "vitest";
import { outline, saidOf } from "../plan-said.ts";

const rule = "loi-van.ngay-ky-niem";
const said = (opening: string): readonly string[] =>
  saidOf(rule, { "Mở đầu": opening }).map(([, message]) => message);

describe("days that everybody knows", () => {
  test.each([
    ["81 năm Ngày truyền thống ngành Tư pháp (29/8/1945 - 29/8/2026)", "28/8/1945"],
    ["Ngày truyền thống ngành Tư pháp Việt Nam (28/9)", "28/8/1945"],
    ["80 năm Ngày truyền thống ngành Tư pháp (28/8/1946 - 28/8/2026)", "28/8/1945"],
    ["kỷ niệm 136 năm Ngày sinh Chủ tịch Hồ Chí Minh (15/9/1890 - 15/9/2026)", "19/5/1890"],
    ["96 năm Ngày thành lập Đảng Cộng sản Việt Nam (02/3/1930 - 02/3/2026)", "03/2/1930"],
    ["81 năm Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam (03/9/1945 - 03/9/2026)", "02/9/1945"],
    ["71 năm ngày thành lập Hội Luật gia Việt Nam (05/4/1955 - 05/4/2026)", "04/4/1955"],
    ["Ngày Pháp luật Việt Nam (11/9)", "09/11"],
    ["29 năm Ngày thành lập Tổ chức TGPL (09/6/1997 - 09/6/2026)", "06/9/1997"],
    ["51 năm Ngày Giải phóng miền Nam (01/4/1975 - 01/4/2026)", "30/4/1975"],
    ["Ngày Thương binh - Liệt sĩ (26/7)", "27/7/1947"],
  ])("%s", (opening, right) => {
    expect(said(opening)).toHaveLength(1);
    expect(said(opening)[0]).toContain(`là ngày ${right};`);
  });

  test.each([
    "81 năm Ngày truyền thống ngành Tư pháp (28/8/1945 - 28/8/2026)",
    "Ngày truyền thống ngành Tư pháp (28/8)",
    "Ngày truyền thống ngành Tư pháp (28/8/2026)",
    "kỷ niệm Ngày thành lập Đảng bộ tỉnh (13/5/1930)",
    "Ngày Pháp luật Việt Nam (09/11)",
    "Quốc khánh (02/9)",
    // The arithmetic is another rule's.
    "70 năm Ngày truyền thống ngành Tư pháp (28/8/1946 - 28/8/2026)",
    "họp Hội đồng (10/7)",
  ])("%s is right", (opening) => expect(said(opening)).toEqual([]));
});

describe("an office's own event", () => {
  const event = (date: string): string => `Thi đua kỷ niệm 30 năm tái lập tỉnh (${date}).`;
  test("one telling of three that has another day is told", () => {
    const rows = outline(["đoạn", event("5/1992 - 5/2022")], ["đoạn", event("6/1992 - 6/2022")]);
    expect(saidOf(rule, { "Mở đầu": event("5/1992 - 5/2022") }, rows).map(([column]) => column)).toEqual([
      "Nội dung",
    ]);
  });
  test("one day everywhere is right", () => {
    const rows = outline(["đoạn", event("5/1992 - 5/2022")], ["đoạn", event("5/1992")]);
    expect(saidOf(rule, { "Mở đầu": event("5/1992 – 5/2022") }, rows)).toEqual([]);
  });
});
