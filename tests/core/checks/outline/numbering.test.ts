import { describe, expect, test } from "vitest";
import type { ReadBook } from "../../../../src/core/book/parsed-book.ts";
import { officeWith } from "../../small-office.ts";
import { findingsBy } from "../findings-by-rule.ts";

const plan = (rank: string, text: string): ReadBook =>
  officeWith({ "Nội dung": [{ "Phong trào": "QB-2026", "Thứ tự": 1, Cấp: rank, "Nội dung": text }] });

describe("noi-dung.so-go-tay", () => {
  test.each([
    ["gạch -", "- Nâng cao", "-", "Nâng cao"],
    ["gạch -", "-Nâng cao", "-", "Nâng cao"],
    ["gạch -", "· Nâng cao", "·", "Nâng cao"],
    ["gạch -", "• Nâng cao", "•", "Nâng cao"],
    ["gạch -", "– 100% cơ quan", "–", "100% cơ quan"],
    ["cộng +", "+ Nâng cao", "+", "Nâng cao"],
    ["mục 1", "1. Mục đích", "1.", "Mục đích"],
    ["mục 1.1", "1.1 Mục đích", "1.1", "Mục đích"],
    ["mục 1.1", "1.1. Mục đích", "1.1.", "Mục đích"],
    ["điểm a", "a) Mục đích", "a)", "Mục đích"],
    ["điểm a", "đ) Mục đích", "đ)", "Mục đích"],
    ["phần I", "II. MỤC ĐÍCH", "II.", "MỤC ĐÍCH"],
    ["Điều", "Điều 1. Ban hành", "Điều 1.", "Ban hành"],
    ["gạch -", "- 1. Nâng cao", "- 1.", "Nâng cao"],
  ])("%s: %s", (rank, text, mark, value) => {
    expect(findingsBy("noi-dung.so-go-tay", plan(rank, text))).toMatchObject([
      {
        column: "Nội dung",
        severity: "cảnh báo",
        message: `Sổ tự ghi số và gạch đầu dòng của “${rank}”; dấu “${mark}” gõ tay sẽ bị in hai lần.`,
        fix: `Ghi “${value}”.`,
        cure: { label: `Bỏ “${mark}” ở đầu`, value },
      },
    ]);
  });

  test.each([
    ["gạch -", "Nâng cao"],
    ["gạch -", "-5 độ"],
    ["gạch -", "01 công trình"],
    ["gạch -", "100% cơ quan"],
    ["gạch -", "2.500 người"],
    ["gạch -", "V. I. Lê-nin đã nói"],
    ["gạch -", "-"],
    ["gạch -", "20/11/2026 là hạn cuối"],
    ["đoạn", "- Nâng cao"],
    ["mục 1", "Điều 1. Ban hành"],
  ])("nothing about %s: %s", (rank, text) =>
    expect(findingsBy("noi-dung.so-go-tay", plan(rank, text))).toEqual([]),
  );
});
