import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { papers, readFacts, readText, statedFacts, textOf } from "./stated.ts";

const names = readdirSync(papers)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.slice(0, -5));

test.each(names)("%s is read value by value", (name) => {
  const { facts, optional } = statedFacts(name);
  expect(readFacts(readText(textOf(name)), optional)).toEqual(facts);
});

const rowsOf = (campaign: string): readonly Record<string, string>[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../../samples/${campaign}/noi-dung.json`), "utf8"));

test.each(["QB-2017", "TV-2021", "BTP-2017", "AG-2023", "HLG-2017"])(
  "%s: every rank as in the sample's rows",
  (campaign) => {
    const read = readText(textOf(campaign.toLowerCase())).paragraphs.flatMap(({ rank }) =>
      rank === undefined ? [] : [rank],
    );
    expect(read).toEqual(rowsOf(campaign).map((row) => row["Cấp"]));
  },
);

/** Every line that says something is in exactly one paragraph. */
function lostLines(text: string): readonly string[] {
  const { paragraphs } = readText(text);
  const taken = paragraphs.flatMap(({ lines }) => lines);
  expect(new Set(taken).size).toBe(taken.length);
  const kept = new Set(taken);
  return text
    .split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/u)
    .filter((line, at) => !kept.has(at) && /[\p{L}\d]{2}/u.test(line));
}

test.each(names)("%s: no line is lost", (name) => {
  expect(lostLines(textOf(name)).filter((line) => !/^\s*(?:!\[|<)/u.test(line))).toEqual([]);
});

const pieces = [
  "Số: 12/KH-STP",
  "KẾ HOẠCH",
  "Nơi nhận:",
  "- Lưu: VT.",
  "GIÁM ĐỐC",
  "Nguyễn Văn A",
  "Kính gửi: Sở",
  "I. MỤC",
  "1.1. Nội",
  "a) Điểm",
  "| a | b |",
  "Đợt 1: từ 01/3 đến 30/6/2024",
  "trước ngày 15/02/2017;",
  "(Kèm theo",
  "PHỤ LỤC",
  "ngày   tháng 8 năm 2021",
  "Căn cứ Luật",
  "\t",
  "\f",
  "…",
  "“",
  "**",
  "32/2016/QĐ-TTg",
  "tháng 13/2024",
  "A".repeat(900),
];

test("any text is read, and no line of it is lost", () => {
  const line = fc.oneof(
    fc.constantFrom(...pieces),
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.lorem(),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const { paragraphs } = readText(lines.join("\n"));
      const taken = paragraphs.flatMap((each) => each.lines);
      expect(new Set(taken).size).toBe(taken.length);
    }),
    { numRuns: 200 },
  );
});
