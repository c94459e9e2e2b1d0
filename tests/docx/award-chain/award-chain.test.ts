import { mkdirSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bookOf } from "../../core/book-of.ts";
import { contextOf } from "../../core/paper/context.ts";
import { chainRows } from "./chain-rows.ts";
import { printedPaper, printedText } from "./printed-paper.ts";

const context = () => contextOf(bookOf(chainRows), "LD-2026", "2026-11-25");

test.each<[paper: string, subject: string]>([
  ["quyet-dinh-hoi-dong", ""],
  ["phieu-bau", "HOP-LD"],
  ["phieu-lay-y-kien", "HOP-LD"],
  ["bien-ban-kiem-phieu", "HOP-LD"],
  ["bien-ban-hop-hoi-dong", "HOP-LD"],
  ["tong-hop-y-kien", "HOP-LD"],
  ["to-trinh-khen-thuong", ""],
  ["quyet-dinh-cap-tren", "du-thao"],
  ["quyet-dinh-khen-thuong", "188-QĐ-STP"],
  ["quyet-dinh-khen-thuong", "189-QĐ-STP"],
  ["bao-cao-thanh-tich", "LD-12"],
  ["bao-cao-thanh-tich", "LD-08"],
  ["tom-tat-thanh-tich", ""],
  ["phieu-trinh", "188-QĐ-STP"],
  ["phieu-trinh", "to-trinh"],
  ["so-vang", "2026"],
  ["thong-bao-ket-qua", "HCTP-LD"],
  ["thong-bao-ket-qua", "VP-LD"],
])("%s %s of the chain reads as its golden text", async (paper, subject) => {
  const bytes = printedPaper(paper, context(), subject);
  const at = process.env["PAPERS_OUT"];
  if (at !== undefined) {
    mkdirSync(at, { recursive: true });
    writeFileSync(`${at}/${paper}-${subject}.docx`, bytes);
  }
  const golden = `../../golden/chuoi-khen/${[paper, subject].filter((part) => part !== "").join("-")}.txt`;
  await expect(printedText(bytes)).toMatchFileSnapshot(golden);
});
