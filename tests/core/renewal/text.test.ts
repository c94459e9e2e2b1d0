import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { provenCounts } from "../../../src/core/renewal/anniversary.ts";
import { ownNames, type Renewal } from "../../../src/core/renewal/renewal.ts";
import { renewText } from "../../../src/core/renewal/text.ts";

const of2017: Renewal = {
  shift: 9,
  first: 2017,
  last: 2017,
  proven: new Set([20]),
  isOwnName: ownNames({ title: "Phong trào thi đua ngành Tư pháp năm 2017", theme: "", abstract: "" }),
};
const of2023: Renewal = { ...of2017, shift: 3, first: 2023, last: 2025 };

describe("moves to the new year in its own words", () => {
  test.each([
    ["chậm nhất là ngày 15/02/2017", "chậm nhất là ngày 15/02/2026"],
    ["từ đầu năm đến 30/6/2017", "từ đầu năm đến 30/6/2026"],
    ["trước ngày 05 tháng 7 năm 2017", "trước ngày 05 tháng 7 năm 2026"],
    ["trong tháng 8/2017", "trong tháng 8/2026"],
    ["cuối tháng 6 năm 2017", "cuối tháng 6 năm 2026"],
    ["6 tháng đầu năm 2017", "6 tháng đầu năm 2026"],
    ["quý I/2017", "quý I/2026"],
    ["thứ Tư, ngày 15/02/2017", "Chủ nhật, ngày 15/02/2026"],
    ["ngày 15/02/2017 (thứ Tư)", "ngày 15/02/2026 (Chủ nhật)"],
    ["16.3.2017 và 16-3-2017", "16.3.2026 và 16-3-2026"],
    ["công tác năm 2016, nhiệm vụ năm 2017", "công tác năm 2025, nhiệm vụ năm 2026"],
    [
      "Ban hành “Kế hoạch phát động phong trào thi đua ngành Tư pháp năm 2017”.",
      "Ban hành “Kế hoạch phát động phong trào thi đua ngành Tư pháp năm 2026”.",
    ],
    ["Ngày Pháp luật (9/11/2017)", "Ngày Pháp luật (9/11/2026)"],
    ["vào dịp tổng kết; {hạn: BTP-2017-DK}", "vào dịp tổng kết; {hạn: BTP-2017-DK}"],
  ])("%s", (before, after) => {
    expect(renewText(before, of2017).text).toBe(after);
  });

  test.each([
    ["giai đoạn 2023 - 2025", "giai đoạn 2026 - 2028"],
    ["từ năm 2023 đến năm 2025", "từ năm 2026 đến năm 2028"],
    ["Từ năm 2023 đến hết năm 2025", "Từ năm 2026 đến hết năm 2028"],
  ])("%s", (before, after) => {
    expect(renewText(before, of2023)).toMatchObject({ text: after, remarks: [{ kind: "đã đổi" }] });
  });
});

describe("counts anniversaries anew", () => {
  test.each([
    [
      "Kỷ niệm 87 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/2/1930 - 03/2/2017)",
      "Kỷ niệm 96 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/2/1930 - 03/2/2026)",
      "đã đổi",
    ],
    [
      "Kỷ niệm 25 năm tái lập tỉnh (5/1992 – 5/2017)",
      "Kỷ niệm 34 năm tái lập tỉnh (5/1992 – 5/2026)",
      "cần xem lại",
    ],
    // A wrong count is put right by the two years.
    [
      "kỷ niệm 71 năm Ngày truyền thống (28/8/1945-28/8/2017)",
      "kỷ niệm 81 năm Ngày truyền thống (28/8/1945-28/8/2026)",
      "đã đổi",
    ],
    [
      "Ngày thành lập Đảng (03/2/1930- 30/2/2017)",
      "Ngày thành lập Đảng (03/2/1930- 03/2/2026)",
      "cần xem lại",
    ],
    ["kỷ niệm 20 năm Ngày thành lập Tổ chức TGPL", "kỷ niệm 29 năm Ngày thành lập Tổ chức TGPL", "đã đổi"],
    ["phát huy truyền thống 71 năm xây dựng", "phát huy truyền thống 80 năm xây dựng", "cần xem lại"],
  ])("%s", (before, after, kind) => {
    expect(renewText(before, of2017)).toMatchObject({ text: after, remarks: [{ kind }] });
  });

  test("29/02 of an anniversary is put on the list", () => {
    const leap = { ...of2017, first: 2016, last: 2016 };
    const { remarks } = renewText("kỷ niệm 20 năm (29/02/1996 - 29/02/2016)", leap);
    expect(remarks.map(({ reason }) => reason)).toEqual([expect.stringContaining("29/02")]);
  });
});

describe("leaves what is not the campaign's own time, and lists it", () => {
  test.each([
    ["Kế hoạch số 21-KH/TU ngày 16/6/2017 của Tỉnh ủy về nhiệm vụ năm 2017", "Viện dẫn văn bản khác"],
    ["chương trình phối hợp số 01 ngày 11 tháng 11 năm 2017", "Viện dẫn văn bản khác"],
    ["theo Thông tư 14/2015/TT-BTP", "Viện dẫn văn bản khác"],
    ["Luật ban hành văn bản quy phạm pháp luật năm 2015", "Viện dẫn luật"],
    ["giai đoạn 2016-2020", "Giai đoạn khác"],
    ["đến năm 2030", "Thời gian không thuộc"],
    ["kế hoạch 5 năm (2016-2020)", "Giai đoạn khác"],
    ["Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XI", "nhiệm kỳ"],
    ["trước ngày 30/2/2017", "không có trên lịch"],
    ["trước ngày 15/02/17", "hai chữ số"],
    ["đạt 2017 hồ sơ", "trùng với năm"],
    ["phong trào “Toàn ngành siết chặt kỷ cương năm 2017”", "Tên của phong trào"],
  ])("%s", (text, reason) => {
    const renewed = renewText(text, of2017);
    expect(renewed.text).toBe(text);
    expect(renewed.remarks).toEqual([
      expect.objectContaining({
        kind: "cần xem lại",
        after: "",
        reason: expect.stringContaining(reason) as unknown,
      }),
    ]);
  });

  test("another movement's period stays though its years are the campaign's own", () => {
    const text = "“Ngành Tư pháp chung sức xây dựng nông thôn mới” giai đoạn 2023-2025";
    expect(renewText(text, of2023).text).toBe(text);
  });

  test("29/02 becomes the last day of February and is listed", () => {
    const leap = { ...of2017, first: 2016, last: 2016 };
    expect(renewText("trước ngày 29/02/2016", leap)).toEqual({
      text: "trước ngày 28/02/2025",
      remarks: [
        expect.objectContaining({
          kind: "cần xem lại",
          before: "trước ngày 29/02/2016",
          after: "trước ngày 28/02/2025",
        }),
      ],
    });
  });
});

test.each([
  "",
  "hằng năm",
  "cùng với tổng kết phong trào thi đua hằng năm",
  "10; 5; 2",
  "ít nhất 01 công trình",
  "một số 12 việc",
])("%j has nothing to renew", (text) => {
  expect(renewText(text, of2017)).toEqual({ text, remarks: [] });
});

const scraps = fc.constantFrom(
  ..."2017|2016|2018|2030|năm |ngày |15/02/|30/2/|29/02/|tháng 8|kỷ niệm 20 năm |(03/2/1930 - 03/2/2017)|(5/1992 – 5/2017)|giai đoạn |-|–| đến |số 12/KH-STP |14/2015/TT-BTP|“|”|{hạn: A}|; |. |\n|Luật A |thứ Tư, |lần thứ XI|Đại hội |17|/|".split(
    "|",
  ),
);

test("whatever stands in a cell: every year is renewed or listed, and nothing else changes", () => {
  fc.assert(
    fc.property(fc.array(scraps, { maxLength: 14 }), fc.integer({ min: 1, max: 20 }), (parts, shift) => {
      const before = parts.join("");
      const { text, remarks } = renewText(before, { ...of2017, shift });
      const years = (of: string): readonly number[] =>
        (of.match(/(?<!\d)(?:20)1[678](?!\d)/gu) ?? []).map(Number);
      if (text === before)
        expect(years(before).length === 0 || remarks.length > 0 || /\{/u.test(before)).toBe(true);
      else expect(remarks.length).toBeGreaterThan(0);
      // Only figures and weekdays change.
      const bare = (of: string): string => of.replace(/\d+|thứ \p{Lu}\p{L}+|Chủ nhật/gu, "#");
      expect(bare(text)).toBe(bare(before));
      expect(provenCounts(text).length).toBe(provenCounts(before).length);
    }),
    { numRuns: 400 },
  );
});
