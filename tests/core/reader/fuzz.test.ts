import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inUnicode } from "../../../src/core/reader/lines/encoding.ts";
import { laidOut } from "../../../src/core/reader/lines/laid-out.ts";
import type { SourceLine } from "../../../src/core/reader/lines/line.ts";
import { linesOf, sourceOfText } from "../../../src/core/reader/lines/lines-of.ts";
import { cpuNow } from "../../cpu-now.ts";
import { isWhole, runs, sampled, sweepNote } from "../../sweep.ts";
import { readPages, readSource, readText, textOf } from "./stated.ts";

/** Reads it in both ways; every line that says something must stand in exactly one paragraph. Gives the paragraphs. */
function kept(source: readonly SourceLine[]): number {
  const lines = linesOf(laidOut(inUnicode(source).source)).map(({ at }) => at);
  for (const { paragraphs } of [readPages(source), readSource(source)]) {
    const taken = paragraphs.flatMap((each) => each.lines).sort((a, b) => a - b);
    expect(taken).toEqual(lines);
  }
  return lines.length;
}

/** Words and signs by which a reader takes its turns. */
const pieces = [
  ...' \t.…-1aAĐ/,:;()“”"*_#><&\\|[]!=%+•\u00a0\u00ad\u200b\u0301😀漢\u0001\u001f',
  ...[
    "12/",
    "I. ",
    "1.1. ",
    "a) ",
    "Điều 1. ",
    "- ",
    "Số: 1/KH-STP ",
    "SỞ TƯ PHÁP ",
    "Sở Tư pháp ",
    "KẾ HOẠCH ",
    "Kính gửi: ",
  ],
  ...[
    "Nơi nhận: ",
    "- Lưu: VT; ",
    "GIÁM ĐỐC ",
    "TM. ",
    "Nguyễn Văn A ",
    "Căn cứ ",
    "Quyết định số 1/QĐ-BTP ",
    "Luật Thi đua ",
  ],
  ...[
    "ngày ",
    "01/01/2024 ",
    "năm 2024 ",
    "2021 - 2025 ",
    "8 giờ 30 ",
    "quý I ",
    "trước ngày ",
    "từ ngày 01/01 đến ngày ",
  ],
  ...[
    "đợt 1 ",
    "kỷ niệm 20 năm ",
    "50% ",
    "ít nhất 5 tập thể ",
    "phong trào “",
    "chủ đề: ",
    "Bằng khen của ",
    "(Ban hành kèm theo ",
  ],
  ...[
    "<br>",
    "<b ",
    "[a](",
    "![",
    "**",
    "| a | b |\n",
    "PHỤ LỤC\n",
    "\n",
    "\r\n",
    "\f",
    "(a) ",
    "a\tb",
    "V/v ",
    "CỘNG HÒA XÃ HỘI ",
  ],
  ...["KÕ ho¹ch ph¸t ®éng ", "keá hoaïch phaùt ñoäng ", "kế hoạch ".normalize("NFD")],
];

describe("no text makes the reader throw or lose a line", () => {
  test("any text", () => {
    const text = fc.array(
      fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "grapheme", maxLength: 30 })),
      {
        maxLength: 80,
      },
    );
    fc.assert(
      fc.property(text, (parts) => kept(sourceOfText(parts.join(""))) >= 0),
      { numRuns: runs(320) },
    );
  });

  test("any rows, breaks, margins and notes", () => {
    const words = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join(""));
    const line: fc.Arbitrary<SourceLine> = fc.oneof(
      fc.record({ text: words, strong: fc.boolean() }),
      fc.record({ text: words, beside: fc.constantFrom("margin" as const, "note" as const) }),
      fc.array(words, { minLength: 1, maxLength: 4 }).map((cells) => ({ text: cells.join(" | "), cells })),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (source) => kept(source) >= 0),
      { numRuns: runs(240) },
    );
  });

  test("real papers with pieces taken out, doubled, moved and put in", () => {
    const names = ["qb-2017", "tv-2021", "quyet-dinh-pdf", "bang-viec", "quet-anh", "khong-dau"];
    const change = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(400),
      fc.nat(3),
      fc.constantFrom(...pieces),
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.array(change, { maxLength: 8 }), (name, changes) => {
        let text = textOf(name);
        for (const [share, length, kind, piece] of changes) {
          const at = Math.floor(share * text.length);
          const [before, taken, behind] = [
            text.slice(0, at),
            text.slice(at, at + length),
            text.slice(at + length),
          ];
          text =
            [
              before + behind,
              before + taken + taken + behind,
              behind + taken + before,
              before + piece + taken + behind,
            ][kind] ?? text;
        }
        return kept(sourceOfText(text)) >= 0;
      }),
      { numRuns: runs(32) },
    );
  });

  test("lines of letters are told as they were written", () => {
    const word = fc.constantFrom("thi", "đua", "Sở", "2024", "NGÀNH", "tư pháp");
    fc.assert(
      fc.property(
        fc.array(
          fc.array(word, { minLength: 1, maxLength: 12 }).map((each) => each.join(" ")),
          { maxLength: 30 },
        ),
        (lines) => {
          const letters = (text: string): string => [...text.replace(/\s/gu, "")].sort().join("");
          const { paragraphs } = readText(lines.join("\n"));
          expect(letters(paragraphs.map(({ text }) => text).join(""))).toBe(letters(lines.join("")));
        },
      ),
      { numRuns: runs(80) },
    );
  });
});

/** Milliseconds of processor time: a hundred times what it takes, and a hundredth of what a square would. */
const SLOW = 8000;
const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Where one piece over and over may meet a pattern that looks for its end from each of its places. */
const grounds: readonly (readonly [string, (piece: string, length: number) => string])[] = [
  ["one line", filled],
  ["lines", (piece, length) => filled(`${filled(piece, 80)}\n`, length)],
  ["below a title", (piece, length) => `KẾ HOẠCH\n${filled(piece, length)}`],
  ["in a foot", (piece, length) => `KẾ HOẠCH\na\nNơi nhận:\n${filled(piece, length)}`],
];
const long = pieces.flatMap((piece) => grounds.map((ground) => [piece, ground] as const));

test(`one piece over and over: ${sweepNote("reader")}`, () => {
  for (const [piece, [where, ground]] of sampled("reader", long)) {
    const began = cpuNow();
    readText(ground(piece, isWhole("reader") ? 200_000 : 20_000));
    expect(cpuNow() - began, `${JSON.stringify(piece)} ${where}`).toBeLessThan(SLOW);
  }
  // The whole takes minutes.
}, 1_200_000);

const MANY = isWhole("reader") ? 10_000 : 2000;
const seed = (): string => textOf("btp-2017");
test.each<[string, () => string, number]>([
  [
    "many paragraphs",
    () => Array.from({ length: MANY }, (_, at) => `${at + 1}) Gửi trước ngày 15/6/2024.`).join("\n"),
    MANY,
  ],
  ["a long text", () => `${seed()}\n`.repeat(isWhole("reader") ? 100 : 10), isWhole("reader") ? 8000 : 800],
  [
    "TCVN3 in one line",
    () => "KÕ ho¹ch ph¸t ®éng phong trµo thi ®ua ".repeat(isWhole("reader") ? 27_000 : 3000),
    1,
  ],
])("%s", (_name, made, fewest) => {
  const text = made();
  const began = cpuNow();
  const { paragraphs } = readText(text);
  expect(cpuNow() - began).toBeLessThan(SLOW);
  expect(paragraphs.length).toBeGreaterThanOrEqual(fewest);
});

test.each(["ag-2023", "hlg-2017", "btp-2017", "bang-viec", "dang-uy", "phu-luc-roi"])(
  "%s: no line is lost",
  (name) => {
    expect(kept(sourceOfText(textOf(name)))).toBeGreaterThan(20);
  },
);
