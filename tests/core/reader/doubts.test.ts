import { expect, test } from "vitest";
import { impossibleDaysIn } from "../../../src/core/reader/doubt/impossible-days.ts";
import { numberingDoubts } from "../../../src/core/reader/doubt/numbering.ts";
import { readText } from "./stated.ts";

/** The numbers that are doubtful, with what is said of them up to the colon. */
const doubted = (...numbers: readonly string[]): readonly string[] =>
  numberingDoubts(
    numbers.map((number) => ({ number: number.replace("Điều ", ""), isArticle: number.startsWith("Điều") })),
  ).flatMap((why) => (why === undefined ? [] : [why.split(":")[0] ?? ""]));

test.each<readonly [string, readonly string[]]>([
  ["rows below one another", ["I", "1", "2", "II", "1", "1.1", "1.2", "2", "2.1", "a", "b", "2.2", "a"]],
  ["letters with đ, or without it", ["a", "b", "c", "d", "đ", "e", "1", "a", "b", "c", "d", "e"]],
  ["dashes between", ["1", "-", "-", "2", "-", "+", "3"]],
  ["behind running text a row begins anew", ["1", "2", "", "1", "2"]],
  ["and goes on with the outer one behind it", ["1", "", "1", "2", "2", "", "1", "2", "3"]],
  ["articles and what stands below them", ["Điều 1", "1", "2", "Điều 2", "1", "a"]],
  ["capitals above Roman numbers", ["A", "I", "II", "B", "I", "1"]],
  ["parts in words", ["PHẦN THỨ NHẤT", "I", "1", "2", "PHẦN THỨ HAI", "1", "Mục 1", "1", "Mục 2", "1"]],
  ["sections of a part without their own parent", ["I", "1.1", "1.2", "II", "2.1", "2.2"]],
])("no doubt: %s", (_, numbers) => {
  expect(doubted(...numbers)).toEqual([]);
});

test.each<readonly [readonly string[], readonly string[]]>([
  [["1", "2", "4"], ["Số thứ tự nhảy từ “2” sang “4”"]],
  [["I", "III", "IV"], ["Số thứ tự nhảy từ “I” sang “III”"]],
  [["I", "1", "2", "1"], ["Số thứ tự bắt đầu lại từ “1” ngay sau “2”"]],
  [["1", "2", "2", "3"], ["Số “2” đứng sau “2”"]],
  [["I", "2", "3"], ["Số thứ tự bắt đầu từ “2”"]],
  [["a", "c"], ["Số thứ tự nhảy từ “a” sang “c”"]],
  [["1", "1.1", "1.3"], ["Số thứ tự nhảy từ “1.1” sang “1.3”"]],
  [["Điều 1", "Điều 3"], ["Số thứ tự nhảy từ “1” sang “3”"]],
])("doubtful: %j", (numbers, doubts) => {
  expect(doubted(...numbers)).toEqual(doubts);
});

test.each<readonly [string, readonly string[]]>([
  ["trước ngày 31/6/2023 và 30/6/2023", ["31/6/2023"]],
  ["ngày 30 tháng 02 năm 2017", ["ngày 30 tháng 02 năm 2017"]],
  ["trước ngày 31/4", ["ngày 31/4"]],
  ["ngày 29/02/2023, ngày 29/02/2024", ["29/02/2023"]],
  ["ngày 29/02 hằng năm", []],
  ["Thông tư 12/2019/TT-BNV, đạt 31/6 xã, 1.15.2024.7", []],
  ["ngày 15-13-2024", ["15-13-2024"]],
])("days that are none in %j", (text, days) => {
  expect(impossibleDaysIn(text)).toEqual(days);
});

const paper = (head: string, body: string): string =>
  `${head}\n\nKẾ HOẠCH\nPhát động thi đua năm 2024\n\nI. NỘI DUNG\n${body}\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC\nTrần Văn Nam\n`;
const HEAD = "SỞ TƯ PHÁP\nSố: 12/KH-STP\nHuế, ngày 05 tháng 02 năm 2024";
const unsureOf = (head: string, body: string) =>
  readText(paper(head, body)).unsure.map(({ what, why, source }) => [what, why, source?.words]);

test("each doubt with where it stands; a clean paper has none", () => {
  expect(unsureOf(HEAD, "1. Gửi báo cáo trước ngày 15/6/2024.\n2. Tổng kết.")).toEqual([]);
  expect(unsureOf(HEAD, "1. Gửi báo cáo trước ngày 31/6/2024.\n3. Tổng kết.")).toEqual([
    [
      "ngày",
      "Trên lịch không có “31/6/2024”: đối chiếu với văn bản gốc.",
      "1. Gửi báo cáo trước ngày 31/6/2024.",
    ],
    ["cấp", "Số thứ tự nhảy từ “1” sang “3”: có thể thiếu đoạn, hoặc cấp đọc chưa đúng.", "3. Tổng kết."],
  ]);
});

test("two numbers or two days in one head, and a body that only the symbol tells", () => {
  expect(unsureOf(`${HEAD}\nSố: 15/KH-SNV\nHuế, ngày 07 tháng 02 năm 2024`, "1. Thi đua.")).toEqual([
    ["số", "Đầu văn bản có hai số: “12/KH-STP” và “15/KH-SNV”; đang lấy “12/KH-STP”.", "Số: 15/KH-SNV"],
    [
      "ngày",
      "Đầu văn bản có hai ngày: “Huế, ngày 05 tháng 02 năm 2024” và “Huế, ngày 07 tháng 02 năm 2024”; đang lấy “Huế, ngày 05 tháng 02 năm 2024”.",
      "Huế, ngày 07 tháng 02 năm 2024",
    ],
  ]);
  const read = readText(paper("Số: 12/KH-STP\nHuế, ngày 05 tháng 02 năm 2024", "1. Thi đua."));
  expect(read.agency?.value).toBe("Sở Tư pháp");
  expect(read.unsure).toEqual([
    {
      what: "cơ quan ban hành",
      source: { paragraph: 0, words: "Số: 12/KH-STP" },
      why: "Văn bản không ghi tên cơ quan ban hành; tên này suy từ ký hiệu: xem lại.",
    },
  ]);
});
