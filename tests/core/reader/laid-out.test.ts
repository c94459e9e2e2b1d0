import { expect, test } from "vitest";
import { laidOut } from "../../../src/core/reader/lines/laid-out.ts";
import type { SourceLine } from "../../../src/core/reader/lines/line.ts";

const row = (...cells: readonly string[]): SourceLine => ({ text: cells.join(" | "), cells });
const texts = (...source: readonly SourceLine[]): readonly string[] =>
  laidOut(source).map(({ text }) => text);

test.each<[string, readonly SourceLine[], readonly string[]]>([
  [
    "a head is read cell by cell, in whatever rows",
    [row("SỞ TƯ PHÁP", "CỘNG HÒA XÃ HỘI\nĐộc lập - Tự do"), row("Số: 12/KH-STP", "Huế, ngày 1")],
    ["SỞ TƯ PHÁP", "CỘNG HÒA XÃ HỘI", "Độc lập - Tự do", "Số: 12/KH-STP", "Huế, ngày 1"],
  ],
  [
    "a foot too",
    [row("Nơi nhận:\n- Lưu: VT.", "GIÁM ĐỐC\nTrần An")],
    ["Nơi nhận:", "- Lưu: VT.", "GIÁM ĐỐC", "Trần An"],
  ],
  ["a table of tasks stays", [row("1", "Sơ kết"), row("2", "Tổng kết")], ["1 | Sơ kết", "2 | Tổng kết"]],
  ["a wide one too", [row("1", "Nơi nhận", "a", "b")], ["1 | Nơi nhận | a | b"]],
  [
    "breaks part a title, and not a sentence",
    [{ text: "KẾ HOẠCH\nPhát động phong \n trào,\nthi đua\nNăm 2024" }],
    ["KẾ HOẠCH", "Phát động phong trào, thi đua", "Năm 2024"],
  ],
])("%s", (_name, source, lines) => {
  expect(texts(...source)).toEqual(lines);
});
