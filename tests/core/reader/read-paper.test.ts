import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inUnicode } from "../../../src/core/reader/lines/encoding.ts";
import { sourceOfText } from "../../../src/core/reader/lines/lines-of.ts";
import type { Reading } from "../../../src/core/reader/reading.ts";
import { readFacts, readText, statedFacts, statedNames, textOf } from "./stated.ts";

test.each(statedNames)("%s is read value by value", (name) => {
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

const named = (campaign: string): Reading => readText(textOf(campaign));

test("campaigns, themes, awards and periods of the seeds", () => {
  expect(named("qb-2017").campaigns.map((name) => name.slice(0, 30))).toEqual([
    "Toàn ngành Tư pháp siết chặt k",
    "Ngành Tư pháp chung sức góp ph",
    "Ngành Tư pháp Quảng Bình chung",
    "Cán bộ Tư pháp tiếp tục đẩy mạ",
    "lập thành tích xuất sắc trong ",
  ]);
  expect(named("qb-2017").awards.map(({ form, decider }) => `${form}: ${decider}`)).toEqual([
    "Giấy khen: Giám đốc Sở Tư pháp",
    "Bằng khen: Bộ trưởng Bộ Tư pháp",
    "Bằng khen: Chủ tịch UBND tỉnh",
  ]);
  expect(named("ag-2023").period).toMatchObject({ from: "2023-01-01", to: "2025-12-31" });
  expect(named("tv-2021").period).toMatchObject({ from: "2021-08-01", to: "2022-06-30" });
});

test("who a deadline binds, its day as written and the last day in time", () => {
  expect(named("btp-2017").deadlines.map(({ nominal, due, audience }) => [nominal, due, audience])).toEqual([
    ["2017-02-15", "2017-02-15", "các cơ quan, đơn vị"],
    ["2017-02-20", "2017-02-19", "các Cụm, Khu vực thi đua"],
    ["2017-06-30", "2017-06-30", "các đơn vị thuộc Bộ, Sở Tư pháp các tỉnh, thành phố trực thuộc Trung ương"],
    ["2017-07-05", "2017-07-05", "các Cụm, Khu vực thi đua và Tổng cục Thi hành án dân sự"],
  ]);
});

test("a text in TCVN3 is read, and offered for a look", () => {
  const reading = readText(
    "KÕ ho¹ch ph¸t ®éng phong trµo thi ®ua cña Së T­ ph¸p tØnh Qu¶ng B×nh n¨m 2009\nNghiªm tóc thùc hiÖn c¸c nhiÖm vô ®­îc giao",
  );
  expect(reading.unsure.map(({ what }) => what)).toContain("bảng mã");
  expect(reading.paragraphs.map(({ text }) => text).join(" ")).toContain("phát động phong trào thi đua");
});

test("a line of a word or two in TCVN3 goes with the text around it", () => {
  const reading = readText(textOf("bao-cao-tcvn3"));
  expect(reading.number?.value).toBe("96/BC-STP");
  expect(reading.paragraphs.map(({ text }) => text)).toEqual(
    expect.arrayContaining(["- Lưu: VT.", "Báo cáo", "Giám đốc"]),
  );
});

test("“V/v” below a title opens the abstract, and no part", () => {
  const { abstract, addressee } = readText(
    "SỞ TƯ PHÁP\nSố: 9/TTr-STP\nHuế, ngày 14/12/2022\n\nTỜ TRÌNH\nV/v đề nghị tặng Giấy khen năm 2022\n\nKính gửi: Giám đốc Sở Nội vụ.\n\nSở Tư pháp kính trình.",
  );
  expect(abstract?.value).toBe("đề nghị tặng Giấy khen năm 2022");
  expect(addressee.map(({ value }) => value)).toEqual(["Giám đốc Sở Nội vụ"]);
});

test("each addressee, recipient, signer and the period with where it stands", () => {
  const { addressee, recipients, signers, paragraphs } = named("cong-van-hai");
  for (const { value, source } of addressee) expect(source.words).toContain(value);
  for (const { name, source } of [...recipients, ...signers]) expect(source.words).toContain(name);
  for (const { source } of [...addressee, ...recipients, ...signers])
    expect(paragraphs[source.paragraph]?.text).toBe(source.words);
  const period = named("ag-2023").period;
  expect(period?.source?.words).toContain(period?.words);
  // Several phases tell it together.
  expect(named("tv-2021").period?.source).toBeNull();
});

const wordsOf = (text: string): string => text.normalize("NFC").replace(/[^\p{L}\d]+/gu, "");

test.each(statedNames)("%s: every word stands in a paragraph", (name) => {
  const read = wordsOf(
    readText(textOf(name))
      .paragraphs.map(({ text }) => text)
      .join(" "),
  );
  // Of a text in the letters of an old font, its words in Unicode.
  const { source } = inUnicode(sourceOfText(textOf(name).replace(/<br>/gu, " ")));
  const written = wordsOf(source.map(({ text }) => text).join(" "));
  // What stands beside the text goes to its own place in the order of lines, so letters are counted.
  const letters = (text: string): string => [...text].sort().join("");
  expect(letters(read)).toBe(letters(written));
});
